import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { tokens } from '../../../components/styles/tokens.styles';
import { find, findAll, textOf } from '../find-in-shadow';
import type { FakeBackground } from '../fake-background';
import type { ConnectionsSectionElement } from './connections-section.element';
import './options-view.define';
import {
  DEDICATED,
  FORGE,
  FakeSurroundings,
  KEY,
  SELF_MANAGED,
  WORKS,
  backgroundWith,
  connectionTo,
  type,
} from './options-scene';

describe('connections', () => {
  let surroundings: FakeSurroundings;

  before(() => {
    if (tokens.styleSheet) document.adoptedStyleSheets.push(tokens.styleSheet);
  });

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== tokens.styleSheet);
  });

  beforeEach(() => {
    surroundings = new FakeSurroundings();
  });

  async function section(background: FakeBackground): Promise<ConnectionsSectionElement> {
    const element = await fixture<ConnectionsSectionElement>(
      html`<rollcall-connections-section
        lang="en"
        .ask=${background.ask}
        .surroundings=${surroundings}
      ></rollcall-connections-section>`,
    );
    await aTimeout(10);
    return element;
  }

  function control(root: Element, name: string, value?: string): HTMLInputElement {
    const all = findAll(root, 'input').filter((input) => input.name === name && (!value || input.value === value));
    const [first] = all;
    if (!first) throw new Error(`no input ${name} ${value ?? ''}`);
    return first;
  }

  const names = (root: Element) => new Set(findAll(root, 'input').map(({ name }) => name));
  const isFocused = (element: Element) => element.matches(':focus');
  const errors = (root: Element) =>
    findAll(root, 'div')
      .filter((element) => element.className === 'error')
      .map(textOf);

  async function fill(root: Element, fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      type(control(root, name), value);
      await aTimeout(0);
    }
  }

  async function choose(root: Element, name: string, value: string): Promise<void> {
    control(root, name, value).click();
    await aTimeout(0);
  }

  async function save(root: Element): Promise<void> {
    find(root, 'button', 'Save connection').click();
    await aTimeout(10);
  }

  describe('the form', () => {
    it('stands open, and cannot be closed, where nothing is connected yet', async () => {
      const element = await section(backgroundWith());
      expect(textOf(element)).to.include('Connect an organization');
      expect(findAll(element, 'button').map(textOf)).to.not.include('Cancel');
      await expect(element).to.be.accessible();
    });

    it('saves a user name and key for this session only', async () => {
      const background = backgroundWith();
      const element = await section(background);
      await fill(element, { 'page-url': ' wandb.ai/account-settings/acme/members/ ', user: ' ana ', key: ` ${KEY} ` });
      expect(textOf(element)).to.include('Organization “acme”, Multi-tenant (Forge, wandb.ai)');
      await save(element);
      expect(background.dataOf('connections.save')).to.deep.equal([
        { pageUrl: FORGE, deployment: 'multi-tenant', credential: { kind: 'user-key', user: 'ana', key: KEY } },
      ]);
      expect(surroundings.done).to.deep.equal(['request https://forge.coreweave.com https://api.wandb.ai']);
      expect(background.dataOf('hosts.add')).to.deep.equal([]);
      expect(textOf(element)).to.include('Connection to acme saved.');
      expect(isFocused(find(element, 'button', 'Test connection'))).to.equal(true);
      expect(findAll(element, 'input')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('saves a service account key, encrypted', async () => {
      const background = backgroundWith();
      const element = await section(background);
      await fill(element, { 'page-url': DEDICATED });
      await choose(element, 'credential', 'service-account');
      expect(names(element)).to.not.include('user');
      await choose(element, 'keep', 'encrypted');
      await fill(element, { key: KEY, passphrase: 'correct horse battery' });
      await expect(element).to.be.accessible();
      await save(element);
      expect(background.dataOf('connections.save')).to.deep.equal([
        {
          pageUrl: DEDICATED,
          deployment: 'dedicated',
          credential: { kind: 'service-account', key: KEY },
          passphrase: 'correct horse battery',
        },
      ]);
      expect(textOf(element)).to.include('Service account, key ending in a1a1');
    });

    it('asks for no key where the session is used', async () => {
      const background = backgroundWith();
      const element = await section(background);
      await fill(element, { 'page-url': DEDICATED });
      await choose(element, 'credential', 'session');
      for (const name of ['user', 'key', 'keep', 'passphrase']) expect(names(element)).to.not.include(name);
      await save(element);
      expect(background.dataOf('connections.save')[0]?.credential).to.deep.equal({ kind: 'session' });
    });

    it('adds the host of a server of one’s own, and takes another deployment and API address', async () => {
      const background = backgroundWith();
      const element = await section(background);
      await fill(element, { 'page-url': SELF_MANAGED, user: 'ana', key: KEY, 'api-origin': 'api.acme.test' });
      const [deployment] = findAll(element, 'select');
      expect(deployment?.name).to.equal('deployment');
      expect(deployment?.value).to.equal('self-managed');
      if (deployment) type(deployment, 'dedicated');
      await save(element);
      expect(surroundings.done).to.deep.equal(['request https://wandb.acme.test:8443 https://api.acme.test']);
      expect(background.dataOf('hosts.add')).to.deep.equal([{ origin: 'https://wandb.acme.test:8443' }]);
      expect(background.dataOf('connections.save')[0]).to.include({
        deployment: 'dedicated',
        apiOrigin: 'https://api.acme.test',
      });
    });

    it('says what is missing, beside each field, and goes to the first', async () => {
      const background = backgroundWith();
      const element = await section(background);
      await choose(element, 'keep', 'encrypted');
      await save(element);
      expect(errors(element)).to.deep.equal([
        'Paste the address of the members page.',
        'Type the W&B user name the key belongs to.',
        'Paste the API key.',
        'Choose a passphrase, or keep the key for this browser session only.',
      ]);
      expect(isFocused(control(element, 'page-url'))).to.equal(true);
      expect(background.dataOf('connections.save')).to.deep.equal([]);
      expect(surroundings.done).to.deep.equal([]);
      await expect(element).to.be.accessible();
      await fill(element, { 'page-url': FORGE, user: 'ana', key: KEY, passphrase: 'long enough words' });
      expect(errors(element)).to.deep.equal([]);
    });

    it('objects to a wrong address as soon as it is left, not while it is typed', async () => {
      const element = await section(backgroundWith());
      const input = control(element, 'page-url');
      input.value = 'https://wandb.ai/home';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await aTimeout(0);
      expect(errors(element)).to.deep.equal([]);
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await aTimeout(0);
      expect(errors(element)[0]).to.include('This W&B address names no organization.');
    });

    it('warns of a key that looks cut off and of an address that is not encrypted', async () => {
      const element = await section(backgroundWith());
      await fill(element, { 'page-url': 'http://wandb.acme.test', key: 'short' });
      expect(textOf(element)).to.include('W&B keys have 40 characters or more.');
      expect(textOf(element)).to.include('This address is not encrypted (http)');
      await fill(element, { 'page-url': 'http://localhost:8080', key: KEY });
      expect(textOf(element)).to.not.include('not encrypted (http)');
      expect(textOf(element)).to.not.include('40 characters');
    });

    it('tells how strong a passphrase is while it is typed', async () => {
      const element = await section(backgroundWith());
      await choose(element, 'keep', 'encrypted');
      for (const [passphrase, hint] of [
        ['abc', 'Too short'],
        ['swordfish', 'Weak'],
        ['correct horse', 'Fair'],
        ['correct horse battery staple', 'Strong'],
      ] as const) {
        await fill(element, { passphrase });
        expect(textOf(element)).to.include(hint);
      }
    });

    it('hides the key until asked to show it', async () => {
      const element = await section(backgroundWith());
      expect(control(element, 'key').type).to.equal('password');
      find(element, 'button', 'Show API key').click();
      await aTimeout(0);
      expect(control(element, 'key').type).to.equal('text');
      expect(find(element, 'button', 'Hide API key').ariaPressed).to.equal('true');
    });

    it('saves nothing when the browser does not allow the host', async () => {
      surroundings.grants = false;
      const background = backgroundWith();
      const element = await section(background);
      await fill(element, { 'page-url': SELF_MANAGED, user: 'ana', key: KEY });
      await save(element);
      expect(textOf(element)).to.include('did not allow Rollcall to read wandb.acme.test:8443. Nothing was saved.');
      expect(background.dataOf('connections.save')).to.deep.equal([]);
      expect(control(element, 'key').value).to.equal(KEY);
      await expect(element).to.be.accessible();
    });

    for (const request of ['hosts.add', 'connections.save'] as const) {
      it(`keeps what was typed when ${request} fails`, async () => {
        const background = backgroundWith().fail(request, { kind: 'storage-full' });
        const element = await section(background);
        await fill(element, { 'page-url': SELF_MANAGED, user: 'ana', key: KEY });
        await save(element);
        expect(textOf(element)).to.include('no room left');
        expect(control(element, 'key').value).to.equal(KEY);
        expect(element.isDirty).to.equal(true);
      });
    }

    it('asks before it throws away what was typed', async () => {
      const element = await section(backgroundWith(connectionTo(DEDICATED)));
      find(element, 'button', 'Add connection').click();
      await aTimeout(10);
      expect(isFocused(control(element, 'page-url'))).to.equal(true);
      await fill(element, { user: 'ana' });
      find(element, 'button', 'Cancel').click();
      await aTimeout(0);
      expect(isFocused(find(element, 'button', 'Discard'))).to.equal(true);
      await expect(element).to.be.accessible();
      find(element, 'button', 'Keep editing').click();
      await aTimeout(0);
      expect(control(element, 'user').value).to.equal('ana');
      find(element, 'button', 'Cancel').click();
      await aTimeout(0);
      find(element, 'button', 'Discard').click();
      await aTimeout(10);
      expect(findAll(element, 'input')).to.have.length(0);
      expect(isFocused(find(element, 'button', 'Add connection'))).to.equal(true);
    });

    it('closes without a question when nothing was typed', async () => {
      const element = await section(backgroundWith(connectionTo(DEDICATED)));
      find(element, 'button', 'Add connection').click();
      await aTimeout(10);
      find(element, 'button', 'Cancel').click();
      await aTimeout(10);
      expect(findAll(element, 'input')).to.have.length(0);
    });

    it('is not taken away for another connection while something is typed in it', async () => {
      const element = await section(backgroundWith(connectionTo(DEDICATED)));
      find(element, 'button', 'Add connection').click();
      await aTimeout(10);
      await fill(element, { 'page-url': FORGE });
      find(element, 'button', 'Edit').click();
      await aTimeout(10);
      await element.connect(SELF_MANAGED);
      expect(control(element, 'page-url').value).to.equal(FORGE);
    });

    it('saves with Enter', async () => {
      const background = backgroundWith();
      const element = await section(background);
      await fill(element, { 'page-url': DEDICATED, user: 'ana', key: KEY });
      control(element, 'key').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => background.dataOf('connections.save').length === 1);
    });
  });

  describe('a deep link', () => {
    it('opens the form prefilled', async () => {
      const element = await section(backgroundWith(connectionTo(FORGE)));
      await element.connect(DEDICATED);
      expect(control(element, 'page-url').value).to.equal(DEDICATED);
      expect(textOf(element)).to.include('Organization “acme.wandb.io”, Dedicated Cloud');
      expect(element.isDirty).to.equal(false);
    });

    it('opens the edit form of an organization that is connected', async () => {
      const element = await section(backgroundWith(connectionTo(FORGE)));
      await element.connect('https://wandb.ai/account-settings/acme/users');
      expect(textOf(element)).to.include('Edit the connection to acme');
    });
  });

  describe('a saved connection', () => {
    it('says how it signs in, where, and how its key is kept', async () => {
      const element = await section(
        backgroundWith(
          connectionTo(FORGE),
          connectionTo(DEDICATED, { credential: 'service-account', user: undefined, kept: 'encrypted' }),
          connectionTo(SELF_MANAGED, { credential: 'session', user: undefined, keyEnding: undefined }),
        ),
      );
      const [forge, dedicated, selfManaged] = findAll(element, 'rollcall-connection-card').map(textOf);
      expect(forge).to.include('As ana, key ending in a1a1').and.to.include('Key kept until the browser closes');
      expect(dedicated).to.include('Service account, key ending in a1a1').and.to.include('Key kept encrypted');
      expect(selfManaged).to.include('With the session you are signed in with').and.to.not.include('Key');
      await expect(element).to.be.accessible();
    });

    it('is edited with its key typed anew, never shown', async () => {
      const background = backgroundWith(connectionTo(DEDICATED, { apiOrigin: 'https://api.acme.test' }));
      const element = await section(background);
      find(element, 'button', 'Edit').click();
      await aTimeout(10);
      expect(control(element, 'page-url').readOnly).to.equal(true);
      expect(control(element, 'user').value).to.equal('ana');
      expect(control(element, 'api-origin').value).to.equal('https://api.acme.test');
      expect(control(element, 'key').value).to.equal('');
      expect(textOf(element)).to.include('The saved key (ending in a1a1) is never shown.');
      await expect(element).to.be.accessible();
      await fill(element, { user: 'ben', key: KEY });
      await save(element);
      expect(background.dataOf('connections.save')[0]?.credential).to.deep.equal({
        kind: 'user-key',
        user: 'ben',
        key: KEY,
      });
      expect(findAll(element, 'rollcall-connection-card')).to.have.length(1);
    });

    it('is tested: SCIM and the audit log apart, and whose organization answered', async () => {
      const background = backgroundWith(connectionTo(FORGE));
      const element = await section(background);
      find(element, 'button', 'Test connection').click();
      await waitUntil(() => textOf(element).includes('SCIM lists 212 members.'));
      expect(textOf(element)).to.include('Works: Audit log The audit log can be read.');
      expect(textOf(element)).to.include('W&B answers for the organization “ACME”.');
      expect(background.dataOf('connections.test')).to.deep.equal([{ organization: 'forge.coreweave.com/acme' }]);
      await expect(element).to.be.accessible();
    });

    it('says why one half of a test failed', async () => {
      const background = backgroundWith(connectionTo(FORGE)).answer('connections.test', {
        ...WORKS,
        scim: { ok: false, problem: { kind: 'forbidden', host: 'api.wandb.ai' } },
      });
      const element = await section(background);
      find(element, 'button', 'Test connection').click();
      await waitUntil(() => textOf(element).includes('Does not work: Members (SCIM) api.wandb.ai refused access.'));
      expect(textOf(element)).to.include('Works: Audit log');
      await expect(element).to.be.accessible();
    });

    it('says what to do when the signed-in session is not accepted', async () => {
      const refused = { ok: false, problem: { kind: 'unauthorized', host: 'acme.wandb.io' } } as const;
      const background = backgroundWith(connectionTo(DEDICATED, { credential: 'session' }));
      background.answer('connections.test', { scim: refused, auditLog: WORKS.auditLog });
      const element = await section(background);
      find(element, 'button', 'Test connection').click();
      await waitUntil(() => textOf(element).includes('Sign in at acme.wandb.io in this browser as an admin'));
    });

    it('says why a test could not be made at all', async () => {
      const background = backgroundWith(connectionTo(FORGE)).fail('connections.test', { kind: 'locked' });
      const element = await section(background);
      find(element, 'button', 'Test connection').click();
      await waitUntil(() => textOf(element).includes('The kept API key is locked.'));
    });

    it('warns when another organization answers', async () => {
      const background = backgroundWith(connectionTo(FORGE)).answer('connections.test', {
        ...WORKS,
        organizationName: 'Umbrella',
      });
      const element = await section(background);
      find(element, 'button', 'Test connection').click();
      await waitUntil(() => textOf(element).includes('“Umbrella”. If that is another one, choose the right one'));
    });

    it('offers the permission a test found missing, and tests again', async () => {
      const refused = {
        ok: false,
        problem: { kind: 'host-not-permitted', origin: 'https://wandb.acme.test:8443' },
      } as const;
      const background = backgroundWith(connectionTo(SELF_MANAGED));
      background.answer('connections.test', { scim: refused, auditLog: refused });
      const element = await section(background);
      find(element, 'button', 'Test connection').click();
      await waitUntil(() => textOf(element).includes('Allow access to wandb.acme.test:8443'));
      background.answer('connections.test', WORKS);
      find(element, 'button', 'Allow access to wandb.acme.test:8443').click();
      expect(surroundings.done).to.deep.equal(['request https://wandb.acme.test:8443']);
      await waitUntil(() => textOf(element).includes('SCIM lists 212 members.'));
    });

    it('starts a sync once it was tested', async () => {
      const background = backgroundWith(connectionTo(FORGE)).answer('sync.start', { started: true });
      const element = await section(background);
      find(element, 'button', 'Test connection').click();
      await waitUntil(() => textOf(element).includes('Sync now'));
      find(element, 'button', 'Sync now').click();
      await waitUntil(() => textOf(element).includes('Sync started.'));
      expect(background.dataOf('sync.start')).to.have.length(1);
    });

    it('comes first, of several, when it was saved last', async () => {
      const element = await section(backgroundWith(connectionTo(DEDICATED), connectionTo(SELF_MANAGED)));
      await element.connect(FORGE);
      await fill(element, { user: 'ana', key: KEY });
      await save(element);
      expect(findAll(element, 'h3').map(textOf)).to.deep.equal(['acme', 'acme.wandb.io', 'wandb.acme.test:8443']);
    });

    it('is forgotten after a question', async () => {
      const background = backgroundWith(connectionTo(FORGE), connectionTo(DEDICATED));
      const element = await section(background);
      find(element, 'button', 'Forget').click();
      await aTimeout(0);
      expect(isFocused(find(element, 'button', 'Forget connection'))).to.equal(true);
      await expect(element).to.be.accessible();
      find(element, 'button', 'Keep it').click();
      await aTimeout(0);
      expect(background.dataOf('connections.forget')).to.deep.equal([]);
      find(element, 'button', 'Forget').click();
      await aTimeout(0);
      find(element, 'button', 'Forget connection').click();
      await waitUntil(() => findAll(element, 'rollcall-connection-card').length === 1);
      expect(background.dataOf('connections.forget')).to.deep.equal([{ organization: 'forge.coreweave.com/acme' }]);
      expect(textOf(element)).to.include('Connection to acme forgotten.');
    });
  });

  describe('a locked connection', () => {
    const locked = connectionTo(DEDICATED, { kept: 'locked' });

    it('is unlocked with its passphrase', async () => {
      const background = backgroundWith(locked).answer('connections.unlock', { ...locked, kept: 'encrypted' });
      const element = await section(background);
      expect(findAll(element, 'button').map(textOf)).to.not.include('Test connection');
      await expect(element).to.be.accessible();
      await fill(element, { 'unlock-passphrase': 'correct horse' });
      background.answer('connections.list', [{ ...locked, kept: 'encrypted' }]);
      control(element, 'unlock-passphrase').form?.requestSubmit();
      await waitUntil(() => findAll(element, 'button').some((button) => textOf(button) === 'Test connection'));
      expect(background.dataOf('connections.unlock')).to.deep.equal([
        { organization: 'acme.wandb.io', passphrase: 'correct horse' },
      ]);
      await aTimeout(10);
      expect(isFocused(find(element, 'button', 'Test connection'))).to.equal(true);
    });

    it('says that a passphrase is wrong, or missing, and forgets what was typed', async () => {
      const background = backgroundWith(locked).fail('connections.unlock', { kind: 'locked' });
      const element = await section(background);
      control(element, 'unlock-passphrase').form?.requestSubmit();
      await aTimeout(0);
      expect(errors(element)).to.have.length(1);
      await fill(element, { 'unlock-passphrase': 'wrong' });
      control(element, 'unlock-passphrase').form?.requestSubmit();
      await waitUntil(() => textOf(element).includes('This passphrase does not open the key.'));
      expect(control(element, 'unlock-passphrase').value).to.equal('');
      await expect(element).to.be.accessible();
    });
  });

  it('say why they cannot be listed, and can be asked for again', async () => {
    const background = backgroundWith().fail('connections.list', { kind: 'storage-blocked' });
    const element = await section(background);
    expect(textOf(element)).to.include('Another Rollcall tab');
    background.answer('connections.list', [connectionTo(FORGE)]);
    find(element, 'button', 'Try again').click();
    await waitUntil(() => findAll(element, 'rollcall-connection-card').length === 1);
  });
});
