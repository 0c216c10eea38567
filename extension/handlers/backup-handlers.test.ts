import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, instant, parseIsoDate, startOfDay, utcDay } from '../../components/activity/day';
import { hasBit } from '../../components/activity/day-bitmap';
import type { MemberFacts, RosterSource } from '../../components/activity/member';
import { packJson, unpackJson } from '../messaging/packed-json';
import { organizationOfUrl } from '../organization-address';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';
import { memoryStorage } from '../testing/memory-storage';

const ACME = must(organizationOfUrl('https://acme.wandb.io/org/dashboard'));
const DAY = must(parseIsoDate('2026-11-20'));
const NOW = instant(Date.UTC(2026, 10, 23, 15));

const AUDIT_FILE = {
  name: 'audit.jsonl',
  size: 1,
  at: NOW,
  isDone: true,
  report: { accepted: 1, silent: 0, rejected: [], endsInside: false },
};

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}

/** One thing a browser learns. */
type Lesson =
  | { readonly kind: 'roster'; readonly source: RosterSource; readonly ago: number; readonly people: readonly number[] }
  | {
      readonly kind: 'log' | 'file';
      readonly ago: number;
      readonly isWhole: boolean;
      readonly people: readonly number[];
    };

const people = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 });
const lesson: fc.Arbitrary<Lesson> = fc.oneof(
  fc.record({
    kind: fc.constant('roster' as const),
    source: fc.constantFrom<RosterSource>('page', 'scim', 'csv'),
    ago: fc.integer({ min: 0, max: 90 }),
    people,
  }),
  fc.record({
    kind: fc.constantFrom('log' as const, 'file' as const),
    ago: fc.integer({ min: 0, max: 90 }),
    isWhole: fc.boolean(),
    people,
  }),
);

function factsOf(person: number, source: RosterSource, ago: number): MemberFacts {
  return {
    email: source === 'scim' && person === 0 ? undefined : `p${person}@acme.test`,
    id: source === 'scim' ? `User:${person + 1}` : undefined,
    name: `Person ${person} seen ${ago} days ago`,
    membership: 'accepted',
    lastActive: { kind: 'at', at: startOfDay(addDays(DAY, -ago - person)), precision: 'day' },
    daysActive: source === 'page' ? undefined : 200 - ago,
  };
}

async function teach({ rooms }: FakeBackground, lessons: readonly Lesson[]): Promise<void> {
  for (const one of lessons) {
    const { ago } = one;
    if (one.kind === 'roster') {
      const takenAt = instant(NOW - ago * 3_600_000 * 24);
      const members = one.people.map((person) => factsOf(person, one.source, ago));
      await rooms.organizations.addRoster(ACME, { source: one.source, takenAt, members, complete: true, warnings: [] });
    } else {
      const day = addDays(DAY, -ago);
      const actors = one.people.map((person) => ({
        email: `p${person}@acme.test`,
        userId: String(person + 1),
        lastAt: instant(startOfDay(day) + person),
        didWork: (ago + person) % 3 === 0,
      }));
      const base = { day, complete: one.isWhole, readAt: instant(startOfDay(day) + 3 * 864e5), actors };
      const told = { ...base, events: actors.length, rejected: 0 };
      if (one.kind === 'log') await rooms.organizations.addAuditDay(ACME, told);
      else await rooms.organizations.addFileDays(ACME, [told], { ...AUDIT_FILE, fingerprint: `f${ago}` });
    }
  }
}

/** A background with a browser of its own. */
function browser(): FakeBackground {
  globalThis.indexedDB = new IDBFactory();
  const own = globalThis.indexedDB;
  const background = fakeBackground({ now: () => NOW, local: memoryStorage() });
  const { run } = background.rooms.database;
  background.rooms.database.run = (work) => {
    globalThis.indexedDB = own;
    return run(work);
  };
  return background;
}

async function backupOf(background: FakeBackground): Promise<readonly string[]> {
  const list = await background.ask('backup.list', {});
  if (!list.ok) throw new Error(list.problem.kind);
  const packed: string[] = [];
  for (const part of list.value.parts) {
    const read = await background.ask('backup.read', { part });
    if (read.ok && read.value.packed) packed.push(read.value.packed);
  }
  return packed;
}

async function restore(background: FakeBackground, parts: readonly string[]): Promise<void> {
  const file = { ...BACKUP_FILE, id: crypto.randomUUID() };
  for (const packed of parts) {
    const merged = await background.ask('backup.merge', { packed, file });
    expect(merged).toMatchObject({ ok: true });
  }
  // From the database, not from memory.
  background.rooms.organizations.forgetOpened();
}

/** All that is known, by names instead of ordinals. */
async function known(background: FakeBackground): Promise<unknown> {
  const activity = await background.rooms.organizations.activityOf(ACME.id);
  if (!activity) return undefined;
  const { members, index, rosters, auditReadAt, work } = activity;
  const days = Array.from({ length: 100 }, (_, ago) => {
    const day = addDays(DAY, -ago);
    const bitmap = index.bitmap(day);
    const active = members.filter(({ ordinal }) => bitmap && hasBit(bitmap, ordinal)).map(({ key }) => key);
    return [index.coverage(day), work?.coverage(day), active.sort()];
  });
  const lastDays = Array.from({ length: 100 }, (_, ago) => addDays(DAY, -ago));
  const daySources = await background.rooms.organizations.daySources(ACME, lastDays);
  const everybody = members.filter(({ mergedInto }) => mergedInto === undefined);
  const snapshotDays = await background.rooms.organizations.snapshotDays(ACME.id);
  const snapshots = await Promise.all(
    snapshotDays.map(async (day) => ({ day, listed: await background.rooms.organizations.snapshot(ACME.id, day) })),
  );
  return {
    people: everybody
      .map((member) => ({ ...member, ordinal: 0, worked: work?.lastDay(member.ordinal) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    days,
    daySources,
    rosters: [...rosters].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    auditReadAt,
    snapshots: snapshots.map(({ day, listed }) => {
      const days = new Map<unknown, number>();
      for (const { ordinal, facts } of listed ?? []) {
        const key = members[members[ordinal]?.mergedInto ?? ordinal]?.key;
        days.set(key, Math.max(days.get(key) ?? -1, facts.daysActive ?? -1));
      }
      return [day, [...days].sort()];
    }),
  };
}

describe('a backup', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('gives everything back in an empty browser', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lesson, { minLength: 1, maxLength: 8 }), async (lessons) => {
        const old = browser();
        await teach(old, lessons);
        const fresh = browser();
        await restore(fresh, await backupOf(old));
        expect(await known(fresh)).toEqual(await known(old));
      }),
      { numRuns: 60 },
    );
  });

  it('merges with what another browser knows, in either order and however often', async () => {
    const lessons = fc.array(lesson, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lessons, lessons, async (one, other) => {
        const [first, second, empty] = [browser(), browser(), browser()];
        await teach(first, one);
        await teach(second, other);
        const [ofFirst, ofSecond] = [await backupOf(first), await backupOf(second)];
        await restore(empty, [...ofSecond, ...ofFirst].reverse());
        await restore(first, ofSecond);
        await restore(second, ofFirst);
        const both = await known(first);
        expect(await known(second)).toEqual(both);
        expect(await known(empty)).toEqual(both);
        await restore(first, [...ofFirst, ...ofSecond, ...ofSecond]);
        expect(await known(first)).toEqual(both);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['the API alone', { 'audit-log': NOW }, 'api'],
    ['files alone', { 'audit-file': NOW }, 'file'],
    ['both', { 'audit-log': NOW, 'audit-file': NOW }, 'unrecorded'],
  ] as const)('of version 1 is read, its days told by %s', async (_who, readAt, source) => {
    const background = browser();
    const blocks = [{ ...BLOCK, coverage: [2, 1, ...PER_DAY.slice(2)] }];
    await restore(background, [await packJson({ ...emptyPart({}), readAt, blocks })]);
    const days = [0, 1, 2].map((i) => utcDay(BLOCK.firstDay + i));
    const told = await background.rooms.organizations.daySources(ACME, days);
    expect(told.map((day) => day[source])).toEqual(['complete', 'partial', 'unread']);
    for (const day of told) expect(Object.values(day).filter((word) => word !== 'unread').length).toBeLessThan(2);
  });

  it('of version 2 is read, and does not tell who did work on its days', async () => {
    const background = browser();
    const blocks = [{ ...BLOCK, coverage: [2, ...PER_DAY.slice(1)], sources: [2, ...PER_DAY.slice(1)] }];
    const people = { people: [['e:ana@acme.test']], lastSeen: [[0, startOfDay(utcDay(BLOCK.firstDay))]] };
    await restore(background, [await packJson({ ...emptyPart({}), ...people, auditReadAt: NOW, blocks })]);
    const { index, work, members } = must(await background.rooms.organizations.activityOf(ACME.id));
    expect(members.map(({ key }) => key)).toEqual(['ana@acme.test']);
    expect([index.coverage(utcDay(BLOCK.firstDay)), work?.coverage(utcDay(BLOCK.firstDay))]).toEqual([
      'complete',
      'unread',
    ]);
    expect(work?.lastDay(0)).toBeUndefined();
  });

  it('cannot make work of what nobody was seen doing', async () => {
    const background = browser();
    const day = BLOCK.firstDay;
    const people = [['e:ana@acme.test'], ['e:ben@acme.test'], ['e:cy@acme.test']];
    const lastSeen = [0, 1].map((person) => [person, startOfDay(utcDay(day))]);
    const lastWork = [
      [0, day],
      [1, day + 1],
      [2, day],
    ];
    await restore(background, [await packJson({ ...emptyPart({}), auditReadAt: NOW, people, lastSeen, lastWork })]);
    const { work } = must(await background.rooms.organizations.activityOf(ACME.id));
    expect([0, 1, 2].map((ordinal) => work?.lastDay(ordinal))).toEqual([day, undefined, undefined]);
  });

  it('holds exports, and keeps those that are here', async () => {
    const old = browser();
    await teach(old, [{ kind: 'roster', source: 'scim', ago: 0, people: [1, 2] }]);
    const made = await old.ask('csv.export', { organization: ACME.id, schema: 'rollcall' });
    const fresh = browser();
    await restore(fresh, await backupOf(old));
    await restore(fresh, await backupOf(old));
    const list = await fresh.ask('exports.list', {});
    expect(list.ok && list.value.map(({ sha256 }) => sha256)).toEqual([made.ok && made.value.sha256]);
  });

  it('holds no key and no setting', async () => {
    const old = browser();
    await old.ask('connections.save', {
      pageUrl: ACME.pageUrl,
      deployment: 'dedicated',
      credential: { kind: 'service-account', key: 'very-secret-key' },
    });
    const texts = await Promise.all((await backupOf(old)).map(async (part) => JSON.stringify(await unpackJson(part))));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.join()).not.toContain('secret');
  });

  it.each([
    ['no gzip', () => Promise.resolve('AAAA')],
    ['no part', () => packJson({ kind: 'poem' })],
    ['an organization with another address', () => packJson(emptyPart({ pageUrl: 'https://evil.test/org/dashboard' }))],
    ['a script for an address', () => packJson(emptyPart({ pageUrl: 'javascript:alert(1)' }))],
    ['bitmaps of no width', () => packJson({ ...emptyPart({}), blocks: [{ ...BLOCK, words: btoa('abcd') }] })],
    [
      'a day that no source told of',
      () =>
        packJson({ ...emptyPart({}), blocks: [{ ...BLOCK, coverage: [2, ...PER_DAY.slice(1)], sources: PER_DAY }] }),
    ],
    [
      'a source that tells more than all',
      () =>
        packJson({
          ...emptyPart({}),
          blocks: [{ ...BLOCK, coverage: [2, ...PER_DAY.slice(1)], sources: [3, ...PER_DAY.slice(1)] }],
        }),
    ],
    [
      'work on a day that was not read',
      () =>
        packJson({
          ...emptyPart({}),
          blocks: [
            {
              ...BLOCK,
              coverage: [1, ...PER_DAY.slice(1)],
              sources: [1, ...PER_DAY.slice(1)],
              work: [2, ...PER_DAY.slice(1)],
            },
          ],
        }),
    ],
    ['a day behind all days', () => packJson({ ...emptyPart({}), blocks: [{ ...BLOCK, firstDay: 28_000_000 }] })],
  ])('is refused where it is %s, and changes nothing', async (_what, packed) => {
    const background = browser();
    expect(await background.ask('backup.merge', { packed: await packed(), file: BACKUP_FILE })).toMatchObject({
      ok: false,
      problem: { kind: 'not-a-backup' },
    });
    expect(await background.rooms.organizations.list()).toEqual([]);
  });
});

const BACKUP_FILE = { id: 'backup-1', name: 'backup.json.gz' };
const PER_DAY = Array.from({ length: 28 }, () => 0);
const BLOCK = { firstDay: 28 * 700, coverage: PER_DAY, words: '', events: PER_DAY, rejected: PER_DAY };

function emptyPart(organization: Readonly<Record<string, string>>) {
  return {
    kind: 'organization',
    organization: { ...ACME, ...organization },
    readings: [],
    readAt: {},
    people: [],
    merges: [],
    sightings: [],
    blocks: [],
    lastSeen: [],
    auditFiles: [],
  };
}
