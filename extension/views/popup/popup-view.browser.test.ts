import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Answer, SyncState } from '../../messages';
import type { FakeBackground } from '../fake-background';
import { succeeded } from '../../problem';
import './popup-view.define';
import type { PopupViewElement } from './popup-view.element';
import {
  Announcements,
  DEDICATED,
  FORGE,
  FakeSurroundings,
  SELF_MANAGED,
  backgroundWith,
  downloadsDuring,
  summaryOf,
} from './popup-scene';
import { find, findAll, textOf } from '../find-in-shadow';

const NOBODY = {
  active: 0,
  idle: 0,
  dormant: 0,
  'invite-pending': 0,
  deactivated: 0,
  'no-activity': 0,
  unknown: 0,
};

describe('the popup', () => {
  let announcements: Announcements;
  let surroundings: FakeSurroundings;

  beforeEach(() => {
    announcements = new Announcements();
    surroundings = new FakeSurroundings();
  });

  async function popup(background: FakeBackground): Promise<PopupViewElement> {
    const view = await fixture<PopupViewElement>(
      html`<rollcall-popup-view
        lang="en"
        .ask=${background.ask}
        .onAnnouncement=${announcements.on}
        .surroundings=${surroundings}
      ></rollcall-popup-view>`,
    );
    await aTimeout(20);
    return view;
  }

  function figure(view: PopupViewElement, label: string): string {
    const row = findAll(view, 'div').find((element) =>
      element.querySelector(':scope > dt')?.textContent?.includes(label),
    );
    return row?.querySelector('dd')?.innerText.replace(/\s+/g, ' ') ?? '';
  }

  it('shows that it loads, accessibly', async () => {
    const background = backgroundWith().answer('organizations.list', () => new Promise<never>(() => undefined));
    const view = await popup(background);
    expect(textOf(view)).to.include('Loading organizations');
    await expect(view).to.be.accessible();
  });

  it('shows the figures of an organization', async () => {
    const view = await popup(backgroundWith(summaryOf(FORGE)));
    expect(figure(view, 'Members')).to.equal('212');
    expect(figure(view, 'Active in 30 days')).to.equal('128 63% of 203 eligible');
    expect(figure(view, 'Invites pending')).to.equal('9');
    expect(figure(view, 'Dormant')).to.equal('22');
    expect(textOf(view)).to.include('Last sync 3 hours ago');
    await expect(view).to.be.accessible();
  });

  it('says how many were seen where not everybody was', async () => {
    const view = await popup(backgroundWith(summaryOf(FORGE, { complete: false, members: 140, total: 1_400 })));
    expect(figure(view, 'Members')).to.equal('140 of 1,400 seen');
    expect(textOf(view)).to.include('Not everybody was seen yet. A sync reads all members.');
  });

  it('gives no share where nobody is eligible, and none to a person of unknown activity', async () => {
    const counts = { ...NOBODY, unknown: 3 };
    const view = await popup(backgroundWith(summaryOf(FORGE, { members: 3, activeIn30Days: 0, eligible: 0, counts })));
    expect(figure(view, 'Active in 30 days')).to.equal('0');
    expect(textOf(view)).to.include('3 members have no known last activity');
  });

  it('says where to begin when nobody was read yet', async () => {
    const view = await popup(backgroundWith(summaryOf(FORGE, { members: 0, counts: NOBODY, connected: false })));
    expect(textOf(view)).to.include('No member read yet');
    expect(findAll(view, 'select')).to.have.length(0);
  });

  it('puts the organization of the current tab first, whichever host names it', async () => {
    surroundings.tab = { id: 7, url: 'https://wandb.ai/account-settings/acme/members/' };
    const view = await popup(backgroundWith(summaryOf(DEDICATED), summaryOf(FORGE)));
    expect(findAll(view, 'h2').map(textOf)).to.deep.equal(['acme', 'Other organizations']);
    expect(textOf(view)).to.include('This tab');
    expect(textOf(find(view, 'summary', 'acme.wandb.io'))).to.equal(
      'acme.wandb.io Dedicated · 212 members · 63% active',
    );
    await expect(view).to.be.accessible();
  });

  it('explains the first steps when it knows no organization', async () => {
    const view = await popup(backgroundWith());
    find(view, 'button', 'Open W&B').click();
    find(view, 'button', 'Add a host').click();
    expect(surroundings.done).to.deep.equal(['show https://forge.coreweave.com/', 'options hosts']);
    await expect(view).to.be.accessible();
  });

  it('tells of a failure and tries again when asked to', async () => {
    const background = backgroundWith().fail('organizations.list', { kind: 'storage-blocked' });
    const view = await popup(background);
    expect(textOf(view)).to.include('Another Rollcall tab still uses an older version of the data.');
    await expect(view).to.be.accessible();
    background.answer('organizations.list', [summaryOf(FORGE)]);
    find(view, 'button', 'Try again').click();
    await waitUntil(() => figure(view, 'Members') === '212');
  });

  it('keeps older figures in sight when a refresh fails', async () => {
    const background = backgroundWith(summaryOf(FORGE));
    const view = await popup(background);
    background.fail('organizations.list', { kind: 'bug', detail: 'test' });
    announcements.say({
      rollcall: 'announcement',
      kind: 'activity-changed',
      organization: summaryOf(FORGE).organization.id,
    });
    await waitUntil(() => textOf(view).includes('could not be refreshed'));
    expect(figure(view, 'Members')).to.equal('212');
  });

  it('asks again when activity changed, and no longer once it is gone', async () => {
    const background = backgroundWith(summaryOf(FORGE));
    const view = await popup(background);
    background.answer('organizations.list', [summaryOf(FORGE, { members: 213 })]);
    announcements.say({
      rollcall: 'announcement',
      kind: 'activity-changed',
      organization: summaryOf(FORGE).organization.id,
    });
    await waitUntil(() => figure(view, 'Members') === '213');
    view.remove();
    expect(announcements.listening).to.equal(0);
  });

  it('shows the latest answer even if an earlier question is answered after it', async () => {
    const answers: ((answer: Answer<'organizations.list'>) => void)[] = [];
    const background = backgroundWith().answer(
      'organizations.list',
      () => new Promise<Answer<'organizations.list'>>((resolve) => answers.push(resolve)),
    );
    const view = await popup(background);
    announcements.say({
      rollcall: 'announcement',
      kind: 'activity-changed',
      organization: summaryOf(FORGE).organization.id,
    });
    await waitUntil(() => answers.length === 2);
    answers[1]?.(succeeded([summaryOf(FORGE, { members: 300 })]));
    await aTimeout(0);
    answers[0]?.(succeeded([summaryOf(FORGE, { members: 1 })]));
    await aTimeout(20);
    expect(figure(view, 'Members')).to.equal('300');
  });

  it('leads to the members page, the dashboard and Options', async () => {
    const view = await popup(backgroundWith(summaryOf(DEDICATED)));
    find(view, 'button', 'Members page').click();
    find(view, 'button', 'Dashboard').click();
    find(view, 'button', 'Options').click();
    expect(surroundings.done).to.deep.equal([`show ${DEDICATED}`, 'dashboard acme.wandb.io', 'options ']);
  });

  it('is worked by the keyboard in the order it is read', async () => {
    const view = await popup(backgroundWith(summaryOf(FORGE), summaryOf(DEDICATED)));
    const reached: string[] = [];
    for (let presses = 0; presses < 8; presses += 1) {
      await sendKeys({ press: 'Tab' });
      const stop = [...findAll(view, 'button'), ...findAll(view, 'select'), ...findAll(view, 'summary')].find((one) =>
        one.matches(':focus'),
      );
      reached.push(stop ? stop.ariaLabel || textOf(stop) : 'nothing');
    }
    expect(reached).to.deep.equal([
      'Options',
      'Sync now',
      'CSV columns',
      'Export CSV',
      'Members page',
      'Dashboard',
      'Earlier exports',
      'acme.wandb.io Dedicated · 212 members · 63% active',
    ]);
  });

  describe('exporting', () => {
    const file = {
      id: 'x',
      name: 'acme-members-2026-11-23.csv',
      text: '"Name"\r\n',
      columns: ['Name'],
      rows: 1,
      sha256: '',
    };

    for (const [page, choice, schema] of [
      [FORGE, 'native', 'multi-tenant'],
      [DEDICATED, 'native', 'single-tenant'],
      [SELF_MANAGED, 'native', 'single-tenant'],
      [DEDICATED, 'rollcall', 'rollcall'],
    ] as const) {
      it(`saves ${schema} columns of ${new URL(page).hostname} for the choice "${choice}"`, async () => {
        const background = backgroundWith(summaryOf(page)).answer('csv.export', file);
        const view = await popup(background);
        const [select] = findAll(view, 'select');
        if (select) select.value = choice;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
        const files = await downloadsDuring(async () => {
          find(view, 'button', 'Export CSV').click();
          await waitUntil(() => textOf(view).includes('Saved acme-members-2026-11-23.csv with 1 row.'));
        });
        expect(files).to.deep.equal([{ name: file.name, text: file.text }]);
        expect(background.dataOf('csv.export').map((data) => data.schema)).to.deep.equal([schema]);
        expect(background.dataOf('exports.list')).to.have.length(2);
      });
    }

    it('says why nothing was saved', async () => {
      const view = await popup(backgroundWith(summaryOf(FORGE)).fail('csv.export', { kind: 'storage-full' }));
      const files = await downloadsDuring(async () => {
        find(view, 'button', 'Export CSV').click();
        await waitUntil(() => textOf(view).includes('no room left'));
      });
      expect(files).to.deep.equal([]);
      await expect(view).to.be.accessible();
    });

    it('exports once however often the button is pressed', async () => {
      const background = backgroundWith(summaryOf(FORGE)).answer(
        'csv.export',
        () => new Promise<never>(() => undefined),
      );
      const view = await popup(background);
      for (let presses = 0; presses < 3; presses += 1) find(view, 'button', 'Export').click();
      await aTimeout(0);
      expect(background.dataOf('csv.export')).to.have.length(1);
      expect(find(view, 'button', 'Exporting').getAttribute('aria-disabled')).to.equal('true');
    });
  });

  describe('syncing', () => {
    const { id } = summaryOf(FORGE).organization;
    const say = (state: SyncState) =>
      announcements.say({ rollcall: 'announcement', kind: 'sync-progress', organization: id, state });

    it('starts, shows how far it has come and that it ended', async () => {
      const background = backgroundWith(summaryOf(FORGE)).answer('sync.start', { started: true });
      const view = await popup(background);
      const button = find(view, 'button', 'Sync now');
      button.focus();
      background.answer('organizations.list', [summaryOf(FORGE, { sync: { phase: 'roster' } })]);
      button.click();
      await waitUntil(() => textOf(view).includes('Reading members'));
      expect(find(view, 'button', 'Syncing').getAttribute('aria-disabled')).to.equal('true');
      say({ phase: 'audit-log', daysDone: 12, daysTotal: 365 });
      await waitUntil(() => textOf(view).includes('Reading the audit log: 12 of 365 days'));
      const [progress] = findAll(view, 'progress');
      expect([progress?.value, progress?.max]).to.deep.equal([12, 365]);
      await expect(view).to.be.accessible();
      background.answer('organizations.list', [summaryOf(FORGE, { lastSync: Date.now() })]);
      say({ phase: 'idle' });
      await waitUntil(() => textOf(view).includes('Last sync just now'));
      expect(textOf(view)).to.include('Sync finished');
      expect(findAll(view, 'progress')).to.have.length(0);
    });

    it('is ready again when a sync was over before it could be shown', async () => {
      const background = backgroundWith(summaryOf(FORGE)).answer('sync.start', { started: true });
      const view = await popup(background);
      find(view, 'button', 'Sync now').click();
      await waitUntil(() => background.dataOf('organizations.list').length === 2);
      await aTimeout(20);
      expect(find(view, 'button', 'Sync now').getAttribute('aria-disabled')).to.equal(null);
    });

    it('cancels, and gives the keyboard back to Sync now', async () => {
      const background = backgroundWith(summaryOf(FORGE, { sync: { phase: 'roster' } })).answer('sync.cancel', {
        cancelled: true,
      });
      const view = await popup(background);
      const cancel = find(view, 'button', 'Cancel');
      cancel.focus();
      background.answer('organizations.list', [summaryOf(FORGE)]);
      cancel.click();
      await waitUntil(() => findAll(view, 'progress').length === 0);
      const sync = find(view, 'button', 'Sync now');
      expect(sync.getRootNode()).to.satisfy((root: ShadowRoot) => root.activeElement === sync);
      expect(background.dataOf('sync.cancel')).to.deep.equal([{ organization: id }]);
    });

    it('says until when W&B asked for a pause', async () => {
      const view = await popup(
        backgroundWith(
          summaryOf(FORGE, {
            sync: { phase: 'waiting', until: new Date(2026, 10, 23, 14, 5).getTime(), isAsked: true },
          }),
        ),
      );
      expect(textOf(view)).to.match(/W&B asked for a pause\. Goes on at (2:05.PM|14:05)\./);
      expect(find(view, 'button', 'Cancel')).to.not.equal(undefined);
    });

    it('blames no pause on W&B where something failed and is tried again', async () => {
      const view = await popup(
        backgroundWith(summaryOf(FORGE, { sync: { phase: 'waiting', until: Date.now() + 2_000, isAsked: false } })),
      );
      expect(textOf(view)).to.include('W&B could not be read just now. Trying again…');
      expect(textOf(view)).to.not.include('asked for a pause');
    });

    it('shows what ended a sync early and where it is mended', async () => {
      const sync: SyncState = { phase: 'idle', lastProblem: { kind: 'unauthorized', host: 'api.wandb.ai' } };
      const view = await popup(backgroundWith(summaryOf(FORGE, { sync })));
      expect(textOf(view)).to.include('api.wandb.ai did not accept the sign-in');
      find(view, 'button', 'Open Options').click();
      expect(surroundings.done).to.deep.equal(['options connections']);
      await expect(view).to.be.accessible();
    });

    it('says each problem of the sources once', async () => {
      const problem = { kind: 'forbidden', host: 'api.wandb.ai' } as const;
      const sources = [
        { source: 'scim', problem, warnings: [] },
        { source: 'audit-log', problem, warnings: [] },
      ] as const;
      const view = await popup(
        backgroundWith(summaryOf(FORGE, { sync: { phase: 'idle', lastProblem: problem }, sources })),
      );
      expect(findAll(view, 'rollcall-notice')).to.have.length(1);
    });

    it('says why a sync did not start', async () => {
      const view = await popup(backgroundWith(summaryOf(FORGE)).fail('sync.start', { kind: 'locked' }));
      find(view, 'button', 'Sync now').click();
      await waitUntil(() => textOf(view).includes('The kept API key is locked'));
      expect(find(view, 'button', 'Sync now').getAttribute('aria-disabled')).to.equal(null);
    });

    it('leads an organization without connection to the prefilled form', async () => {
      const view = await popup(backgroundWith(summaryOf(FORGE, { connected: false, lastSync: undefined })));
      expect(textOf(view)).to.include('Members page read 2 hours ago');
      find(view, 'button', 'Connect').click();
      expect(surroundings.done).to.deep.equal([`options connect=${encodeURIComponent(FORGE)}`]);
    });
  });

  describe('on a tab of its own', () => {
    it('offers to reload a members page of which nothing was read', async () => {
      surroundings.tab = { id: 7, url: FORGE };
      const view = await popup(backgroundWith());
      expect(textOf(view)).to.include('This tab belongs to acme');
      find(view, 'button', 'Reload this page').click();
      expect(surroundings.done).to.deep.equal(['reload 7']);
    });

    it('offers the members page from another page of the organization', async () => {
      surroundings.tab = { id: 7, url: 'https://forge.coreweave.com/account-settings/acme/usage' };
      const view = await popup(backgroundWith(summaryOf(DEDICATED)));
      find(view, 'button', 'Open its members page').click();
      expect(surroundings.done).to.deep.equal([`show ${FORGE}`]);
    });

    it('allows a Self-Managed host: permission in the click, then the background, then a reload', async () => {
      surroundings.tab = { id: 7, url: SELF_MANAGED };
      const background = backgroundWith().answer('hosts.add', { origin: 'https://wandb.acme.test:8443' });
      const view = await popup(background);
      await expect(view).to.be.accessible();
      find(view, 'button', 'Allow Rollcall on this host').click();
      expect(surroundings.done).to.deep.equal(['request https://wandb.acme.test:8443']);
      await waitUntil(() => textOf(view).includes('Rollcall now works on wandb.acme.test:8443'));
      expect(background.dataOf('hosts.add')).to.deep.equal([{ origin: 'https://wandb.acme.test:8443' }]);
      find(view, 'button', 'Reload the page').click();
      expect(surroundings.done.at(-1)).to.equal('reload 7');
    });

    it('adds nothing when the browser refuses, and can be asked again', async () => {
      surroundings.tab = { id: 7, url: SELF_MANAGED };
      surroundings.grants = false;
      const background = backgroundWith();
      const view = await popup(background);
      find(view, 'button', 'Allow Rollcall on this host').click();
      await waitUntil(() => textOf(view).includes('did not allow wandb.acme.test:8443'));
      expect(background.dataOf('hosts.add')).to.deep.equal([]);
      find(view, 'button', 'Allow Rollcall on this host').click();
      expect(surroundings.done).to.have.length(2);
    });

    it('says why a host could not be added', async () => {
      surroundings.tab = { id: 7, url: SELF_MANAGED };
      const view = await popup(backgroundWith().fail('hosts.add', { kind: 'not-allowed', what: 'add hosts' }));
      find(view, 'button', 'Allow Rollcall on this host').click();
      await waitUntil(() => textOf(view).includes('This page may not add hosts.'));
    });

    it('offers a host that is permitted but not yet watched, and not one that is', async () => {
      surroundings.tab = { id: 7, url: SELF_MANAGED };
      surroundings.permitted = ['https://wandb.acme.test:8443'];
      const offered = await popup(backgroundWith());
      expect(findAll(offered, 'rollcall-host-offer')).to.have.length(1);
      const watched = await popup(backgroundWith().answer('hosts.list', ['https://wandb.acme.test:8443']));
      expect(findAll(watched, 'rollcall-host-offer')).to.have.length(0);
    });

    it('asks for the host of the tab when the permission for one of W&B’s own was taken away', async () => {
      surroundings.tab = { id: 7, url: 'https://wandb.ai/account-settings/acme/users' };
      surroundings.permitted = [];
      const view = await popup(backgroundWith(summaryOf(FORGE)));
      find(view, 'button', 'Allow Rollcall on this host').click();
      expect(surroundings.done).to.deep.equal(['request https://wandb.ai']);
    });

    it('offers nothing on a page that does not look like W&B', async () => {
      surroundings.permitted = [];
      surroundings.tab = { id: 7, url: 'https://example.test/dashboard' };
      const view = await popup(backgroundWith());
      expect(findAll(view, 'rollcall-host-offer')).to.have.length(0);
    });
  });
});
