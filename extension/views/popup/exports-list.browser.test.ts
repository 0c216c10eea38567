import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { FakeBackground } from '../fake-background';
import './popup-view.define';
import { ExportsListElement } from './exports-list.element';
import { FORGE, backgroundWith, downloadsDuring, exportsOf, summaryOf } from './popup-scene';
import { find, findAll, textOf } from '../find-in-shadow';

const UNDO_TIME = 60;

describe('earlier exports', () => {
  const summary = summaryOf(FORGE);
  const usual = ExportsListElement.undoTime;
  let background: FakeBackground;

  beforeEach(() => {
    ExportsListElement.undoTime = 60_000;
    background = backgroundWith(summary).answer('exports.list', exportsOf(summary, 6));
    background.answer('exports.delete', { deleted: true });
  });

  after(() => {
    ExportsListElement.undoTime = usual;
  });

  async function list(): Promise<ExportsListElement> {
    const element = await fixture<ExportsListElement>(
      html`<rollcall-exports-list
        lang="en"
        .ask=${background.ask}
        .organization=${summary.organization.id}
      ></rollcall-exports-list>`,
    );
    await aTimeout(10);
    find(element, 'summary', 'Earlier exports').click();
    return element;
  }

  const names = (element: Element) => findAll(element, 'li').map((row) => /acme\S+csv/.exec(textOf(row))?.[0]);
  const isFocused = (element: HTMLElement) => element.matches(':focus');

  it('are listed newest first, the rest on request', async () => {
    const element = await list();
    expect(textOf(find(element, 'summary', 'Earlier'))).to.equal('Earlier exports (6)');
    expect(names(element)).to.have.length(4);
    expect(names(element)[0]).to.equal('acme-members-2026-11-15.csv');
    find(element, 'button', 'Show all 6').click();
    await element.updateComplete;
    expect(names(element)).to.have.length(6);
    expect(isFocused(find(element, 'button', 'Delete acme-members-2026-11-11.csv'))).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('say that there are none', async () => {
    background.answer('exports.list', []);
    const element = await list();
    expect(textOf(element)).to.include('None yet.');
    await expect(element).to.be.accessible();
  });

  it('say why they cannot be listed, and can be asked for again', async () => {
    background.fail('exports.list', { kind: 'storage-blocked' });
    const element = await list();
    expect(textOf(element)).to.include('Another Rollcall tab');
    background.answer('exports.list', exportsOf(summary, 1));
    find(element, 'button', 'Try again').click();
    await waitUntil(() => names(element).length === 1);
  });

  it('can be downloaded again as they were', async () => {
    background.answer('exports.download', ({ id }) => ({
      ok: true,
      value: { id, name: 'acme-members-2026-11-15.csv', text: `of ${id}`, columns: [], rows: 205, sha256: '' },
    }));
    const element = await list();
    const files = await downloadsDuring(async () => {
      find(element, 'button', 'Download acme-members-2026-11-15.csv again').click();
      await aTimeout(10);
    });
    expect(files).to.deep.equal([{ name: 'acme-members-2026-11-15.csv', text: 'of export-5' }]);
  });

  it('are deleted only when the time to undo is over', async () => {
    ExportsListElement.undoTime = UNDO_TIME;
    const element = await list();
    find(element, 'button', 'Delete acme-members-2026-11-15.csv').click();
    await element.updateComplete;
    expect(isFocused(find(element, 'button', 'Undo'))).to.equal(true);
    expect(background.dataOf('exports.delete')).to.deep.equal([]);
    await expect(element).to.be.accessible();
    await waitUntil(() => background.dataOf('exports.delete').length === 1);
    expect(background.dataOf('exports.delete')).to.deep.equal([{ id: 'export-5' }]);
    await element.updateComplete;
    expect(names(element)).to.not.include('acme-members-2026-11-15.csv');
    expect(isFocused(find(element, 'summary', 'Earlier'))).to.equal(true);
  });

  it('stay when the deletion is undone', async () => {
    ExportsListElement.undoTime = UNDO_TIME;
    const element = await list();
    find(element, 'button', 'Delete acme-members-2026-11-15.csv').click();
    await element.updateComplete;
    find(element, 'button', 'Undo').click();
    await element.updateComplete;
    expect(isFocused(find(element, 'button', 'Delete acme-members-2026-11-15.csv'))).to.equal(true);
    await aTimeout(2 * UNDO_TIME);
    expect(background.dataOf('exports.delete')).to.deep.equal([]);
  });

  for (const [way, leave] of [
    ['the popup closes', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['the list goes away', (element: Element) => element.remove()],
  ] as const) {
    it(`are deleted at once when ${way}`, async () => {
      const element = await list();
      find(element, 'button', 'Delete acme-members-2026-11-15.csv').click();
      find(element, 'button', 'Delete acme-members-2026-11-14.csv').click();
      leave(element);
      expect(background.dataOf('exports.delete')).to.deep.equal([{ id: 'export-5' }, { id: 'export-4' }]);
    });
  }

  it('return, with the reason, when the background could not delete them', async () => {
    background.fail('exports.delete', { kind: 'storage-blocked' });
    ExportsListElement.undoTime = UNDO_TIME;
    const element = await list();
    find(element, 'button', 'Delete acme-members-2026-11-15.csv').click();
    await waitUntil(() => textOf(element).includes('Another Rollcall tab'));
    expect(names(element)).to.include('acme-members-2026-11-15.csv');
  });
});
