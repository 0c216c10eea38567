import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, instant, parseIsoDate, startOfDay } from '../../components/activity/day';
import type { AuditDay, Roster } from '../../components/activity/roster';
import { organizationOfUrl } from '../organization-address';
import { isSumRight, sumOf, withSum } from './checksum';
import { damageIn, isSoundSnapshot } from './damage';
import { type Database, createDatabase } from './database';
import { isSoundLayer } from './imports/opened-organization';
import { OrganizationStore } from './organization-store';

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}

const ACME = must(organizationOfUrl('https://acme.wandb.io/org/dashboard'));
const DAY = must(parseIsoDate('2026-11-20'));

function roster(source: Roster['source'], people: number): Roster {
  const members = Array.from({ length: people }, (_, n) => ({
    email: `p${n}@acme.test`,
    id: `id-${n}`,
    membership: 'accepted' as const,
    lastActive: { kind: 'at' as const, at: instant(startOfDay(DAY) + n), precision: 'second' as const },
    daysActive: n,
  }));
  return { source, takenAt: instant(startOfDay(DAY)), members, complete: true, warnings: [] };
}

function auditDay(ago: number, people: number): AuditDay {
  const day = addDays(DAY, -ago);
  const lastAt = instant(startOfDay(day) + 5);
  const actors = Array.from({ length: people }, (_, n) => ({ email: `p${n}@acme.test`, lastAt, didWork: n % 2 === 0 }));
  return { day, complete: true, readAt: lastAt, actors, events: people, rejected: 1 };
}

async function filled(database: Database): Promise<void> {
  const store = new OrganizationStore(database);
  await store.addRoster(ACME, roster('scim', 70));
  for (const ago of [0, 1, 40]) await store.addAuditDay(ACME, auditDay(ago, 50));
  const at = instant(startOfDay(DAY));
  await store.importRoster(ACME, roster('csv', 40), { id: 'import-1', kind: 'csv', name: 'members.csv', at });
  const report = { accepted: 1, silent: 0, rejected: [], endsInside: false };
  await store.addFileDays(ACME, [auditDay(80, 60)], { fingerprint: 'f', name: 'f', size: 1, at, isDone: true, report });
}

const CHECKED = [
  'sightings',
  'identities',
  'activityBlocks',
  'lastSeen',
  'snapshots',
  'importLayers',
  'importSnapshots',
];

/** Everything with columns, as it is stored. */
async function recordsIn(database: Database) {
  return database.run(async (db) => {
    const { id } = ACME;
    const [sightings, identities, blocks, lastSeen] = await Promise.all([
      db.getAll('sightings'),
      db.get('identities', id),
      db.getAll('activityBlocks'),
      db.get('lastSeen', id),
    ]);
    const [snapshots, layers, importSnapshots] = await Promise.all([
      db.getAll('snapshots'),
      db.getAll('importLayers'),
      db.getAll('importSnapshots'),
    ]);
    return { sightings, identities, blocks, lastSeen, snapshots, layers, importSnapshots };
  });
}

type Records = Awaited<ReturnType<typeof recordsIn>>;

function isDamageFound({ snapshots, layers, importSnapshots, ...whole }: Records): boolean {
  const isWhole = damageIn(ACME.id, { record: undefined, ...whole }).length === 0;
  return !(isWhole && [...snapshots, ...importSnapshots].every(isSoundSnapshot) && layers.every(isSoundLayer));
}

/** Every stored column, wherever it is, as bytes. */
function columnsIn(value: unknown): readonly Uint8Array[] {
  if (ArrayBuffer.isView(value)) return [new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(columnsIn);
}

describe('sums of records', () => {
  let stored: Records;
  beforeAll(async () => {
    globalThis.indexedDB = new IDBFactory();
    const database = createDatabase();
    await filled(database);
    stored = await recordsIn(database);
  });
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('are kept of every record that has columns', () => {
    expect(isDamageFound(stored)).toBe(false);
    const { identities, lastSeen, ...lists } = stored;
    const records = [identities, lastSeen, ...Object.values(lists).flat()];
    expect(Object.keys(stored)).toHaveLength(CHECKED.length);
    for (const list of Object.values(lists)) expect(list).not.toHaveLength(0);
    for (const record of records) expect(record?.sum).toBeTypeOf('number');
  });

  it('tell any bit that was flipped in any column', () => {
    const sizes = columnsIn(stored).map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(60);
    const place = fc
      .constantFrom(...sizes.flatMap((length, column) => (length > 0 ? [{ length, column }] : [])))
      .chain(({ length, column }) => fc.tuple(fc.constant(column), fc.nat(length - 1), fc.nat(7)));
    fc.assert(
      fc.property(place, ([column, byte, bit]) => {
        const spoilt = structuredClone(stored);
        const bytes = must(columnsIn(spoilt)[column]);
        bytes[byte] = (bytes[byte] ?? 0) ^ (1 << bit);
        expect(isDamageFound(spoilt)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('are not asked for of records from before they were kept', () => {
    const words = new Uint32Array([1, 2, 3]);
    expect(isSumRight({ words } as { sum?: number })).toBe(true);
    expect(isSumRight(withSum({ words }))).toBe(true);
    expect(isSumRight({ ...withSum({ words }), words: new Uint32Array([1, 2, 7]) } as { sum: number })).toBe(false);
  });

  it('do not depend on the order of fields, or on where in its buffer a column lies', () => {
    const [words, at] = [new Uint32Array([1, 2, 3]), new Float64Array([4])];
    expect(sumOf({ at, words })).toBe(sumOf({ words, at }));
    const odd = new Uint8Array([9, 1, 2, 3, 4, 5, 6]).subarray(1);
    expect(sumOf({ words, odd })).toBe(sumOf({ words, odd: odd.slice() }));
  });

  it('let a damaged block and a damaged list of a day be set aside, and the rest be read', async () => {
    const database = createDatabase();
    await filled(database);
    await database.run(async (db) => {
      const block = must((await db.getAll('activityBlocks'))[0]);
      block.words[0] = (block.words[0] ?? 0) ^ 4;
      await db.put('activityBlocks', block);
      const snapshot = must((await db.getAll('snapshots'))[0]);
      snapshot.members.daysActive[0] = 9_999;
      await db.put('snapshots', snapshot);
    });
    const store = new OrganizationStore(database);
    const { index } = await store.activityFor(ACME);
    expect(index.coverage(addDays(DAY, -40))).toBe('unread');
    expect(index.coverage(DAY)).toBe('complete');
    await store.snapshot(ACME.id, DAY);
    const kinds = await database.run(async (db) => (await db.getAll('setAside')).map(({ store: name }) => name));
    expect(kinds.sort()).toEqual(['activityBlocks', 'snapshots']);
  });

  it('let a damaged import be set aside alone', async () => {
    const database = createDatabase();
    await filled(database);
    await database.run(async (db) => {
      const layer = must((await db.getAll('importLayers')).find(({ id }) => id === 'f'));
      const block = must(layer.blocks[0]);
      block.words[1] = (block.words[1] ?? 0) ^ 1;
      await db.put('importLayers', layer);
    });
    const store = new OrganizationStore(database);
    expect((await store.activityFor(ACME)).index.coverage(addDays(DAY, -80))).toBe('unread');
    expect((await store.activityFor(ACME)).index.coverage(DAY)).toBe('complete');
    expect((await store.imports(ACME.id)).map(({ id }) => id)).toEqual(['import-1']);
    expect((await store.record(ACME.id))?.sources['audit-file']?.problem?.kind).toBe('storage-damaged');
  });
});
