import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type UtcDay, addDays, isoDate, parseIsoDate } from '../../components/activity/day';
import type { OrganizationId } from '../../components/activity/organization';
import { type DemoSite, startDemoSite } from '../../demo/site';
import type { Outcome } from '../problem';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';
import { siteFetch } from '../testing/site-fetch';

const TODAY = parseIsoDate('2026-11-23') as UtcDay;
const NOW = Date.parse('2026-11-23T15:00:00Z');
const ACME = 'acme.wandb.io' as OrganizationId;
const DATA = { organization: ACME, preset: 'last-30-days' } as const;
const POLICY = { dormantAfterDays: 90, graceDays: 0, exclusions: [] };

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

interface Entry {
  readonly timestamp: string;
  readonly action: string;
  readonly actor_email?: string;
  readonly response_code?: number;
}

/** By hand, action by action (`wandb/audit-logs.md`, section 6): what changes something, or is done to a run's things. */
const NO_WORK: ReadonlySet<string> = new Set([
  ...['project:read', 'report:read'],
  ...['user:create', 'user:create_api_key', 'user:deactivate', 'user:delete_api_key', 'user:initiate_login'],
  ...['user:login', 'user:logout', 'user:permanently_delete', 'user:reactivate', 'user:read', 'user:update'],
]);

describe('who did work, over the demo site', () => {
  let site: DemoSite;
  let background: FakeBackground;
  /** E-mails of those who did something, and of those who did work, by day. */
  const seen = new Map<UtcDay, ReadonlySet<string>>();
  const worked = new Map<UtcDay, ReadonlySet<string>>();

  beforeAll(async () => {
    globalThis.indexedDB = new IDBFactory();
    site = await startDemoSite({ today: isoDate(TODAY) });
    const fetch = siteFetch({ tlsPort: site.tlsPort });
    background = fakeBackground({ now: () => NOW, fetch });
    const { adminUser: user, adminKey: key } = site.credentials;
    const credential = { kind: 'user-key', user, key } as const;
    const pageUrl = site.usersPage('dedicated', 'acme');
    value(await background.ask('connections.save', { pageUrl, deployment: 'dedicated', credential }));
    const settings = value(await background.ask('settings.read', {}));
    value(await background.ask('settings.save', { ...settings, backfillDays: 91 }));
    value(await background.ask('sync.start', { organization: ACME }));
    await background.syncEnded(ACME);
    // One entry a line, and no pages: the log as plainly as it comes.
    site.switches.set('dedicated', { auditGeneration: 'ndjson-only' });
    for (let ago = 90; ago >= 0; ago -= 1) await readRaw(fetch, addDays(TODAY, -ago), `${user}:${key}`);
  }, 120_000);
  afterAll(() => site.close());

  async function readRaw(fetch: ReturnType<typeof siteFetch>, day: UtcDay, userAndKey: string): Promise<void> {
    const response = await fetch(`https://acme.wandb.io/admin/audit_logs?startDate=${isoDate(day)}&numDays=0`, {
      headers: { authorization: `Basic ${btoa(userAndKey)}` },
    });
    const lines = (await response.text()).split('\n').filter((line) => line !== '');
    const entries = lines
      .map((line) => JSON.parse(line) as Entry)
      .filter(({ timestamp, response_code: code }) => {
        return new Date(timestamp).toISOString().startsWith(isoDate(day)) && (code ?? 0) < 400;
      });
    const by = (isMeant: (action: string) => boolean) =>
      new Set(
        entries.flatMap(({ action, actor_email: email }) => (email && isMeant(action) ? [email.toLowerCase()] : [])),
      );
    seen.set(
      day,
      by((action) => action !== 'user:initiate_login'),
    );
    worked.set(
      day,
      by((action) => !NO_WORK.has(action)),
    );
  }

  const peopleOf = (days: ReadonlyMap<UtcDay, ReadonlySet<string>>, from: number, to = 0): ReadonlySet<string> =>
    new Set([...days].filter(([day]) => day >= TODAY - from && day <= TODAY - to).flatMap(([, emails]) => [...emails]));

  it('counts and lists whom the raw entries show at work', async () => {
    const { didWork, active } = value(await background.ask('insights.overview', DATA));
    const expected = [...peopleOf(worked, 29)].sort();
    expect(expected.length).toBeGreaterThan(50);
    expect(didWork).toMatchObject({ recordedDays: 30, count: { kind: 'exact', value: expected.length } });
    expect(active.count.kind === 'exact' && active.count.value).toBeGreaterThan(expected.length);
    const people = value(await background.ask('insights.people', { ...DATA, figure: 'did-work' }));
    expect(people.map(({ key }) => key).sort()).toEqual(expected);
    for (const { key, lastWork } of people) {
      const days = [...worked].filter(([, emails]) => emails.has(key)).map(([day]) => day);
      expect(lastWork, key).toBe(Math.max(...days));
    }
  });

  it('suggests a viewer seat for those alone whom ninety days of raw entries never show at work', async () => {
    const { fit, judged } = value(await background.ask('insights.seats', { organization: ACME, policy: POLICY }));
    const activity = await background.rooms.organizations.activityOf(ACME);
    const members = activity?.members ?? [];
    const settled = new Set(judged.map(({ key }) => key));
    const [looked, atWork] = [peopleOf(seen, 90, 1), peopleOf(worked, 90)];
    const expected = members.filter(
      ({ key, present, membership, modelsSeat }) =>
        present &&
        membership === 'accepted' &&
        modelsSeat === 'full' &&
        looked.has(key) &&
        !atWork.has(key) &&
        !settled.has(key),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(fit).toMatchObject({ kind: 'told', withRuns: 0 });
    expect(fit.kind === 'told' && fit.people.map(({ key }) => key).sort()).toEqual(
      expected.map(({ key }) => key).sort(),
    );
  });
});
