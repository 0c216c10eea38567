import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type UtcDay, addDays, instant, parseIsoDate, startOfDay } from '../../components/activity/day';
import { forEachBit } from '../../components/activity/day-bitmap';
import type { Organization } from '../../components/activity/organization';
import { organizationOfUrl } from '../organization-address';
import { type Database, createDatabase } from './database';
import { OrganizationStore } from './organization-store';
import { storedAmounts, wipeOrganization } from './retention';

const ACME = must(organizationOfUrl('https://acme.wandb.io/org/dashboard'));
const GLOBEX = must(organizationOfUrl('https://globex.wandb.io/org/dashboard'));
const DAY = must(parseIsoDate('2026-11-20'));
const NOW = instant(Date.UTC(2026, 10, 23, 15));
const PEOPLE = ['ana', 'ben', 'cy', 'dora'];
const STORES = ['organizations', 'identities', 'lastSeen', 'sightings', 'activityBlocks'] as const;
const HELD = [...STORES, 'snapshots', 'auditFiles'] as const;

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}

/** Everything a browser learns of an organization: a list, sixty days of the API's log, and one audit file. */
async function teach(store: OrganizationStore, organization: Organization): Promise<void> {
  const members = PEOPLE.map((name, i) => ({
    email: `${name}@acme.test`,
    membership: 'accepted' as const,
    lastActive: { kind: 'at' as const, at: startOfDay(addDays(DAY, -i)), precision: 'day' as const },
    daysActive: 10 + i,
  }));
  const roster = { takenAt: NOW, members, complete: true, warnings: [] };
  await store.addRoster(organization, { ...roster, source: 'scim' });
  await store.addRoster(organization, { ...roster, source: 'csv' });
  for (let ago = 0; ago < 60; ago += 7) await store.addAuditDay(organization, auditDay(addDays(DAY, -ago), ago));
  const report = { accepted: 1, silent: 0, rejected: [], endsInside: false };
  const file = { fingerprint: 'f', name: 'a.jsonl', size: 1, at: NOW, isDone: true, report };
  if (!(await store.auditFile(organization.id, 'f'))?.isDone) {
    await store.addFileDays(organization, [auditDay(addDays(DAY, -61), 61)], file);
  }
}

function auditDay(day: UtcDay, seed: number) {
  const actors = PEOPLE.filter((_, i) => (seed + i) % 3 > 0).map((name, i) => ({
    email: `${name}@acme.test`,
    lastAt: instant(startOfDay(day) + i),
    didWork: (seed + i) % 2 === 0,
  }));
  return { day, complete: true, readAt: NOW, actors, events: actors.length, rejected: 0 };
}

/** What is known of an organization, by names instead of ordinals. */
async function digest(store: OrganizationStore, organization: Organization): Promise<unknown> {
  const { members, index, rosters, work } = await store.activityFor(organization);
  const days = Array.from({ length: 64 }, (_, ago) => addDays(DAY, -ago));
  const active = days.map((day) => {
    const keys: unknown[] = [];
    const bitmap = index.bitmap(day);
    if (bitmap) forEachBit(bitmap, (ordinal) => keys.push(members[ordinal]?.key));
    return [index.coverage(day), work?.coverage(day), keys.sort()];
  });
  const people = members
    .map((member) => ({ ...member, ordinal: 0, worked: work?.lastDay(member.ordinal) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const readings = [...rosters].sort((a, b) => (a.source < b.source ? -1 : 1));
  return { people, active, readings, sources: await store.daySources(organization, days) };
}

/** Every record of the organization in the stores that may be moved out of. */
async function held(database: Database): Promise<readonly string[]> {
  return database.run(async (db) => {
    const all: string[] = [];
    for (const store of HELD) {
      for (const record of await db.getAll(store)) all.push(text(store, record));
    }
    for (const { store, record } of await db.getAll('setAside')) all.push(text(store, record));
    return all;
  });
}

function text(store: string, record: unknown): string {
  return `${store} ${JSON.stringify(record, (_key, value: unknown) => (ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer)] : value))}`;
}

/** Spoils one field of a record, never its key. */
const spoiling = fc.record({
  store: fc.constantFrom(...STORES),
  which: fc.nat(),
  field: fc.nat(),
  how: fc.constantFrom('gone', 'cut', 'other type', 'beyond'),
});
type Spoiling = typeof spoiling extends fc.Arbitrary<infer T> ? T : never;

const KEYS = ['id', 'organization', 'source', 'firstDay'];
/** Fields without which a record is whole; a `size` that grew only leaves room. */
const OPTIONAL = ['separated', 'auditReadAt', 'isPanelOpen'];

async function spoil(database: Database, { store, which, field, how }: Spoiling): Promise<boolean> {
  return database.run(async (db) => {
    const all: readonly object[] = await db.getAll(store);
    const records = all.filter((record) =>
      [Reflect.get(record, 'organization'), Reflect.get(record, 'id')].includes(ACME.id),
    );
    const record = records[which % Math.max(records.length, 1)];
    if (!record) return false;
    const fields = Object.keys(record).filter((name) => !KEYS.includes(name) && !OPTIONAL.includes(name));
    const name = fields[field % fields.length] ?? '';
    const value: unknown = Reflect.get(record, name);
    const spoiled = { ...record, [name]: spoiledValue(value, how) };
    // The record is no longer what the schema says: that is the point.
    await db.put(store, spoiled as never);
    return true;
  });
}

function spoiledValue(value: unknown, how: Spoiling['how']): unknown {
  if (how === 'gone') return undefined;
  if (how === 'other type') return 'rubbish';
  if (ArrayBuffer.isView(value) && 'slice' in value) {
    if (how === 'cut') return (value as Uint32Array).slice(1);
    return (value as Uint32Array).map(() => 250);
  }
  return typeof value === 'object' ? null : 'rubbish';
}

describe('a damaged record', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('is set aside as it is, harms nothing else, and what it told is known again once it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(spoiling, async (damage) => {
        globalThis.indexedDB = new IDBFactory();
        const database = createDatabase();
        const before = new OrganizationStore(database);
        for (const organization of [ACME, GLOBEX]) await teach(before, organization);
        const [whole, other] = [await digest(before, ACME), await digest(before, GLOBEX)];
        if (!(await spoil(database, damage))) return;
        const records = await held(database);

        const store = new OrganizationStore(database);
        await store.list();
        await digest(store, ACME);
        expect(await digest(store, GLOBEX)).toEqual(other);
        await storedAmounts(database);
        const moved = await database.run((db) => db.count('setAside'));
        // Whatever was in a store is there or set aside; only the small record is written anew beside that.
        const kept = await held(database);
        if (damage.store !== 'organizations' || moved > 0) {
          const missing = records.filter((one) => !kept.includes(one) && !one.startsWith('organizations '));
          expect(missing).toEqual([]);
        }
        await teach(store, ACME);
        expect(await digest(store, ACME)).toEqual(whole);
        expect(await digest(new OrganizationStore(database), ACME)).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['identities', 'names', 'who is who', 'scim'],
    ['sightings', 'sightings', 'the members this source listed', 'csv'],
    ['activityBlocks', 'words', 'some days of the audit log', 'audit-log'],
    ['lastSeen', 'at', 'the audit log', 'audit-log'],
  ] as const)('of %s makes its source say so, and a new reading ends that', async (store, field, what, source) => {
    const database = createDatabase();
    await teach(new OrganizationStore(database), ACME);
    await database.run(async (db) => {
      const [record] = await db.getAll(store);
      await db.put(store, { ...record, [field]: 'rubbish' } as never);
    });
    const organizations = new OrganizationStore(database);
    await organizations.activityOf(ACME.id);
    const told = (await organizations.record(ACME.id))?.sources[source];
    expect(told?.problem).toEqual({ kind: 'storage-damaged', what });
    await teach(organizations, ACME);
    expect((await organizations.record(ACME.id))?.sources[source]?.problem).toBeUndefined();
    await wipeOrganization(database, ACME.id);
    expect(await database.run((db) => db.count('setAside'))).toBe(0);
  });
});
