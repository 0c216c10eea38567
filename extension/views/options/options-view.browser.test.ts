import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { find, findAll, textOf } from '../find-in-shadow';
import type { FakeBackground } from '../fake-background';
import './options-view.define';
import type { OptionsViewElement } from './options-view.element';
import {
  DEDICATED,
  FORGE,
  FakeSurroundings,
  SETTINGS,
  backgroundWith,
  connectionTo,
  storedOf,
  type,
} from './options-scene';
import { SECTIONS } from './sections';

describe('Options', () => {
  let surroundings: FakeSurroundings;

  beforeEach(() => {
    surroundings = new FakeSurroundings();
  });

  async function options(background: FakeBackground, fragment = ''): Promise<OptionsViewElement> {
    const view = await fixture<OptionsViewElement>(
      html`<rollcall-options-view
        lang="en"
        .ask=${background.ask}
        .surroundings=${surroundings}
        .fragment=${fragment}
      ></rollcall-options-view>`,
    );
    await aTimeout(20);
    return view;
  }

  function control(root: Element, name: string): HTMLInputElement {
    const input = findAll(root, 'input').find((one) => one.name === name);
    if (!input) throw new Error(`no input ${name}`);
    return input;
  }

  async function fill(root: Element, name: string, value: string): Promise<void> {
    type(control(root, name), value);
    await aTimeout(0);
  }

  const saveBar = (view: Element) => findAll(view, 'div').find(({ className }) => className === 'save-bar');
  const isSaveBarShown = (view: Element) => saveBar(view)?.dataset['shown'] === 'true';
  const leaves = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('shows every section, accessibly', async () => {
    const background = backgroundWith(connectionTo(FORGE)).answer('data.usage', {
      bytes: 4_200_000,
      quota: 64e9,
      organizations: [storedOf(FORGE, 212)],
    });
    const view = await options(background);
    expect(findAll(view, 'h2').map(textOf)).to.deep.equal(findAll(view, 'a').map(textOf));
    expect(findAll(view, 'h2')).to.have.length(SECTIONS.length);
    expect(textOf(view)).to.include('Rollcall 0.1.0.');
    await expect(view).to.be.accessible();
  });

  it('goes to a section by its link and by the address', async () => {
    const view = await options(backgroundWith());
    const link = find(view, 'a', 'Thresholds');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    await view.updateComplete;
    expect(link.getAttribute('aria-current')).to.equal('true');
    expect(find(view, 'h2', 'Thresholds').matches(':focus')).to.equal(true);
    view.fragment = '#hosts';
    await aTimeout(0);
    expect(find(view, 'h2', 'Hosts').matches(':focus')).to.equal(true);
    expect(findAll(view, 'a').filter((one) => one.hasAttribute('aria-current'))).to.have.length(1);
  });

  it('opens the connection form prefilled by a deep link', async () => {
    const view = await options(backgroundWith(), `#connect=${encodeURIComponent(DEDICATED)}`);
    await waitUntil(() => control(view, 'page-url').value === DEDICATED);
  });

  it('says why settings cannot be read, and asks again', async () => {
    const background = backgroundWith().fail('settings.read', { kind: 'storage-blocked' });
    const view = await options(background);
    expect(findAll(view, 'input').map(({ name }) => name)).to.not.include('idle-after-days');
    expect(findAll(view, 'rollcall-notice')).to.have.length(1);
    background.answer('settings.read', SETTINGS);
    find(view, 'button', 'Try again').click();
    await waitUntil(() => findAll(view, 'input').some(({ name }) => name === 'idle-after-days'));
    expect(control(view, 'idle-after-days').value).to.equal('30');
  });

  describe('settings', () => {
    it('explain thresholds while they are typed', async () => {
      const view = await options(backgroundWith());
      expect(textOf(view)).to.include('Last active less than 30 days ago');
      await fill(view, 'idle-after-days', '7');
      await fill(view, 'dormant-after-days', '60');
      expect(textOf(view)).to.include('Last active less than 7 days ago');
      expect(textOf(view)).to.include('7 to 59 days ago');
      expect(textOf(view)).to.include('60 days ago or longer');
    });

    it('are saved together, and say so', async () => {
      const background = backgroundWith();
      const view = await options(background);
      expect(isSaveBarShown(view)).to.equal(false);
      await fill(view, 'idle-after-days', '14');
      await fill(view, 'backfill-days', '90');
      await fill(view, 'keep-exports', '5');
      control(view, 'daily-sync').click();
      control(view, 'defuse-formulas').click();
      control(view, 'page-panel').click();
      const keep = findAll(view, 'select').find(({ name }) => name === 'keep-months');
      if (keep) type(keep, '12');
      await aTimeout(0);
      expect(textOf(view)).to.include('What is older is deleted from this browser when you save.');
      expect(isSaveBarShown(view)).to.equal(true);
      await expect(view).to.be.accessible();
      find(view, 'button', 'Save changes').click();
      await waitUntil(() => textOf(view).includes('Settings saved.'));
      expect(background.dataOf('settings.save')).to.deep.equal([
        {
          privacyMode: false,
          thresholds: { idleAfterDays: 14, dormantAfterDays: 90 },
          backfillDays: 90,
          dailySync: false,
          keepMonths: 12,
          keepExports: 5,
          defuseFormulas: false,
          pageFeatures: { cells: true, toolbar: true, panel: false },
          language: 'browser',
        },
      ]);
      expect(leaves()).to.equal(true);
      expect(background.dataOf('data.usage')).to.have.length(2);
    });

    it('are not saved while a field is wrong; saving goes to it', async () => {
      const background = backgroundWith();
      const view = await options(background);
      await fill(view, 'idle-after-days', '90');
      expect(textOf(view)).to.include('A member is idle before being dormant');
      expect(textOf(view)).to.include('Correct the marked field');
      await expect(view).to.be.accessible();
      find(view, 'button', 'Save changes').click();
      await aTimeout(0);
      expect(control(view, 'dormant-after-days').matches(':focus')).to.equal(true);
      await fill(view, 'backfill-days', '');
      expect(textOf(view)).to.include('Type a whole number from 1 to 1,096.');
      expect(background.dataOf('settings.save')).to.deep.equal([]);
    });

    it('are saved with Enter', async () => {
      const background = backgroundWith();
      const view = await options(background);
      await fill(view, 'idle-after-days', '21');
      control(view, 'idle-after-days').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await waitUntil(() => background.dataOf('settings.save').length === 1);
    });

    it('can be discarded', async () => {
      const view = await options(backgroundWith());
      await fill(view, 'idle-after-days', '14');
      find(view, 'button', 'Discard').click();
      await view.updateComplete;
      expect(control(view, 'idle-after-days').value).to.equal('30');
      expect(isSaveBarShown(view)).to.equal(false);
    });

    it('stay a change when they cannot be saved', async () => {
      const background = backgroundWith().fail('settings.save', { kind: 'storage-full' });
      const view = await options(background);
      await fill(view, 'idle-after-days', '14');
      find(view, 'button', 'Save changes').click();
      await waitUntil(() => textOf(view).includes('no room left'));
      expect(control(view, 'idle-after-days').value).to.equal('14');
      expect(leaves()).to.equal(false);
    });

    it('keep what is typed while a save is under way', async () => {
      const background = backgroundWith();
      let finish = () => undefined as unknown;
      background.answer(
        'settings.save',
        (value) => new Promise((resolve) => (finish = () => resolve({ ok: true, value }))),
      );
      const view = await options(background);
      await fill(view, 'idle-after-days', '14');
      find(view, 'button', 'Save changes').click();
      await aTimeout(0);
      await fill(view, 'idle-after-days', '15');
      finish();
      await waitUntil(() => textOf(view).includes('You have unsaved changes.'));
      expect(control(view, 'idle-after-days').value).to.equal('15');
    });
  });

  describe('leaving', () => {
    it('is free when nothing was typed, and after the view is gone', async () => {
      const view = await options(backgroundWith());
      expect(leaves()).to.equal(true);
      await fill(view, 'idle-after-days', '14');
      expect(leaves()).to.equal(false);
      view.remove();
      expect(leaves()).to.equal(true);
    });

    it('asks when a connection was typed', async () => {
      const view = await options(backgroundWith());
      await fill(view, 'user', 'ana');
      expect(leaves()).to.equal(false);
    });
  });

  describe('hosts', () => {
    it('are added: permission in the click, then the background', async () => {
      const background = backgroundWith();
      const view = await options(background);
      await fill(view, 'host', 'wandb.acme.test:8443/org/dashboard');
      find(view, 'button', 'Add host').click();
      expect(surroundings.done).to.deep.equal(['request https://wandb.acme.test:8443']);
      await waitUntil(() => textOf(view).includes('wandb.acme.test:8443 added.'));
      expect(control(view, 'host').value).to.equal('');
      find(view, 'button', 'Open members page').click();
      expect(surroundings.done.at(-1)).to.equal('open https://wandb.acme.test:8443/org/dashboard');
      await expect(view).to.be.accessible();
    });

    for (const [typed, error] of [
      ['', 'Type the address of your W&B server.'],
      ['not an address', 'This is not a web address.'],
      ['https://wandb.ai', 'Rollcall works on wandb.ai already'],
      ['acme.wandb.io', 'Rollcall works on acme.wandb.io already'],
      ['https://docs.wandb.ai', 'W&B has no members page on this host.'],
    ] as const) {
      it(`refuse "${typed}" beside the field`, async () => {
        const background = backgroundWith();
        const view = await options(background);
        await fill(view, 'host', typed);
        find(view, 'button', 'Add host').click();
        await aTimeout(0);
        expect(textOf(view)).to.include(error);
        expect(control(view, 'host').matches(':focus')).to.equal(true);
        expect(surroundings.done).to.deep.equal([]);
        await expect(find(view, 'rollcall-hosts-section', '')).to.be.accessible();
      });
    }

    it('are not added when the browser refuses', async () => {
      surroundings.grants = false;
      const background = backgroundWith();
      const view = await options(background);
      await fill(view, 'host', 'http://localhost:8080');
      find(view, 'button', 'Add host').click();
      await waitUntil(() => textOf(view).includes('The browser did not allow localhost:8080.'));
      expect(background.dataOf('hosts.add')).to.deep.equal([]);
    });

    it('are removed with their permission, unless another port of the host still needs it', async () => {
      const background = backgroundWith();
      const view = await options(background);
      for (const host of ['http://localhost:8080', 'http://localhost:9090']) {
        await fill(view, 'host', host);
        find(view, 'button', 'Add host').click();
        await waitUntil(() => textOf(view).includes(`${new URL(host).host} added.`));
      }
      find(view, 'button', 'Remove localhost:8080').click();
      await waitUntil(() => textOf(view).includes('localhost:8080 removed.'));
      expect(surroundings.done.filter((done) => done.startsWith('release'))).to.deep.equal([]);
      find(view, 'button', 'Remove localhost:9090').click();
      await waitUntil(() => textOf(view).includes('localhost:9090 removed.'));
      expect(surroundings.done.at(-1)).to.equal('release http://localhost:9090');
    });

    it('appear when a connection brought one', async () => {
      const view = await options(backgroundWith());
      await fill(view, 'page-url', 'http://localhost:8080');
      findAll(view, 'input')
        .find(({ value, name }) => name === 'credential' && value === 'session')
        ?.click();
      await aTimeout(0);
      find(view, 'button', 'Save connection').click();
      await waitUntil(() => textOf(find(view, 'rollcall-hosts-section', '')).includes('http://localhost:8080'));
    });
  });

  describe('data', () => {
    const stored = () =>
      backgroundWith()
        .answer('data.usage', {
          bytes: 4_230_000,
          quota: 64e9,
          organizations: [storedOf(FORGE, 1_212), storedOf(DEDICATED, 40)],
        })
        .answer('data.wipe', { wiped: true });
    const dialog = (view: Element) => findAll(view, 'dialog')[0];

    it('tells what is stored of each organization', async () => {
      const view = await options(stored());
      const [row] = findAll(view, 'tr').slice(1);
      expect(row && textOf(row)).to.equal('acme 1,212 365 6 Wipe data');
      expect(textOf(view)).to.include('4.2 MB of 64 GB used.');
    });

    it('is wiped of one organization when its name was typed', async () => {
      const background = stored();
      const view = await options(background);
      find(view, 'button', 'Wipe data of acme').click();
      await waitUntil(() => dialog(view)?.open);
      expect(dialog(view)?.open).to.equal(true);
      expect(textOf(view)).to.include('1,212 members, 365 days of history and 6 exports are deleted');
      expect(control(view, 'confirmation').matches(':focus')).to.equal(true);
      await expect(view).to.be.accessible();
      await fill(view, 'confirmation', 'acne');
      control(view, 'confirmation').form?.requestSubmit();
      await aTimeout(0);
      expect(textOf(view)).to.include('This is not acme.');
      expect(background.dataOf('data.wipe')).to.deep.equal([]);
      await fill(view, 'confirmation', ' Acme ');
      background.answer('data.usage', { organizations: [] });
      control(view, 'confirmation').form?.requestSubmit();
      await waitUntil(() => textOf(view).includes('Data of acme wiped.'));
      expect(background.dataOf('data.wipe')).to.deep.equal([{ organization: 'forge.coreweave.com/acme' }]);
      expect(dialog(view)?.open).to.equal(false);
      expect(textOf(view)).to.include('Nothing is stored yet.');
    });

    it('is wiped of everything when the words were typed', async () => {
      const background = stored();
      const view = await options(background);
      find(view, 'button', 'Wipe all data').click();
      await waitUntil(() => dialog(view)?.open);
      expect(textOf(view)).to.include('1,252 members, 730 days of history and 12 exports');
      await fill(view, 'confirmation', 'wipe all data');
      control(view, 'confirmation').form?.requestSubmit();
      await waitUntil(() => textOf(view).includes('All data wiped.'));
      expect(background.dataOf('data.wipe')).to.deep.equal([{}]);
    });

    it('is left alone when the person gives up, and nothing typed stays in the dialog', async () => {
      const background = stored();
      const view = await options(background);
      find(view, 'button', 'Wipe data of acme').click();
      await waitUntil(() => dialog(view)?.open);
      await fill(view, 'confirmation', 'acme');
      find(view, 'button', 'Cancel').click();
      expect(dialog(view)?.open).to.equal(false);
      find(view, 'button', 'Wipe all data').click();
      await waitUntil(() => dialog(view)?.open);
      expect(control(view, 'confirmation').value).to.equal('');
      expect(background.dataOf('data.wipe')).to.deep.equal([]);
    });

    it('says why it could not be wiped', async () => {
      const view = await options(stored().fail('data.wipe', { kind: 'storage-blocked' }));
      find(view, 'button', 'Wipe data of acme').click();
      await waitUntil(() => dialog(view)?.open);
      await fill(view, 'confirmation', 'acme');
      control(view, 'confirmation').form?.requestSubmit();
      await waitUntil(() => textOf(view).includes('Another Rollcall tab'));
      expect(dialog(view)?.open).to.equal(true);
    });

    it('says why it cannot be counted', async () => {
      const view = await options(backgroundWith().fail('data.usage', { kind: 'storage-blocked' }));
      expect(textOf(find(view, 'rollcall-data-section', ''))).to.include('Another Rollcall tab');
    });
  });
});
