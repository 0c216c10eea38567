import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../components/activity/organization';
import { type DemoFault, type DemoSite, startDemoSite } from '../../demo/site';
import type { OrganizationSummary } from '../messages';
import type { Outcome } from '../problem';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';
import { type KnownFacts, knownFacts } from '../testing/known-facts';
import { siteFetch } from '../testing/site-fetch';

const TODAY = '2026-11-23';
const NOW = Date.parse(`${TODAY}T15:00:00Z`);
const DAY_MS = 86_400_000;
const ACME = 'acme.wandb.io' as OrganizationId;
const DAYS = 9;

type Fault = DemoFault['fault'];

/** Every kind of fault the site can play: a new one does not compile until it is tried here. */
const FAULTS: { readonly [K in Fault['kind']]: fc.Arbitrary<Extract<Fault, { readonly kind: K }>> } = {
  status: fc.record({
    kind: fc.constant('status'),
    status: fc.constantFrom(301, 400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504),
    body: fc.constantFrom('', 'no', '{"detail":"no"}', '<!doctype html><title>W&B</title>'),
    headers: fc.constantFrom<Readonly<Record<string, string>>>(
      {},
      { 'retry-after': '1' },
      { 'ratelimit-reset': '2', 'ratelimit-remaining': '0' },
    ),
  }),
  delay: fc.record({ kind: fc.constant('delay'), ms: fc.integer({ min: 0, max: 15 }) }),
  'cut-off': fc.record({ kind: fc.constant('cut-off'), afterBytes: fc.integer({ min: 0, max: 30_000 }) }),
  stall: fc.record({
    kind: fc.constant('stall'),
    afterBytes: fc.integer({ min: 0, max: 5_000 }),
    ms: fc.integer({ min: 1, max: 20 }),
  }),
  'malformed-line': fc.record({ kind: fc.constant('malformed-line'), every: fc.integer({ min: 1, max: 40 }) }),
  body: fc.record({
    kind: fc.constant('body'),
    body: fc.constantFrom(
      '',
      '[]',
      '{}',
      'null',
      '0',
      '{"Resources":null}',
      '{"Resources":[{}],"totalResults":9}',
      '<html>',
    ),
    contentType: fc.constantFrom('application/json', 'text/html', 'text/plain', 'application/x-ndjson'),
  }),
};

const faults: fc.Arbitrary<readonly DemoFault[]> = fc.array(
  fc.record({
    match: fc.constantFrom('/scim/', '/scim/v2/', 'audit_logs', 'audit_logs?startDate=2026-11-2', 'wandb.io'),
    times: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    fault: fc.oneof(...Object.values(FAULTS)),
  }),
  { minLength: 1, maxLength: 3 },
);

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** Bodies that are well-formed and say that there is nobody, or nothing, cannot be told from the truth. */
function mayDeceive({ fault }: DemoFault): boolean {
  return fault.kind === 'body' || fault.kind === 'malformed-line';
}

describe('whatever goes wrong during a sync', () => {
  let site: DemoSite;
  let clean: KnownFacts;
  let clock = NOW;

  beforeAll(async () => {
    site = await startDemoSite({
      today: TODAY,
      organizations: { dedicated: [{ name: 'acme', members: 25, seed: 4 }] },
    });
    const background = await connected();
    await synced(background);
    clean = await knownFacts(background, ACME);
    expect(Object.keys(clean.people).length).toBeGreaterThanOrEqual(25);
    expect(Object.values(clean.days).filter(({ coverage }) => coverage === 'complete')).toHaveLength(DAYS - 1);
  }, 60_000);
  afterAll(() => site.close());
  afterEach(() => {
    clock = NOW;
    site.faults.clear();
  });

  /** A background with an empty database, connected. */
  async function connected(): Promise<FakeBackground> {
    globalThis.indexedDB = new IDBFactory();
    const background = fakeBackground({ now: () => clock, fetch: siteFetch({ tlsPort: site.tlsPort }) });
    const { adminUser: user, adminKey: key } = site.credentials;
    const credential = { kind: 'user-key', user, key } as const;
    const pageUrl = site.usersPage('dedicated', 'acme');
    value(await background.ask('connections.save', { pageUrl, deployment: 'dedicated', credential }));
    const settings = value(await background.ask('settings.read', {}));
    value(await background.ask('settings.save', { ...settings, backfillDays: DAYS }));
    return background;
  }

  async function synced(background: FakeBackground): Promise<OrganizationSummary | undefined> {
    await background.ask('sync.start', { organization: ACME });
    await background.syncEnded(ACME);
    const known = value(await background.ask('organizations.list', {}));
    return known.find(({ organization }) => organization.id === ACME);
  }

  /** Nothing is known that is not true, and what is said to be complete is. */
  function expectSubset(known: KnownFacts): void {
    for (const [date, { coverage, active }] of Object.entries(known.days)) {
      const truth = clean.days[date];
      expect(truth).toBeDefined();
      expect(truth?.active).toEqual(expect.arrayContaining([...active]));
      if (coverage === 'complete') expect(active).toEqual(truth?.active);
    }
    for (const key of Object.keys(known.people)) expect(clean.people).toHaveProperty([key]);
  }

  it('leaves a marked part of a clean run, names a problem if anything is missing, and the next sync makes it whole', async () => {
    await fc.assert(
      fc.asyncProperty(faults, async (chosen) => {
        const background = await connected();
        site.faults.set(chosen);
        const summary = await synced(background);
        const known = await knownFacts(background, ACME);
        expect(background.bugs).toEqual([]);
        if (!chosen.some(mayDeceive)) {
          expectSubset(known);
          const isWhole = JSON.stringify(known) === JSON.stringify(clean);
          const problems = summary?.sources.filter(({ problem }) => problem !== undefined) ?? [];
          // A sync that sleeps until the server wants to be asked again says so.
          const isTold = problems.length > 0 || summary?.sync.phase === 'waiting';
          expect(isWhole || isTold).toBe(true);
        }
        site.faults.clear();
        const mended = await synced(background);
        if (chosen.some(mayDeceive)) return;
        expect(await knownFacts(background, ACME)).toEqual(clean);
        expect(mended?.sources.filter(({ problem }) => problem !== undefined)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('a database that fails at any write loses nothing it had, and the next sync makes it whole', async () => {
    const put = IDBObjectStore.prototype.put;
    try {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 4 }), async (from, failures) => {
          const background = await connected();
          let [writes, left] = [0, failures];
          const aborted = new Set<unknown>();
          IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
            writes += 1;
            const request = put.apply(this, args);
            const { transaction } = this;
            if (writes > from && left > 0 && !aborted.has(transaction)) {
              left -= 1;
              aborted.add(transaction);
              // As a browser does: once the requests of this turn are made.
              queueMicrotask(() => transaction.abort());
            }
            return request;
          };
          await synced(background);
          IDBObjectStore.prototype.put = put;
          expectSubset(await knownFacts(background, ACME));
          const again = fakeBackground({ now: () => clock, fetch: siteFetch({ tlsPort: site.tlsPort }) });
          expectSubset(await knownFacts(again, ACME));
          await synced(background);
          expect(await knownFacts(background, ACME)).toEqual(clean);
        }),
        { numRuns: 40 },
      );
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  }, 120_000);

  it('a clock that jumps, ahead or back, never makes a day complete that goes on, and does no lasting harm', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -5 * 24, max: 5 * 24 }), { minLength: 1, maxLength: 4 }),
        async (jumps) => {
          const background = await connected();
          for (const hours of jumps) {
            clock = NOW + hours * (DAY_MS / 24);
            await synced(background);
            const { days } = await knownFacts(background, ACME);
            const over = Object.entries(days).filter(([, { coverage }]) => coverage === 'complete');
            expect(over.every(([date]) => date < TODAY)).toBe(true);
          }
          clock = NOW;
          await synced(background);
          expect(background.bugs).toEqual([]);
          const known = await knownFacts(background, ACME);
          const asked = Object.entries(known.days).filter(([date]) => clean.days[date] !== undefined);
          expect(Object.fromEntries(asked)).toEqual(clean.days);
          expect(known.people).toEqual(clean.people);
        },
      ),
      { numRuns: 20 },
    );
  }, 120_000);
});
