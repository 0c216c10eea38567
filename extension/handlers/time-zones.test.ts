import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../components/activity/organization';
import { type DemoSite, startDemoSite } from '../../demo/site';
import type { Outcome } from '../problem';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';
import { type KnownFacts, knownFacts } from '../testing/known-facts';
import { siteFetch } from '../testing/site-fetch';

const ACME = 'acme.wandb.io' as OrganizationId;
const DAYS = 4;
const HOUR_MS = 3_600_000;
const OWN_ZONE = process.env['TZ'];

/** Zones whose clocks were changed on that local day, by an hour or half of one; and such as are far from UTC. */
const CHANGES: readonly (readonly [zone: string, day: string])[] = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kathmandu', '2026-10-25'],
  ['Pacific/Kiritimati', '2026-10-25'],
  ['Pacific/Pago_Pago', '2026-10-25'],
];

/** Moments around the change, as hours since the day began in UTC: syncs before, within and after it. */
const HOURS = [-11, 0.5, 1.5, 9, 16, 30];

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** Everything known after syncs at each of those hours, with the machine's clock in a zone. */
async function syncedThrough(site: DemoSite, zone: string, day: string): Promise<KnownFacts> {
  process.env['TZ'] = zone;
  globalThis.indexedDB = new IDBFactory();
  let clock = 0;
  const background = fakeBackground({ now: () => clock, fetch: siteFetch({ tlsPort: site.tlsPort }) });
  const { adminUser: user, adminKey: key } = site.credentials;
  const pageUrl = site.usersPage('dedicated', 'acme');
  for (const hour of HOURS) {
    clock = Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS;
    if (hour === HOURS[0]) {
      const credential = { kind: 'user-key', user, key } as const;
      value(await background.ask('connections.save', { pageUrl, deployment: 'dedicated', credential }));
      const settings = value(await background.ask('settings.read', {}));
      value(await background.ask('settings.save', { ...settings, backfillDays: DAYS }));
    }
    await synced(background);
  }
  expect(background.bugs).toEqual([]);
  return knownFacts(background, ACME);
}

async function synced(background: FakeBackground): Promise<void> {
  await background.ask('sync.start', { organization: ACME });
  await background.syncEnded(ACME);
}

describe('on the days clocks are changed', () => {
  const sites: DemoSite[] = [];
  afterEach(() => {
    if (OWN_ZONE === undefined) delete process.env['TZ'];
    else process.env['TZ'] = OWN_ZONE;
  });
  afterAll(async () => {
    for (const site of sites) await site.close();
  });

  it.each(CHANGES)(
    '%s, %s: a sync in that zone knows what one in UTC knows',
    async (zone, day) => {
      const now = new Date(Date.parse(`${day}T00:00:00Z`) + 40 * HOUR_MS).toISOString();
      const site = await startDemoSite({
        now,
        organizations: { dedicated: [{ name: 'acme', members: 12, seed: 4 }] },
      });
      sites.push(site);
      const inUtc = await syncedThrough(site, 'UTC', day);
      expect(Object.values(inUtc.days).filter(({ coverage }) => coverage === 'complete').length).toBeGreaterThanOrEqual(
        DAYS,
      );
      const inZone = await syncedThrough(site, zone, day);
      // The zone is really the machine's: else both runs were one.
      expect(new Date().getTimezoneOffset()).not.toBe(0);
      expect(inZone).toEqual(inUtc);
    },
    60_000,
  );
});
