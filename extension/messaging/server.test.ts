import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { organizationOfUrl } from '../organization-address';
import type { OrganizationId } from '../../components/activity/organization';
import type { RequestName } from '../messages';
import { type Outcome, failed, succeeded } from '../problem';
import { ProblemError } from './ask';
import { BulkReceiver } from './bulk-channel';
import type { Caller, Sender } from './caller';
import { EXTENSION_REQUEST_SCHEMAS } from './extension-request-schemas';
import { PAGE_REQUEST_SCHEMAS } from './page-request-schemas';
import { type Handlers, serveRequests } from './server';

const OWN = { id: 'rollcall-id', origin: 'chrome-extension://rollcall-id' };
const ACME_PAGE = 'https://forge.coreweave.com/account-settings/acme/users';
const ACME = 'forge.coreweave.com/acme' as OrganizationId;

const POPUP: Sender = { id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/popup.html` };
const DASHBOARD_TAB: Sender = {
  id: OWN.id,
  origin: OWN.origin,
  url: `${OWN.origin}/dashboard.html`,
  frameId: 0,
  tab: { id: 5, url: `${OWN.origin}/dashboard.html` },
};
const PANEL_IN_ACME: Sender = {
  id: OWN.id,
  origin: OWN.origin,
  url: `${OWN.origin}/panel.html`,
  frameId: 12,
  tab: { id: 7, url: ACME_PAGE },
};
const SCRIPT_IN_ACME: Sender = {
  id: OWN.id,
  origin: 'https://forge.coreweave.com',
  url: ACME_PAGE,
  frameId: 0,
  tab: { id: 7, url: ACME_PAGE },
};

const ALL_NAMES = [...Object.keys(PAGE_REQUEST_SCHEMAS), ...Object.keys(EXTENSION_REQUEST_SCHEMAS)] as RequestName[];

interface Call {
  readonly name: RequestName;
  readonly data: unknown;
  readonly caller: Caller;
}

function serverWith(calls: Call[], answer: () => Promise<Outcome<unknown>> = async () => succeeded('done')) {
  const report = vi.fn();
  const handlers = Object.fromEntries(
    ALL_NAMES.map((name) => [
      name,
      (data: unknown, caller: Caller) => {
        calls.push({ name, data, caller });
        return answer();
      },
    ]),
    // Every request name has its handler; what they answer does not matter to the server.
  ) as unknown as Handlers;
  const listener = serveRequests(handlers, OWN, report);
  const ask = (name: string, data: unknown, sender: Sender) =>
    new Promise<Outcome<unknown>>((resolve, reject) => {
      if (listener({ rollcall: 'request', name, data }, sender, resolve) !== true) reject(new Error('not served'));
    });
  return { ask, listener, report };
}

function problemOf(outcome: Outcome<unknown>): string | undefined {
  return outcome.ok ? undefined : outcome.problem.kind;
}

describe('serveRequests', () => {
  it('answers our own pages', async () => {
    const calls: Call[] = [];
    const { ask } = serverWith(calls);
    for (const sender of [POPUP, DASHBOARD_TAB]) {
      expect(await ask('settings.read', {}, sender)).toEqual(succeeded('done'));
    }
    expect(calls.map(({ caller }) => caller.kind)).toEqual(['extension-page', 'extension-page']);
  });

  it('sends a large answer over the channel it was asked to, and answers nothing without one', async () => {
    const { ask, listener } = serverWith([]);
    const data = { organization: ACME, preset: 'last-30-days' };
    expect(problemOf(await ask('people.table', data, DASHBOARD_TAB))).toBe('bug');
    const receiver = new BulkReceiver();
    const request = { rollcall: 'request', name: 'people.table', data, channel: receiver.channel };
    const answer = await new Promise<Outcome<unknown>>((resolve) => listener(request, DASHBOARD_TAB, resolve));
    expect(answer).toEqual(succeeded(undefined));
    expect(await receiver.valueOf(answer)).toEqual(succeeded('done'));
    receiver.close();
  });

  it('answers a content script that speaks for its own page, and tells the handler where it runs', async () => {
    const calls: Call[] = [];
    const { ask } = serverWith(calls);
    expect(await ask('page.mount', { url: ACME_PAGE }, SCRIPT_IN_ACME)).toEqual(succeeded('done'));
    expect(calls[0]?.caller).toEqual({
      kind: 'content-script',
      origin: 'https://forge.coreweave.com',
      document: { tab: 7, frame: 0, url: ACME_PAGE },
    });
  });

  it.each([
    ['another origin', 'https://acme.wandb.io/org/dashboard'],
    ['no organization page', 'https://forge.coreweave.com/profile/ana'],
    ['no address', 'nonsense'],
  ])('refuses a content script that speaks for %s', async (_, url) => {
    const calls: Call[] = [];
    const { ask } = serverWith(calls);
    expect(problemOf(await ask('page.mount', { url }, SCRIPT_IN_ACME))).toBe('not-allowed');
    expect(calls).toEqual([]);
  });

  it.each(Object.keys(EXTENSION_REQUEST_SCHEMAS))(
    'refuses %s from a content script, whatever it carries',
    async (name) => {
      const calls: Call[] = [];
      const { ask } = serverWith(calls);
      expect(problemOf(await ask(name, { url: ACME_PAGE, organization: ACME }, SCRIPT_IN_ACME))).toBe('not-allowed');
      expect(calls).toEqual([]);
    },
  );

  it('tells the panel which organization embeds it', async () => {
    const calls: Call[] = [];
    const { ask } = serverWith(calls);
    expect((await ask('panel.organization', {}, PANEL_IN_ACME)).ok).toBe(true);
    expect(calls[0]?.caller).toEqual({ kind: 'embedded-panel', organization: organizationOfUrl(ACME_PAGE), tab: 7 });
  });

  it('gives the embedded panel the figures of that organization only', async () => {
    const calls: Call[] = [];
    const { ask } = serverWith(calls);
    expect((await ask('activity.plots', { organization: ACME, queries: [] }, PANEL_IN_ACME)).ok).toBe(true);
    const foreign = { organization: 'acme.wandb.io', queries: [] };
    expect(problemOf(await ask('activity.plots', foreign, PANEL_IN_ACME))).toBe('not-allowed');
    expect(calls).toHaveLength(1);
  });

  it('lets a page that embeds the panel reach no key, no setting, no file and no wipe', async () => {
    const { ask } = serverWith([]);
    const reachable: string[] = [];
    for (const name of ALL_NAMES) {
      const outcome = await ask(name, { organization: ACME, queries: [] }, PANEL_IN_ACME);
      if (problemOf(outcome) !== 'not-allowed') reachable.push(name);
    }
    expect(reachable.sort()).toEqual(
      ['activity.plots', 'panel.organization', 'settings.read', 'sync.cancel', 'sync.start'].sort(),
    );
  });

  it.each([
    ['another extension', { ...POPUP, id: 'other' }],
    ['nobody', {}],
    ['another extension without its own id', { ...POPUP, origin: 'chrome-extension://other' }],
    ['a sandboxed frame', { ...SCRIPT_IN_ACME, origin: 'null' }],
    ['a file', { ...SCRIPT_IN_ACME, origin: 'file://' }],
    ['a panel embedded in a page of no organization', { ...PANEL_IN_ACME, tab: { id: 7, url: 'https://evil.test/' } }],
    ['a panel embedded where the address is hidden', { ...PANEL_IN_ACME, tab: { id: 7 } }],
  ])('refuses %s', async (_, sender) => {
    const calls: Call[] = [];
    const { ask } = serverWith(calls);
    expect(problemOf(await ask('panel.organization', {}, sender))).toBe('not-allowed');
    expect(calls).toEqual([]);
  });

  it('tells an origin from the address where the browser gives none', async () => {
    const { ask } = serverWith([]);
    const withoutOrigin = { ...SCRIPT_IN_ACME, origin: undefined };
    expect((await ask('page.mount', { url: ACME_PAGE }, withoutOrigin)).ok).toBe(true);
    expect(problemOf(await ask('page.mount', { url: ACME_PAGE }, { ...withoutOrigin, url: 'nonsense' }))).toBe(
      'not-allowed',
    );
  });

  it('refuses names nobody answers, those of Object.prototype included', async () => {
    const { ask } = serverWith([]);
    for (const name of ['page.fetch', 'constructor', '__proto__', 'toString']) {
      expect(problemOf(await ask(name, {}, POPUP))).toBe('not-allowed');
    }
  });

  it('leaves messages that are no requests to other listeners', () => {
    const { listener } = serverWith([]);
    for (const message of [undefined, null, 'request', 7, {}, { rollcall: 'announcement' }, { rollcall: 'request' }]) {
      expect(listener(message, POPUP, () => undefined)).toBeUndefined();
    }
  });

  it('turns what a handler throws into a bug that carries no detail of the data', async () => {
    const { ask, report } = serverWith([], async () => {
      throw new TypeError('ana@acme.test broke it');
    });
    const outcome = await ask('settings.read', {}, POPUP);
    expect(outcome).toEqual(failed({ kind: 'bug', detail: 'settings.read: TypeError' }));
    expect(report).toHaveBeenCalledOnce();
  });

  it('passes on a problem that a handler throws', async () => {
    const { ask, report } = serverWith([], async () => {
      throw new ProblemError({ kind: 'storage-full' });
    });
    expect(await ask('settings.read', {}, POPUP)).toEqual(failed({ kind: 'storage-full' }));
    expect(report).not.toHaveBeenCalled();
  });

  it('survives any message and never hands a handler what does not fit its schema', async () => {
    const calls: Call[] = [];
    const { ask } = serverWith(calls);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ALL_NAMES), fc.anything(), async (name, data) => {
        const outcome = await ask(name, data, POPUP);
        if (outcome.ok) expect(typeof data).toBe('object');
        else expect(['bug', 'not-allowed']).toContain(outcome.problem.kind);
      }),
    );
    for (const { data } of calls) expect(data).toBeTypeOf('object');
  });
});
