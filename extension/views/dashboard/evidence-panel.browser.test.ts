import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { DayCoverage } from '../../../components/activity/activity-index';
import type { DaySources } from '../../../components/activity/day-sources';
import { utcDay } from '../../../components/activity/day';
import type { OrganizationId } from '../../../components/activity/organization';
import type { HistoryEvidence } from '../../history-messages';
import { FakeBackground } from '../fake-background';
import { find, findAll, textOf } from '../find-in-shadow';
import './evidence-panel.define';
import type { EvidencePanelElement } from './evidence-panel.element';

const ACME = 'acme.wandb.io' as OrganizationId;
const TODAY = utcDay(Date.UTC(2026, 10, 23) / 864e5);
const FROM = utcDay(TODAY - 364);

function evidence(over: Partial<HistoryEvidence> = {}, days?: readonly DayCoverage[]): HistoryEvidence {
  return {
    coverage: {
      from: FROM,
      today: TODAY,
      days: days ?? Array.from({ length: 365 }, () => 'unread' as const),
      complete: 0,
      partial: 0,
      gaps: [],
    },
    daySources: [],
    blindSpots: [{ what: 'People who only read reports', why: 'It is never recorded.' }],
    auditFiles: { imported: 0, unfinished: 0 },
    snapshots: { days: 0 },
    setAside: [],
    ...over,
  };
}

async function panel(background: FakeBackground): Promise<EvidencePanelElement> {
  const element = await fixture<EvidencePanelElement>(
    html`<rollcall-evidence-panel .ask=${background.ask} .organization=${ACME}></rollcall-evidence-panel>`,
  );
  await waitUntil(() => !textOf(element).includes('Reading what'), 'read');
  return element;
}

describe('<rollcall-evidence-panel>', () => {
  it('says that nothing is known instead of showing zeros', async () => {
    const element = await panel(new FakeBackground().answer('evidence.read', evidence()));
    expect(textOf(element)).to.contain('No day of the audit log is known yet.');
    expect(textOf(element)).not.to.contain('0 days');
    await expect(element).to.be.accessible();
  });

  it('names the missing days, what is kept and what W&B does not show', async () => {
    const gaps = [
      { from: utcDay(TODAY - 9), to: utcDay(TODAY - 8), coverage: 'unread' as const },
      { from: utcDay(TODAY - 20), to: utcDay(TODAY - 20), coverage: 'partial' as const },
    ];
    const coverage = { ...evidence().coverage, complete: 361, partial: 2, gaps };
    const told = evidence({
      coverage,
      auditFiles: { imported: 2, unfinished: 1 },
      snapshots: { days: 12, from: FROM, to: TODAY },
    });
    const text = textOf(await panel(new FakeBackground().answer('evidence.read', told)));
    expect(text).to.contain('361 days complete, 2 days read in part.');
    expect(text).to.contain('3 days are missing or known in part.');
    expect(text).to.contain('Nov 14 – 15, 2026 (2 days)');
    expect(text).to.contain('Nov 3, 2026 (1 day, read in part)');
    expect(text).to.contain('of 12 days');
    expect(text).to.contain('1 audit file stopped half-way: drop it again');
    expect(text).to.contain('People who only read reports It is never recorded.');
  });

  it('tells who told of the days, and of the day pointed at', async () => {
    const days = Array.from({ length: 365 }, (_, i): DayCoverage => (i < 300 ? 'complete' : 'partial'));
    const told = (i: number): DaySources => ({
      api: i < 300 ? 'complete' : 'unread',
      file: i >= 290 ? 'partial' : 'unread',
      unrecorded: 'unread',
    });
    const daySources = days.map((_day, i) => told(i));
    const coverage = { ...evidence().coverage, days, complete: 300, partial: 65 };
    const element = await panel(new FakeBackground().answer('evidence.read', evidence({ coverage, daySources })));
    expect(textOf(element)).to.contain(
      'The audit log API told of 300 days, audit files told of 75 days; of 10 days both.',
    );
    const strip = findAll(element, 'rollcall-coverage-strip')[0];
    if (!strip) throw new Error('no strip');
    const point = (i: number) => {
      const day = findAll(strip, 'i').find(({ dataset }) => dataset['day'] === String(FROM + i));
      day?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    };
    point(295);
    const both = ': complete · audit log API complete, audit files read in part';
    await waitUntil(() => textOf(strip).includes(both), 'both');
    point(310);
    await waitUntil(() => / read in part · audit files$/.test(textOf(strip).replace(/ Earlier.*/, '')), 'files alone');
  });

  it('tells a failure and can be asked again', async () => {
    const background = new FakeBackground().fail('evidence.read', { kind: 'storage-blocked' });
    const element = await panel(background);
    expect(textOf(element)).to.contain('Another Rollcall tab');
    background.answer('evidence.read', evidence());
    find(element, 'button', 'Try again').click();
    await waitUntil(() => textOf(element).includes('No day of the audit log'), 'again');
    expect(findAll(element, 'rollcall-notice')).to.have.length(0);
  });

  it('tells what was set aside, and deletes it only when asked twice', async () => {
    const setAside = [
      { store: 'activityBlocks', count: 2 },
      { store: 'sightings', count: 1 },
    ];
    let isDeleted = false;
    const background = new FakeBackground()
      .answer('evidence.read', () => ({ ok: true, value: evidence({ setAside: isDeleted ? [] : setAside }) }))
      .answer('set-aside.delete', () => {
        isDeleted = true;
        return { ok: true, value: { deleted: 3 } };
      });
    const element = await panel(background);
    expect(textOf(element)).to.contain('3 stored records were damaged and set aside');
    expect(textOf(element)).to.contain('2 blocks of 28 days, 1 members list.');
    await expect(element).to.be.accessible();
    const press = async (text: string) => {
      const button = findAll(element, 'button').find((one) => textOf(one) === text);
      if (!(button instanceof HTMLButtonElement)) throw new Error(`no button ${text}`);
      button.click();
      await new Promise((resolve) => setTimeout(resolve));
    };
    await press('Delete…');
    await press('Keep');
    expect(background.dataOf('set-aside.delete')).to.deep.equal([]);
    await press('Delete…');
    await press('Delete for good');
    await waitUntil(() => !textOf(element).includes('set aside'), 'gone');
    expect(background.dataOf('set-aside.delete')).to.deep.equal([{ organization: ACME }]);
  });

  it('says nothing of records set aside where there are none', async () => {
    expect(textOf(await panel(new FakeBackground().answer('evidence.read', evidence())))).not.to.contain('set aside');
  });
});
