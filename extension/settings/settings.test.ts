import { describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../components/activity/organization';
import type { ConnectionInput, ConnectionSummary } from '../messages';
import type { Outcome } from '../problem';
import { documentedApiOrigin, matchPatternOf, originOfAddress } from './api-origin';
import { ConnectionStore } from './connection-store';
import { seal, unseal } from './seal';
import { DEFAULT_SETTINGS } from './settings-schema';
import { createSettingsStore } from './settings-store';
import { memoryStorage } from '../testing/memory-storage';

const PAGE = 'https://acme.wandb.io/org/dashboard';
const ACME = 'acme.wandb.io' as OrganizationId;
const KEY = '0123456789abcdef0123456789abcdef01234567';
const USER_KEY: ConnectionInput = {
  pageUrl: PAGE,
  deployment: 'dedicated',
  credential: { kind: 'user-key', user: 'ana', key: KEY },
};

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

function problem(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'no problem' : outcome.problem.kind;
}

/** A browser whose session can end while its local storage stays. */
function browserStorage() {
  const local = memoryStorage();
  let session = memoryStorage();
  return {
    local,
    get session() {
      return session;
    },
    store: () => new ConnectionStore(local, session),
    restart: () => {
      session = memoryStorage();
    },
  };
}

describe('settings', () => {
  it('has defaults until something is saved', async () => {
    const store = createSettingsStore(memoryStorage());
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
    await store.save({ ...DEFAULT_SETTINGS, backfillDays: 90, keepMonths: 24 });
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, backfillDays: 90, keepMonths: 24 });
  });

  it('keeps what an older version saved and adds the defaults of what it did not know', async () => {
    const local = memoryStorage();
    await local.set({ settings: { backfillDays: 30 } });
    expect(await createSettingsStore(local).read()).toEqual({ ...DEFAULT_SETTINGS, backfillDays: 30 });
  });

  it.each([[{ backfillDays: -1 }], ['nonsense'], [null]])('falls back to the defaults from %j', async (stored) => {
    const local = memoryStorage();
    await local.set({ settings: stored });
    expect(await createSettingsStore(local).read()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('seal', () => {
  const FEW = 1_000;

  it('opens with its passphrase and purpose only', async () => {
    const sealed = await seal(KEY, 'correct horse', 'for acme', FEW);
    expect(await unseal(sealed, 'correct horse', 'for acme')).toBe(KEY);
    expect(await unseal(sealed, 'wrong horse', 'for acme')).toBeUndefined();
    expect(await unseal(sealed, 'correct horse', 'for globex')).toBeUndefined();
    expect(JSON.stringify(sealed)).not.toContain(KEY);
  });

  it('seals one secret differently each time, with 600,000 rounds unless told otherwise', async () => {
    const [one, other] = [await seal(KEY, 'p', 'x'), await seal(KEY, 'p', 'x')];
    expect(one.iterations).toBe(600_000);
    expect(one.ciphertext).not.toBe(other.ciphertext);
    expect(one.salt).not.toBe(other.salt);
  });

  it('takes one passphrase typed in two ways for one', async () => {
    const sealed = await seal(KEY, 'Zo\u00eb', 'x', FEW);
    expect(await unseal(sealed, 'Zoe\u0308', 'x')).toBe(KEY);
  });
});

describe('ConnectionStore', () => {
  it('keeps a key for this browser session', async () => {
    const browser = browserStorage();
    const summary = value(await browser.store().save(USER_KEY));
    expect(summary).toEqual<ConnectionSummary>({
      organization: expect.objectContaining({ id: ACME }) as ConnectionSummary['organization'],
      apiOrigin: 'https://acme.wandb.io',
      credential: 'user-key',
      user: 'ana',
      keyEnding: '4567',
      kept: 'session',
    });
    expect(value(await browser.store().open(ACME)).credential).toEqual(USER_KEY.credential);
    browser.restart();
    expect(await browser.store().list()).toEqual([]);
    expect(problem(await browser.store().open(ACME))).toBe('not-connected');
  });

  it('keeps a key over restarts, encrypted, and asks for its passphrase', async () => {
    const browser = browserStorage();
    expect(value(await browser.store().save({ ...USER_KEY, passphrase: 'correct horse' })).kept).toBe('encrypted');
    expect(JSON.stringify(await browser.local.get('connections'))).not.toContain(KEY);
    browser.restart();
    expect((await browser.store().list()).map(({ kept }) => kept)).toEqual(['locked']);
    expect(problem(await browser.store().open(ACME))).toBe('locked');
    expect(problem(await browser.store().unlock(ACME, 'wrong horse'))).toBe('locked');
    expect(value(await browser.store().unlock(ACME, 'correct horse')).kept).toBe('encrypted');
    expect(value(await browser.store().open(ACME)).credential).toEqual(USER_KEY.credential);
  });

  it('needs no key for a signed-in session, and remembers that over restarts', async () => {
    const browser = browserStorage();
    await browser.store().save({ ...USER_KEY, credential: { kind: 'session' } });
    browser.restart();
    expect(value(await browser.store().open(ACME)).credential).toEqual({ kind: 'session' });
  });

  it('never shows a key in a summary', async () => {
    const browser = browserStorage();
    await browser.store().save({ ...USER_KEY, passphrase: 'p', credential: { kind: 'service-account', key: KEY } });
    expect(JSON.stringify(await browser.store().list())).not.toContain(KEY);
  });

  it('forgets a connection and its key, wherever they are', async () => {
    const browser = browserStorage();
    await browser.store().save({ ...USER_KEY, passphrase: 'p' });
    expect(await browser.store().forget(ACME)).toBe(true);
    expect(await browser.store().forget(ACME)).toBe(false);
    expect(
      JSON.stringify([await browser.local.get('connections'), await browser.session.get('connections')]),
    ).not.toContain(ACME);
    expect(JSON.stringify(await browser.session.get('keys'))).not.toContain(KEY);
  });

  it('leaves no older form of a connection behind when it is saved anew', async () => {
    const browser = browserStorage();
    await browser.store().save({ ...USER_KEY, passphrase: 'p' });
    await browser.store().save(USER_KEY);
    browser.restart();
    expect(await browser.store().list()).toEqual([]);
  });

  it('lets the admin say which kind of single tenant it is, and not that it is Multi-tenant', async () => {
    const { store } = browserStorage();
    const selfManaged = value(await store().save({ ...USER_KEY, deployment: 'self-managed' }));
    expect(selfManaged.organization.deployment).toBe('self-managed');
    const other = value(await store().save({ ...USER_KEY, deployment: 'multi-tenant' }));
    expect(other.organization.deployment).toBe('dedicated');
  });

  it.each([
    ['a page of no organization', { pageUrl: 'https://wandb.ai/settings' }],
    ['an API address that is none', { apiOrigin: 'api.acme.test' }],
  ])('refuses %s', async (_, overrides) => {
    expect(
      problem(
        await browserStorage()
          .store()
          .save({ ...USER_KEY, ...overrides }),
      ),
    ).toBe('not-found');
  });

  it('asks the API where the admin says', async () => {
    const { store } = browserStorage();
    const summary = value(await store().save({ ...USER_KEY, apiOrigin: ' https://api.acme.test/scim ' }));
    expect(summary.apiOrigin).toBe('https://api.acme.test');
  });

  it('tells nothing of organizations it does not know', async () => {
    const { store } = browserStorage();
    expect(problem(await store().open(ACME))).toBe('not-connected');
    expect(problem(await store().unlock(ACME, 'p'))).toBe('not-connected');
  });
});

describe('addresses', () => {
  it('knows the documented API of each deployment', () => {
    const organization = { id: ACME, origin: 'https://acme.wandb.io', name: 'acme', pageUrl: PAGE };
    expect(documentedApiOrigin({ ...organization, deployment: 'dedicated' })).toBe('https://acme.wandb.io');
    expect(documentedApiOrigin({ ...organization, deployment: 'multi-tenant' })).toBe('https://api.wandb.ai');
  });

  it.each([
    ['https://ml.acme.test:8443/x', 'https://ml.acme.test:8443', 'https://ml.acme.test/*'],
    ['http://localhost:8080', 'http://localhost:8080', 'http://localhost/*'],
    ['http://[::1]:8080/', 'http://[::1]:8080', 'http://[::1]/*'],
  ])('reads %s', (address, origin, pattern) => {
    expect(originOfAddress(address)).toBe(origin);
    expect(matchPatternOf(origin)).toBe(pattern);
  });

  it.each(['', 'acme', 'ftp://acme.test', 'javascript:alert(1)'])('refuses %j', (address) => {
    expect(originOfAddress(address)).toBeUndefined();
  });
});
