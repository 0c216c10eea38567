import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../components/activity/day';
import type { Organization } from '../../components/activity/organization';
import { packJson } from '../messaging/packed-json';
import { organizationOfUrl } from '../organization-address';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';
import { knownFacts } from '../testing/known-facts';
import { memoryStorage } from '../testing/memory-storage';

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}

const ACME = must(organizationOfUrl('https://acme.wandb.io/org/dashboard'));
const NOW = Date.UTC(2026, 10, 23, 15);
const LIST = ['Name,Username,Email,Role,Last Active', 'Ana,ana,ana@acme.test,member,', 'Ben,ben,ben@acme.test,member,'];
const BACKUP = { id: 'backup-1', name: 'backup.json.gz' };

function csv(lines: readonly string[]) {
  return { name: 'members.csv', base64: btoa(lines.join('\n')), modifiedAt: NOW };
}

function background(): FakeBackground {
  return fakeBackground({ now: () => NOW, local: memoryStorage() });
}

async function knowing(organization: Organization): Promise<FakeBackground> {
  const rooms = background();
  await rooms.rooms.organizations.describe(organization);
  return rooms;
}

async function imports(rooms: FakeBackground) {
  const answer = await rooms.ask('imports.list', { organization: ACME.id });
  return answer.ok ? answer.value.imports : [];
}

function undo(rooms: FakeBackground, id: string) {
  return rooms.ask('imports.undo', { organization: ACME.id, id });
}

describe('imports', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('are listed with what each added, newest first, and undone one by one', async () => {
    const rooms = await knowing(ACME);
    const first = await rooms.ask('csv.import', { organization: ACME.id, file: csv(LIST) });
    const again = await rooms.ask('csv.import', { organization: ACME.id, file: csv(LIST) });
    if (!first.ok || !again.ok) throw new Error('not imported');
    const listed = await imports(rooms);
    expect(listed.map(({ people }) => people).sort()).toEqual([0, 2]);
    expect(listed.every(({ standing, name }) => standing === 'apart' && name === 'members.csv')).toBe(true);
    // What the second file tells stays when the first is undone.
    expect(await undo(rooms, first.value.importId)).toEqual({ ok: true, value: { undone: true } });
    expect(Object.keys((await knownFacts(rooms, ACME.id)).people)).toHaveLength(2);
    const told = rooms.announcements.length;
    expect(await undo(rooms, again.value.importId)).toEqual({ ok: true, value: { undone: true } });
    expect(rooms.announcements.length).toBeGreaterThan(told);
    expect((await knownFacts(rooms, ACME.id)).people).toEqual({});
    expect(await undo(rooms, again.value.importId)).toEqual({ ok: true, value: { undone: false } });
    expect(await imports(rooms)).toEqual([]);
  });

  it('of a backup take its exports away again, and the organization nothing else told of', async () => {
    const old = await knowing(ACME);
    await old.ask('csv.import', { organization: ACME.id, file: csv(LIST) });
    await old.ask('csv.export', { organization: ACME.id, schema: 'single-tenant' });
    const list = await old.ask('backup.list', {});
    const parts = list.ok ? list.value.parts : [];
    const packed = [];
    for (const part of parts) {
      const read = await old.ask('backup.read', { part });
      if (read.ok && read.value.packed) packed.push(read.value.packed);
    }
    expect(packed.length).toBe(parts.length);
    globalThis.indexedDB = new IDBFactory();
    const fresh = background();
    for (const part of packed) await fresh.ask('backup.merge', { packed: part, file: BACKUP });
    expect(Object.keys((await knownFacts(fresh, ACME.id)).people)).toHaveLength(2);
    expect(await fresh.rooms.exports.list(ACME.id)).toHaveLength(1);
    expect(await imports(fresh)).toMatchObject([{ id: 'backup-1', kind: 'backup', people: 2 }]);
    expect(await undo(fresh, 'backup-1')).toEqual({ ok: true, value: { undone: true } });
    expect(await fresh.rooms.exports.list()).toEqual([]);
    expect(await fresh.rooms.organizations.list()).toEqual([]);
  });

  it('too large to be held apart are merged, and say so', async () => {
    const rooms = await knowing(ACME);
    const name = 'x'.repeat(4_000);
    const members = Array.from({ length: 4_500 }, (_, n) => ({
      email: `p${n}@acme.test`,
      name,
      membership: 'accepted' as const,
      lastActive: { kind: 'unknown' as const },
    }));
    const roster = { source: 'csv' as const, takenAt: instant(NOW), members, complete: true, warnings: [] };
    const file = { id: 'import-1', kind: 'csv' as const, name: 'large.csv', at: instant(NOW) };
    await rooms.rooms.organizations.importRoster(ACME, roster, file);
    expect(await imports(rooms)).toMatchObject([{ id: 'import-1', standing: 'too-large', people: 4_500 }]);
    expect(await undo(rooms, 'import-1')).toEqual({ ok: true, value: { undone: false } });
    expect(Object.keys((await knownFacts(rooms, ACME.id)).people)).toHaveLength(4_500);
  });

  it('are wiped with their organization', async () => {
    const rooms = await knowing(ACME);
    await rooms.ask('csv.import', { organization: ACME.id, file: csv(LIST) });
    await rooms.ask('data.wipe', { organization: ACME.id });
    const left = await rooms.rooms.database.run((db) =>
      Promise.all([db.count('imports'), db.count('importLayers'), db.count('importSnapshots')]),
    );
    expect(left).toEqual([0, 0, 0]);
  });

  it('are named by nothing but their kind in privacy mode', async () => {
    const rooms = await knowing(ACME);
    await rooms.ask('csv.import', { organization: ACME.id, file: csv(LIST) });
    const settings = await rooms.ask('settings.read', {});
    if (!settings.ok) throw new Error('no settings');
    await rooms.ask('settings.save', { ...settings.value, privacyMode: true });
    expect((await imports(rooms)).map(({ name, kind }) => [name, kind])).toEqual([[undefined, 'csv']]);
  });

  it('of a part that is no backup leave no trace', async () => {
    const rooms = background();
    expect(await rooms.ask('backup.merge', { packed: await packJson({}), file: BACKUP })).toMatchObject({ ok: false });
    expect(await rooms.rooms.database.run((db) => db.count('imports'))).toBe(0);
  });
});
