import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type UtcDay, addDays, instant, parseIsoDate, startOfDay } from '../../../components/activity/day';
import type { MemberFacts, RosterSource } from '../../../components/activity/member';
import type { AuditDay, Roster } from '../../../components/activity/roster';
import { knownFacts } from '../../testing/known-facts';
import { organizationOfUrl } from '../../organization-address';
import { type Database, createDatabase } from '../database';
import { OrganizationStore } from '../organization-store';
import { MOST_APART } from './merge-import';

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}

const ACME = must(organizationOfUrl('https://acme.wandb.io/org/dashboard'));
const DAY = must(parseIsoDate('2026-11-23'));
const NOW = startOfDay(DAY) + 15 * 3_600_000;
const REPORT = { accepted: 1, silent: 0, rejected: [], endsInside: false };

/** One thing that happens; whether an import is undone later is decided with it. */
type Step =
  | { readonly kind: 'roster'; readonly source: RosterSource; readonly ago: number; readonly people: readonly number[] }
  | { readonly kind: 'day'; readonly ago: number; readonly isWhole: boolean; readonly people: readonly number[] }
  | { readonly kind: 'csv'; readonly ago: number; readonly people: readonly number[]; readonly undoneAfter?: number }
  | {
      readonly kind: 'file';
      readonly days: readonly { readonly ago: number; readonly people: readonly number[] }[];
      readonly isWhole: boolean;
      readonly undoneAfter?: number;
    };

const people = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 });
const ago = fc.integer({ min: 0, max: 70 });
const undoneAfter = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('roster' as const),
    source: fc.constantFrom<RosterSource>('page', 'scim'),
    ago: fc.integer({ min: 0, max: 3 }),
    people,
  }),
  fc.record({ kind: fc.constant('day' as const), ago, isWhole: fc.boolean(), people }),
  fc.record({ kind: fc.constant('csv' as const), ago, people, undoneAfter }),
  fc.record({
    kind: fc.constant('file' as const),
    days: fc.array(fc.record({ ago, people }), { minLength: 1, maxLength: 4 }),
    isWhole: fc.boolean(),
    undoneAfter,
  }),
);
const steps = fc.array(step, { minLength: 1, maxLength: 9 });

/** Sources name people differently: some join by id, some by a guess from their username. */
function factsOf(person: number, source: RosterSource, daysAgo: number): MemberFacts {
  return {
    email: source === 'scim' && person % 3 === 0 ? undefined : `p${person}@acme.test`,
    id: source === 'scim' ? `User:${person + 1}` : undefined,
    username: person % 2 === 0 ? `p${person}` : undefined,
    name: `Person ${person} seen ${daysAgo} days ago`,
    membership: 'accepted',
    lastActive: { kind: 'at', at: startOfDay(addDays(DAY, -daysAgo - person)), precision: 'day' },
    daysActive: source === 'page' ? undefined : 200 - daysAgo,
  };
}

function rosterOf(source: RosterSource, daysAgo: number, of: readonly number[]): Roster {
  const members = of.map((person) => factsOf(person, source, daysAgo));
  return { source, takenAt: instant(NOW - daysAgo * 864e5), members, complete: true, warnings: [] };
}

function auditDay(daysAgo: number, of: readonly number[], complete: boolean): AuditDay {
  const day = addDays(DAY, -daysAgo);
  const actors = of.map((person) => ({
    email: person % 4 === 0 ? undefined : `p${person}@acme.test`,
    userId: String(person + 1),
    lastAt: instant(startOfDay(day) + person),
    didWork: (daysAgo + person) % 3 === 0,
  }));
  return { day, complete, readAt: instant(startOfDay(day) + 3 * 864e5), actors, events: of.length, rejected: 0 };
}

async function take(store: OrganizationStore, one: Step, id: string): Promise<void> {
  switch (one.kind) {
    case 'roster':
      await store.addRoster(ACME, rosterOf(one.source, one.ago, one.people));
      return;
    case 'day':
      return store.addAuditDay(ACME, auditDay(one.ago, one.people, one.isWhole));
    case 'csv':
      await store.importRoster(ACME, rosterOf('csv', one.ago, one.people), fileOf('csv', id));
      return;
    case 'file': {
      const days = one.days.map((day) => auditDay(day.ago, day.people, one.isWhole));
      const file = { fingerprint: id, name: id, size: 1, at: instant(NOW), isDone: true, report: REPORT };
      return store.addFileDays(ACME, days, file);
    }
  }
}

function fileOf(kind: 'csv' | 'backup', id: string) {
  return { id, kind, name: `${id}.csv`, at: instant(NOW) };
}

function undoneAfterOf(one: Step): number | undefined {
  return one.kind === 'csv' || one.kind === 'file' ? one.undoneAfter : undefined;
}

/** A store over a database of its own. */
function freshStore(): { readonly store: OrganizationStore; readonly database: Database } {
  globalThis.indexedDB = new IDBFactory();
  const own = globalThis.indexedDB;
  const inner = createDatabase();
  const database: Database = {
    run(work) {
      globalThis.indexedDB = own;
      return inner.run(work);
    },
    close: () => inner.close(),
  };
  return { store: new OrganizationStore(database), database };
}

/** Does the steps; each undo comes so many steps after its import, or at the end. */
async function run(all: readonly Step[], { store }: { readonly store: OrganizationStore }): Promise<void> {
  const due = all.flatMap((one, i) => {
    const after = undoneAfterOf(one);
    return after === undefined ? [] : [{ at: Math.min(all.length - 1, i + after), id: `import-${i}` }];
  });
  for (const [i, one] of all.entries()) {
    await take(store, one, `import-${i}`);
    for (const { at, id } of due) if (at === i) expect(await store.undoImport(ACME, id)).toBe(true);
  }
}

/** Every record there is, but for what tells of the moment of importing: the news of an import, and how often one wrote. */
async function content({ database }: { readonly database: Database }): Promise<Readonly<Record<string, unknown>>> {
  return database.run(async (db) => {
    const stores = await Promise.all(
      [...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)] as const),
    );
    const plain = JSON.stringify(Object.fromEntries(stores), (key, value: unknown) => {
      if (key === 'news' || key === 'revision' || key === 'isFirst') return undefined;
      return ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value;
    });
    return JSON.parse(plain) as Readonly<Record<string, unknown>>;
  });
}

async function known({ store }: { readonly store: OrganizationStore }): Promise<unknown> {
  store.forgetOpened();
  return knownFacts({ rooms: { organizations: store } }, ACME.id);
}

describe('undoing imports', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('leaves every store as if the file had never been imported, whatever came between', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [undone, never] = [freshStore(), freshStore()];
        await run(all, undone);
        for (const [i, one] of all.entries()) {
          if (undoneAfterOf(one) === undefined) await take(never.store, one, `import-${i}`);
        }
        expect(await content(undone)).toEqual(await content(never));
        // Also in memory, where the undos were done.
        const inMemory = await knownFacts({ rooms: { organizations: undone.store } }, ACME.id);
        expect(inMemory).toEqual(await known(never));
      }),
      { numRuns: 80 },
    );
  });

  it('shows the same with imports as if they were no files, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.infiniteStream(fc.nat()), async (all, order) => {
        const kept = all.map((one) => ({ ...one, undoneAfter: undefined }));
        const keyed = kept.map((one, i) => ({ one, i, key: order.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key);
        const [first, second, direct] = [freshStore(), freshStore(), freshStore()];
        for (const [i, one] of kept.entries()) await take(first.store, one, `import-${i}`);
        for (const { one, i } of shuffled) await take(second.store, one, `import-${i}`);
        for (const [i, one] of kept.entries()) {
          if (one.kind === 'csv') await direct.store.addRoster(ACME, rosterOf('csv', one.ago, one.people));
          else await take(direct.store, one, `import-${i}`);
        }
        // In memory each step was added to what is shown; from the database it is put together anew.
        const inMemory = await knownFacts({ rooms: { organizations: first.store } }, ACME.id);
        expect(await known(first)).toEqual(inMemory);
        expect(await known(second)).toEqual(inMemory);
        expect(await known(direct)).toEqual(inMemory);
      }),
      { numRuns: 80 },
    );
  });

  it('is refused once so many imports came after that the first was merged, and changes nothing', async () => {
    const one = freshStore();
    const day = (n: number): Step => ({ kind: 'file', days: [{ ago: n, people: [n] }], isWhole: true });
    for (let n = 0; n <= MOST_APART; n += 1) await take(one.store, day(n), `import-${n}`);
    const before = await known(one);
    const stored = await content(one);
    expect((await one.store.imports(ACME.id)).at(-1)?.standing).toEqual({ state: 'merged', reason: 'too-old' });
    expect(await one.store.undoImport(ACME, 'import-0')).toBe(false);
    expect(await content(one)).toEqual(stored);
    expect(await known(one)).toEqual(before);
    expect(await one.store.undoImport(ACME, 'import-1')).toBe(true);
    expect((await one.store.activityFor(ACME)).index.coverage(addDays(DAY, 0))).toBe('complete');
    expect((await one.store.activityFor(ACME)).index.coverage(addDays(DAY, -1))).toBe('unread');
  });

  it('forgets an organization that nothing else told of', async () => {
    const { store } = freshStore();
    await take(store, { kind: 'csv', ago: 0, people: [1, 2] }, 'import-0');
    expect(await store.list()).toHaveLength(1);
    await store.undoImport(ACME, 'import-0');
    expect(await store.list()).toEqual([]);
  });

  it('tells whoever still reads a file that its import was undone, until it is begun again', async () => {
    const { store } = freshStore();
    const batch = (isDone: boolean, daysAgo: number) => {
      const file = { fingerprint: 'f', name: 'audit.jsonl', size: 9, at: instant(NOW), isDone, report: REPORT };
      return store.addFileDays(ACME, [auditDay(daysAgo, [1], false)], file);
    };
    const coverage = async (day: UtcDay) => (await store.activityFor(ACME)).index.coverage(day);
    await batch(false, 2);
    expect(await store.undoImport(ACME, 'f')).toBe(true);
    await expect(batch(true, 1)).rejects.toMatchObject({ problem: { kind: 'not-found' } });
    expect(await coverage(addDays(DAY, -1))).toBe('unread');
    await store.allowAgain(ACME, 'f');
    await batch(true, 1);
    expect(await coverage(addDays(DAY, -1))).toBe('partial');
    expect(await coverage(addDays(DAY, -2))).toBe('unread');
  });
});
