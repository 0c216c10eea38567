import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type UtcDay, addDays, instant, parseIsoDate, startOfDay } from '../../components/activity/day';
import { forEachBit } from '../../components/activity/day-bitmap';
import type { MemberFacts, RosterSource } from '../../components/activity/member';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import type { AuditDay, Roster } from '../../components/activity/roster';
import { organizationOfUrl } from '../organization-address';
import { createDatabase } from './database';
import { OrganizationStore } from './organization-store';

const ACME = must(organizationOfUrl('https://acme.wandb.io/org/dashboard'));
const DAY = must(parseIsoDate('2026-11-20'));
const NOW = instant(Date.UTC(2026, 10, 23, 15));
const MINUTE = 60_000;

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}

function facts(name: string, overrides: Partial<MemberFacts> = {}): MemberFacts {
  return {
    email: `${name}@acme.test`,
    membership: 'accepted',
    lastActive: { kind: 'at', at: startOfDay(DAY), precision: 'day' },
    ...overrides,
  };
}

function roster(members: readonly MemberFacts[], overrides: Partial<Roster> = {}): Roster {
  return { source: 'scim', takenAt: NOW, members, complete: true, warnings: [], ...overrides };
}

function auditDay(day: UtcDay, names: readonly string[], overrides: Partial<AuditDay> = {}): AuditDay {
  const actors = names.map((name) => ({
    email: `${name}@acme.test`,
    lastAt: instant(startOfDay(day) + 1_000),
    didWork: false,
  }));
  return { day, complete: true, readAt: NOW, actors, events: names.length, rejected: 0, ...overrides };
}

/** The same day, on which these people did work if they were there. */
function working(day: AuditDay, names: readonly string[]): AuditDay {
  const isWorker = (email: string | undefined) => names.some((name) => email === `${name}@acme.test`);
  return { ...day, actors: day.actors.map((actor) => ({ ...actor, didWork: isWorker(actor.email) })) };
}

/** Who was active on which day, and everybody's facts: what matters of an organization, comparable. */
function digest(activity: OrganizationActivity | undefined) {
  if (!activity) return undefined;
  const people = activity.members.filter(({ mergedInto }) => mergedInto === undefined);
  const keyOf = (ordinal: number) => activity.members[ordinal]?.key;
  const days: Record<string, unknown> = {};
  const work: Record<string, unknown> = {};
  const worked = people.map(({ key, ordinal }) => [key, activity.work?.lastDay(ordinal)] as const);
  const { span } = activity.index;
  for (let day = span?.from; span && day !== undefined && day <= span.to; day = addDays(day, 1)) {
    const active: unknown[] = [];
    const bitmap = activity.index.bitmap(day);
    if (bitmap) forEachBit(bitmap, (ordinal) => active.push(keyOf(ordinal)));
    days[day] = [activity.index.coverage(day), active.sort()];
    work[day] = activity.work?.coverage(day);
  }
  return {
    people: people.map((member) => ({ ...member, ordinal: undefined })).sort((a, b) => (a.key < b.key ? -1 : 1)),
    days,
    work,
    worked: worked.sort(([a], [b]) => (a < b ? -1 : 1)),
    rosters: [...activity.rosters].sort((a, b) => a.takenAt - b.takenAt || (a.source < b.source ? -1 : 1)),
    auditReadAt: activity.auditReadAt,
  };
}

async function emailsIn(store: OrganizationStore): Promise<readonly (string | undefined)[]> {
  const activity = await store.activityOf(ACME.id);
  return (activity?.members ?? []).filter(({ present }) => present).map(({ email }) => email);
}

describe('OrganizationStore', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('knows nothing of organizations it never saw', async () => {
    const store = new OrganizationStore(createDatabase());
    expect(await store.activityOf(ACME.id)).toBeUndefined();
    expect(await store.list()).toEqual([]);
  });

  it('gives back from the database what it has in memory', async () => {
    const store = new OrganizationStore(createDatabase());
    const everything: MemberFacts = {
      ...facts('ana'),
      username: 'ana',
      id: 'VXNlcjoxMDE=',
      name: 'Ana "A." Ruiz',
      lastActive: { kind: 'at', at: instant(NOW - MINUTE), precision: 'minute' },
      added: instant(startOfDay(DAY) - 1),
      daysActive: 131,
      role: 'admin',
      billingAdmin: false,
      modelsSeat: 'full',
      weaveAccess: 'none',
      teams: ['vision', 'nlp'],
      runs: 0,
      reports: 7,
    };
    await store.addRoster(ACME, roster([everything, facts('ben', { teams: [], lastActive: { kind: 'never' } })]));
    await store.addRoster(
      ACME,
      roster([facts('cy', { lastActive: { kind: 'not-since', since: instant(1) } })], {
        source: 'csv',
        complete: false,
      }),
    );
    await store.addAuditDay(ACME, auditDay(DAY, ['ana', 'dora']));
    const inMemory = digest(await store.activityOf(ACME.id));
    const reopened = digest(await new OrganizationStore(createDatabase()).activityOf(ACME.id));
    expect(reopened).toEqual(inMemory);
    expect(inMemory?.people).toHaveLength(4);
    expect(inMemory?.people[0]).toMatchObject({
      daysActive: 131,
      teams: ['vision', 'nlp'],
      billingAdmin: false,
      runs: 0,
    });
    expect(Object.values(inMemory?.days ?? {})).toEqual([['complete', ['ana@acme.test', 'dora@acme.test']]]);
  });

  it('tells news from the same said again', async () => {
    const store = new OrganizationStore(createDatabase());
    const page = (at: number, ageDays: number, overrides: Partial<Roster> = {}) =>
      roster([facts('ana', { lastActive: { kind: 'at', at: instant(at - ageDays * 86_400_000), precision: 'day' } })], {
        source: 'page',
        takenAt: instant(at),
        complete: false,
        total: 2,
        ...overrides,
      });
    expect(await store.addRoster(ACME, page(NOW, 3))).toEqual({ isNews: true });
    expect(await store.addRoster(ACME, page(NOW + MINUTE, 3))).toEqual({ isNews: false });
    expect(await store.addRoster(ACME, page(NOW + 30 * MINUTE, 3))).toEqual({ isNews: false });
    expect(await store.addRoster(ACME, page(NOW + 31 * MINUTE, 0))).toEqual({ isNews: true });
    expect(await store.addRoster(ACME, page(NOW + 32 * MINUTE, 0, { total: 3 }))).toEqual({ isNews: true });
  });

  it('collects the members a page shows a few at a time, and knows when it has seen all', async () => {
    const store = new OrganizationStore(createDatabase());
    const names = ['ana', 'ben', 'cy', 'dora'];
    for (const [index, name] of names.entries()) {
      await store.addRoster(
        ACME,
        roster([facts(name)], { source: 'page', takenAt: instant(NOW + index * MINUTE), complete: false, total: 4 }),
      );
      const activity = await store.activityOf(ACME.id);
      const [reading] = activity?.rosters ?? [];
      expect(reading).toMatchObject({ listed: index + 1, complete: index === 3, total: 4 });
    }
    expect(await emailsIn(store)).toHaveLength(4);
    // The look was complete as of its first sighting, so nobody seen during it counts as gone.
    expect((await store.activityOf(ACME.id))?.rosters[0]?.takenAt).toBe(NOW);
  });

  it('notices who has left by a complete list', async () => {
    const store = new OrganizationStore(createDatabase());
    await store.addRoster(ACME, roster([facts('ana'), facts('ben')]));
    await store.addRoster(ACME, roster([facts('ana')], { takenAt: instant(NOW + MINUTE) }));
    expect(await emailsIn(store)).toEqual(['ana@acme.test']);
    expect((await store.activityOf(ACME.id))?.members).toHaveLength(2);
  });

  it('keeps a snapshot of each day a complete list was read', async () => {
    const database = createDatabase();
    const store = new OrganizationStore(database);
    await store.addRoster(ACME, roster([facts('ana')]));
    await store.addRoster(ACME, roster([facts('ana'), facts('ben')], { takenAt: instant(NOW + MINUTE) }));
    await store.addRoster(ACME, roster([facts('cy')], { complete: false, takenAt: instant(NOW + 86_400_000) }));
    const snapshots = await database.run((db) => db.getAll('snapshots'));
    expect(snapshots.map(({ members }) => members.email)).toEqual([['ana@acme.test', 'ben@acme.test']]);
  });

  it('keeps reading an audit day in parts from taking back what was known', async () => {
    const store = new OrganizationStore(createDatabase());
    await store.addAuditDay(ACME, auditDay(DAY, ['ana', 'ben'], { events: 9, rejected: 1 }));
    await store.addAuditDay(ACME, auditDay(DAY, ['ana'], { complete: false, events: 3, rejected: 0 }));
    expect(digest(await store.activityOf(ACME.id))?.days).toEqual({
      [DAY]: ['complete', ['ana@acme.test', 'ben@acme.test']],
    });
    const record = await store.record(ACME.id);
    expect(record?.sources['audit-log']?.warnings).toEqual([
      '1 entry of the audit log could not be used: broken, without a time, or of another day.',
    ]);
  });

  it('knows who did work last when, as far as each day was read', async () => {
    const store = new OrganizationStore(createDatabase());
    const before = addDays(DAY, -1);
    await store.addAuditDay(ACME, working(auditDay(before, ['ana', 'ben']), ['ana']));
    await store.addAuditDay(ACME, working(auditDay(DAY, ['ben'], { complete: false }), ['ben']));
    await store.addAuditDay(ACME, auditDay(addDays(DAY, 1), ['ana', 'cy']));
    for (const each of [store, new OrganizationStore(createDatabase())]) {
      const { worked, work } = must(digest(await each.activityOf(ACME.id)));
      expect(worked).toEqual([
        ['ana@acme.test', before],
        ['ben@acme.test', DAY],
        ['cy@acme.test', undefined],
      ]);
      expect(work).toEqual({ [before]: 'complete', [DAY]: 'partial', [addDays(DAY, 1)]: 'complete' });
    }
  });

  it('gives the work of people who turn out to be one to the one that stays', async () => {
    const store = new OrganizationStore(createDatabase());
    const actor = { lastAt: startOfDay(DAY), didWork: true };
    await store.addAuditDay(ACME, { ...auditDay(DAY, []), actors: [{ ...actor, userId: '7' }] });
    const later = addDays(DAY, 1);
    const idle = { lastAt: startOfDay(later), didWork: false, email: 'ana@acme.test', userId: '7' };
    await store.addAuditDay(ACME, { ...auditDay(later, []), actors: [idle] });
    expect(digest(await store.activityOf(ACME.id))?.worked).toEqual([['ana@acme.test', DAY]]);
    const again = new OrganizationStore(createDatabase());
    expect(digest(await again.activityOf(ACME.id))?.worked).toEqual([['ana@acme.test', DAY]]);
  });

  it('shows what was known when it was asked, whatever is read meanwhile', async () => {
    const store = new OrganizationStore(createDatabase());
    await store.addAuditDay(ACME, auditDay(addDays(DAY, -1), ['ana']));
    const asked = must(await store.activityOf(ACME.id));
    await store.addAuditDay(ACME, working(auditDay(DAY, ['ana']), ['ana']));
    expect([asked.work?.coverage(DAY), asked.work?.lastDay(0)]).toEqual(['unread', undefined]);
  });

  it('shows a problem beside the data it had, until the source works again', async () => {
    const store = new OrganizationStore(createDatabase());
    await store.addRoster(ACME, roster([facts('ana')], { warnings: ['odd'] }));
    await store.noteProblem(ACME, 'scim', { kind: 'offline', host: 'acme.wandb.io' });
    expect((await store.record(ACME.id))?.sources.scim).toEqual({
      at: NOW,
      warnings: ['odd'],
      problem: { kind: 'offline', host: 'acme.wandb.io' },
    });
    expect(await emailsIn(store)).toEqual(['ana@acme.test']);
    await store.addRoster(ACME, roster([facts('ana')], { takenAt: instant(NOW + 60 * MINUTE) }));
    expect((await store.record(ACME.id))?.sources.scim?.problem).toBeUndefined();
  });

  it('remembers how an organization is described and whether its panel is open', async () => {
    const store = new OrganizationStore(createDatabase());
    await store.describe(ACME);
    await store.setPanelOpen(ACME, true);
    await store.describe({ ...ACME, deployment: 'self-managed' });
    const record = await new OrganizationStore(createDatabase()).record(ACME.id);
    expect(record).toMatchObject({ isPanelOpen: true, organization: { deployment: 'self-managed' } });
    expect((await store.activityOf(ACME.id))?.organization.deployment).toBe('self-managed');
  });

  it('goes back to what is stored when there is no room, and loses nothing', async () => {
    const store = new OrganizationStore(createDatabase());
    await store.addRoster(ACME, roster([facts('ana')]));
    const before = digest(await store.activityOf(ACME.id));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.addAuditDay(ACME, auditDay(DAY, ['ben']))).rejects.toMatchObject({
      problem: { kind: 'storage-full' },
    });
    put.mockRestore();
    expect(digest(await store.activityOf(ACME.id))).toEqual(before);
    await store.addAuditDay(ACME, auditDay(DAY, ['ben']));
    expect(Object.keys(digest(await store.activityOf(ACME.id))?.days ?? {})).toHaveLength(1);
  });

  it('starts over from what is stored when somebody else wrote meanwhile', async () => {
    const [one, other] = [new OrganizationStore(createDatabase()), new OrganizationStore(createDatabase())];
    await one.addRoster(ACME, roster([facts('ana')]));
    await other.addAuditDay(ACME, auditDay(DAY, ['ben']));
    await one.addAuditDay(ACME, auditDay(addDays(DAY, 1), ['cy']));
    const stored = digest(await new OrganizationStore(createDatabase()).activityOf(ACME.id));
    expect(stored?.people.map(({ email }) => email)).toEqual(['ana@acme.test', 'ben@acme.test', 'cy@acme.test']);
  });

  it('writes one after the other what is asked at once', async () => {
    const store = new OrganizationStore(createDatabase());
    const days = Array.from({ length: 40 }, (_, index) => auditDay(addDays(DAY, -index), ['ana', `p${index}`]));
    await Promise.all(days.map((day) => store.addAuditDay(ACME, day)));
    const stored = digest(await new OrganizationStore(createDatabase()).activityOf(ACME.id));
    expect(Object.keys(stored?.days ?? {})).toHaveLength(40);
    expect(stored?.people).toHaveLength(41);
  });

  it('ends up the same in any order, however often something comes again', async () => {
    const person = fc.constantFrom('ana', 'ben', 'cy');
    const source = fc.constantFrom<RosterSource[]>('page', 'csv', 'scim');
    const someRoster = fc
      .record({
        source,
        at: fc.nat(5),
        names: fc.uniqueArray(person, { minLength: 1 }),
        complete: fc.boolean(),
        role: fc.constantFrom('admin', 'member'),
      })
      .map(({ source: from, at, names, complete, role }) => ({
        kind: 'roster' as const,
        // One source reads one thing at one moment.
        roster: roster(
          names.map((name) => facts(name, { role: `${role}${from}${at}` })),
          {
            source: from,
            takenAt: instant(NOW + (at * 10 + ['page', 'csv', 'scim'].indexOf(from)) * 2 * 3_600_000),
            complete: complete && from !== 'page',
          },
        ),
      }));
    const someDay = fc
      .record({
        offset: fc.nat(40),
        names: fc.uniqueArray(person),
        workers: fc.uniqueArray(person),
        complete: fc.boolean(),
      })
      .map(({ offset, names, workers, complete }) => ({
        kind: 'day' as const,
        day: working(auditDay(addDays(DAY, -offset), names, { complete }), workers),
      }));
    const uniqueByMoment = {
      selector: (item: { kind: string }) => JSON.stringify('roster' in item ? (item.roster as Roster).takenAt : item),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.oneof(someRoster, someDay), { ...uniqueByMoment, minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        async (items, random) => {
          const outcomes = [];
          for (const turn of [items, shuffled([...items, ...items], random)]) {
            globalThis.indexedDB = new IDBFactory();
            const store = new OrganizationStore(createDatabase());
            for (const item of turn) {
              if (item.kind === 'day') await store.addAuditDay(ACME, item.day);
              else await store.addRoster(ACME, item.roster);
            }
            outcomes.push(digest(await new OrganizationStore(createDatabase()).activityOf(ACME.id)));
          }
          expect(outcomes[1]).toEqual(outcomes[0]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function shuffled<T>(items: readonly T[], random: Iterator<number>): readonly T[] {
  const keyed = items.map((item) => ({ item, key: random.next().value as number }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
