import { expect, fixture, html } from '@open-wc/testing';
import { instant } from '../../activity/day';
import type { Evidence } from '../../activity/report';
import './evidence-line.define';
import type { EvidenceLineElement } from './evidence-line.element';

const HOUR = 3_600_000;

async function line(evidence: Evidence | undefined): Promise<EvidenceLineElement> {
  return fixture(html`<rollcall-evidence-line .evidence=${evidence}></rollcall-evidence-line>`);
}

function text(element: EvidenceLineElement): string {
  const line = element.shadowRoot?.querySelector('p');
  const age = line?.querySelector('rollcall-moment-ago')?.shadowRoot?.textContent?.trim();
  return `${line?.textContent ?? ''}`.replace(/\s+/g, ' ').replace(', ,', `, ${age},`).trim();
}

describe('<rollcall-evidence-line>', () => {
  it('tells the audit log, how old it is and how many days it covers', async () => {
    const element = await line({
      kind: 'audit-log',
      asOf: instant(Date.now() - HOUR),
      coveredDays: 365,
      periodDays: 365,
      notes: [],
    });
    expect(text(element)).to.equal('From the audit log, 1 hour ago, 365 of 365 days');
    expect(element.shadowRoot?.querySelector('.short')).to.equal(null);
    expect(element.shadowRoot?.querySelector('details')).to.equal(null);
  });

  it('marks days that are missing', async () => {
    const element = await line({ kind: 'audit-log', coveredDays: 20, periodDays: 30, notes: [] });
    expect(element.shadowRoot?.querySelector('.short')?.textContent).to.equal('20 of 30 days');
  });

  for (const [roster, words] of [
    ['page', 'the members page'],
    ['csv', 'W&B’s CSV'],
    ['scim', 'SCIM'],
    [undefined, 'a members list'],
  ] as const) {
    it(`tells ${words}, which knows moments and no days`, async () => {
      const element = await line({ kind: 'roster', roster, coveredDays: 30, periodDays: 30, notes: [] });
      expect(text(element)).to.equal(`From ${words}`);
    });
  }

  it('says when no source tells', async () => {
    expect(text(await line({ kind: 'none', coveredDays: 0, periodDays: 30, notes: [] }))).to.contain('No source');
  });

  it('keeps what to know behind a disclosure', async () => {
    const notes = ['Report readers are not seen.', '3 days are missing.'];
    const element = await line({ kind: 'audit-log', coveredDays: 27, periodDays: 30, notes });
    const details = element.shadowRoot?.querySelector('details');
    expect(details?.open).to.equal(false);
    expect(details?.querySelector('summary')?.textContent).to.equal('2 things to know');
    details?.querySelector('summary')?.click();
    expect(details?.open).to.equal(true);
    expect(Array.from(details?.querySelectorAll('li') ?? [], (item) => item.textContent)).to.deep.equal(notes);
    await expect(element).to.be.accessible();
  });

  it('draws nothing without evidence', async () => {
    expect((await line(undefined)).shadowRoot?.textContent?.trim()).to.equal('');
  });
});
