import { expect } from '@open-wc/testing';
import { diagnosticsReport } from './actions/diagnostics-report';
import { Diagnostics } from './diagnostics';
import { boxTable } from './find-table/box-table';
import { findMembersTable } from './find-table/find-members-table';
import { drawn, expectRight, traces } from './fixtures/checks';
import { h, pause, until } from './fixtures/dom';
import { people } from './fixtures/people';
import { runPage } from './fixtures/run-page';
import { TABLE_LAYOUTS } from './fixtures/table-layouts';
import { runOnce } from './run-once';
import { watchAddress } from './watch-address';

const [plain] = TABLE_LAYOUTS;
if (!plain) throw new Error('no layout');

describe('one run at a time', () => {
  it('a second run of the same extension rests, one after the context was lost takes over', async () => {
    let hasContext = true;
    const first = runOnce(() => hasContext);
    expect(first?.aborted).to.equal(false);
    expect(runOnce(() => true)).to.equal(undefined);
    hasContext = false;
    await until(() => first?.aborted ?? false, 'the run without a context ends', 2500);
    const second = runOnce(() => true);
    expect(second?.aborted).to.equal(false);
    document.dispatchEvent(new Event('rollcall-takeover'));
    expect(second?.aborted).to.equal(true);
  });

  it('a runtime that throws counts as gone', async () => {
    const signal = runOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    await until(() => signal?.aborted ?? false, 'the run ends', 2500);
  });
});

describe('watching the address', () => {
  it('every client-side navigation is seen, until it is aborted', async () => {
    const controller = new AbortController();
    let seen = 0;
    watchAddress(() => (seen += 1), controller.signal);
    const start = location.href;
    history.pushState(undefined, '', '#one');
    history.replaceState(undefined, '', '#two');
    history.replaceState(undefined, '', '#two');
    await until(() => seen === 2, 'both navigations are seen');
    history.back();
    await until(() => seen === 3, 'going back is seen');
    controller.abort();
    history.replaceState(undefined, '', start);
    await pause(50);
    expect(seen).to.equal(3);
  });

  it('without the Navigation API the address is compared once a second', async () => {
    const controller = new AbortController();
    const original = Object.getOwnPropertyDescriptor(globalThis, 'navigation');
    Object.defineProperty(globalThis, 'navigation', { value: undefined, configurable: true });
    // The test runner keeps some of its pages in the background.
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    let seen = 0;
    watchAddress(() => (seen += 1), controller.signal);
    if (original) Object.defineProperty(globalThis, 'navigation', original);
    const start = location.href;
    history.replaceState(undefined, '', '#polled');
    await until(() => seen === 1, 'the change is seen', 2500);
    Reflect.deleteProperty(document, 'hidden');
    controller.abort();
    history.replaceState(undefined, '', start);
  });
});

describe('diagnostics', () => {
  it('tell shapes, counts and causes, and nothing about people or places', () => {
    const host = document.body.appendChild(h('div'));
    plain.draw(host, people(3));
    const diagnostics = new Diagnostics('1.2.3', 0);
    diagnostics.note(
      'cells',
      new TypeError('bad row of ana.ruiz@acme.test at https://acme.wandb.io/org/dashboard?x=1'),
    );
    diagnostics.note('cells', new TypeError('bad row of bo@acme.test at https://acme.wandb.io/org/dashboard'));
    const report = diagnosticsReport(
      diagnostics,
      findMembersTable(document.documentElement, boxTable),
      'dedicated',
      5000,
    );
    host.remove();
    expect(report).to.not.contain('@acme');
    expect(report).to.not.contain('wandb.io');
    expect(report).to.not.contain('Ana');
    expect(JSON.parse(report)).to.deep.include({
      rollcall: '1.2.3',
      deployment: 'dedicated',
      secondsOnPage: 5,
      failures: [{ feature: 'cells', what: 'TypeError: bad row of <email> at <address>', count: 2 }],
    });
    expect(JSON.parse(report).table).to.deep.include({ layout: 'table', rows: 3 });
  });
});

describe('a page left as it was', () => {
  it('after the end the page\u2019s own mark-up is the same as before', async () => {
    const host = document.body.appendChild(h('section'));
    plain.draw(host, people(4));
    const before = host.innerHTML;
    const page = runPage();
    await until(() => drawn('rollcall-last-active').length === 4, 'cells are drawn');
    page.stop();
    expect(host.innerHTML).to.equal(before);
    expect(traces()).to.deep.equal([]);
    host.remove();
  });

  it('ten visits leave nothing behind that still works', async () => {
    const host = document.body.appendChild(h('section'));
    for (let visit = 0; visit < 10; visit += 1) {
      const page = runPage();
      plain.draw(host, people(4));
      await expectRight(plain, host, people(4));
      page.stop();
    }
    plain.draw(host, people(6));
    await pause(300);
    expect(traces()).to.deep.equal([]);
    host.remove();
  });
});
