import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type UtcDay, addDays, instant, parseIsoDate, startOfDay } from '../../components/activity/day';
import { hasBit } from '../../components/activity/day-bitmap';
import type { MemberFacts } from '../../components/activity/member';
import type { RequestData } from '../messages';
import { organizationOfUrl } from '../organization-address';
import type { AuditFileBatch, AuditFileReport } from '../audit-file';
import { memoryStorage } from '../testing/memory-storage';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';

const ACME = must(organizationOfUrl('https://acme.wandb.io/org/dashboard'));
const DAY = must(parseIsoDate('2026-11-20'));
const NOW = Date.UTC(2026, 10, 23, 15);
const FILE = { name: 'audit.jsonl', size: 1_000, fingerprint: 'ab'.repeat(32) };

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}

function batch(day: UtcDay, emails: readonly string[], overrides: Partial<AuditFileBatch> = {}): AuditFileBatch {
  const actors = emails.map((email) => ({ email, lastAt: instant(startOfDay(day) + 1), didWork: false }));
  const report: AuditFileReport = {
    accepted: emails.length,
    silent: 0,
    rejected: [],
    from: day,
    to: day,
    endsInside: false,
  };
  return { days: [{ day, entries: emails.length, actors }], report, bytesRead: 500, isLast: true, ...overrides };
}

function storing(part: AuditFileBatch, overrides: Partial<RequestData<'audit-files.store'>> = {}) {
  const base = { organization: ACME.id, file: FILE, modifiedAt: NOW, isWholeLog: false, isOurs: false };
  return { ...base, batch: part, ...overrides };
}

async function background(): Promise<FakeBackground> {
  const rooms = fakeBackground({ now: () => NOW, local: memoryStorage() });
  await rooms.rooms.organizations.describe(ACME);
  return rooms;
}

async function coverage(rooms: FakeBackground, day: UtcDay): Promise<string | undefined> {
  return (await rooms.rooms.organizations.activityOf(ACME.id))?.index.coverage(day);
}

async function isActive(rooms: FakeBackground, email: string, day: UtcDay): Promise<boolean> {
  const activity = await rooms.rooms.organizations.activityOf(ACME.id);
  const member = activity?.members.find((one) => one.email === email);
  return hasBit(activity?.index.bitmap(day) ?? new Uint32Array(), member?.ordinal ?? 0);
}

describe('audit files', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('are new, then begun at their checkpoint, then imported', async () => {
    const rooms = await background();
    const standing = () => rooms.ask('audit-files.begin', { organization: ACME.id, file: FILE });
    expect(await standing()).toEqual({ ok: true, value: { state: 'new' } });
    const first = batch(DAY, ['ana@acme.test']);
    const checkpoint = {
      place: { offset: 500, state: 'lines' as const },
      bytesRead: 500,
      report: first.report,
      entriesByDay: [[DAY, 1] as const],
    };
    await rooms.ask('audit-files.store', storing({ ...first, isLast: false, checkpoint }));
    expect(await standing()).toEqual({ ok: true, value: { state: 'begun', checkpoint } });
    await rooms.ask('audit-files.store', storing(batch(DAY, ['ben@acme.test'])));
    expect(await standing()).toMatchObject({ ok: true, value: { state: 'imported', at: NOW } });
    expect(await isActive(rooms, 'ana@acme.test', DAY)).toBe(true);
    expect(await isActive(rooms, 'ben@acme.test', DAY)).toBe(true);
  });

  it('make days known in part, and whole only by the admin’s word', async () => {
    const rooms = await background();
    const [first, last] = [batch(DAY, ['ana@acme.test']), batch(addDays(DAY, 2), ['ben@acme.test'])];
    const twoDays = { ...first, days: [...first.days, ...last.days] };
    await rooms.ask('audit-files.store', storing(twoDays));
    expect(await coverage(rooms, DAY)).toBe('partial');
    await rooms.ask('audit-files.store', storing(twoDays, { isWholeLog: true }));
    expect(await coverage(rooms, DAY)).toBe('complete');
    expect(await coverage(rooms, addDays(DAY, 2))).toBe('complete');
    // A hole in the file could be a day nobody worked, or one that is missing.
    expect(await coverage(rooms, addDays(DAY, 1))).toBe('unread');
  });

  it('never make a day whole that was not over when the file was written, or whose end is missing', async () => {
    const rooms = await background();
    const modifiedAt = startOfDay(addDays(DAY, 1)) + 60_000;
    await rooms.ask('audit-files.store', storing(batch(DAY, ['ana@acme.test']), { isWholeLog: true, modifiedAt }));
    expect(await coverage(rooms, DAY)).toBe('partial');
    const cut = batch(DAY, ['ana@acme.test']);
    const cutOff = { ...cut, report: { ...cut.report, endsInside: true } };
    await rooms.ask('audit-files.store', storing(cutOff, { isWholeLog: true }));
    expect(await coverage(rooms, DAY)).toBe('partial');
    const unfinished = { ...batch(DAY, ['ana@acme.test']), isLast: false };
    await rooms.ask('audit-files.store', storing(unfinished, { isWholeLog: true }));
    expect(await coverage(rooms, DAY)).toBe('partial');
  });

  it('change nothing when they come again', async () => {
    const rooms = await background();
    await rooms.ask('audit-files.store', storing(batch(DAY, ['ana@acme.test', 'ben@acme.test'])));
    const before = await stored(rooms);
    await rooms.ask('audit-files.store', storing(batch(DAY, ['ana@acme.test', 'ben@acme.test'])));
    expect(await stored(rooms)).toEqual(before);
  });

  it('of other people are refused until the admin says that they are ours', async () => {
    const rooms = await background();
    const members = Array.from({ length: 20 }, (_, i): MemberFacts => ({
      email: `m${i}@acme.test`,
      membership: 'accepted',
      lastActive: { kind: 'unknown' },
    }));
    const roster = { source: 'scim' as const, takenAt: instant(NOW), members, complete: true, warnings: [] };
    await rooms.rooms.organizations.addRoster(ACME, roster);
    const foreign = batch(
      DAY,
      Array.from({ length: 12 }, (_, i) => `x${i}@other.test`),
    );
    expect(await rooms.ask('audit-files.store', storing(foreign))).toMatchObject({
      ok: false,
      problem: { kind: 'other-organization' },
    });
    expect(await coverage(rooms, DAY)).toBe('unread');
    expect((await rooms.ask('audit-files.store', storing(foreign, { isOurs: true }))).ok).toBe(true);
    expect(await coverage(rooms, DAY)).toBe('partial');
  });

  it('are a source of their own, and are wiped with their organization', async () => {
    const rooms = await background();
    await rooms.ask('audit-files.store', storing(batch(DAY, ['ana@acme.test'])));
    const list = await rooms.ask('organizations.list', {});
    expect(list.ok && list.value[0]?.sources).toEqual([{ source: 'audit-file', at: NOW, warnings: [] }]);
    await rooms.ask('data.wipe', { organization: ACME.id });
    expect(await rooms.rooms.organizations.auditFile(ACME.id, FILE.fingerprint)).toBeUndefined();
  });

  it('are told apart from the API in what days rest on, and in exports', async () => {
    const rooms = await background();
    await rooms.ask('audit-files.store', storing(batch(DAY, ['ana@acme.test'])));
    const later = addDays(DAY, 1);
    const actors = [{ email: 'ben@acme.test', lastAt: instant(startOfDay(later) + 5), didWork: false }];
    const byApi = { day: later, complete: true, readAt: instant(NOW), actors, events: 1, rejected: 0 };
    await rooms.rooms.organizations.addAuditDay(ACME, byApi);
    const members = ['ana', 'ben'].map((name) => ({
      email: `${name}@acme.test`,
      membership: 'accepted' as const,
      lastActive: { kind: 'unknown' as const },
    }));
    const roster = { source: 'scim' as const, takenAt: instant(NOW), members, complete: true, warnings: [] };
    await rooms.rooms.organizations.addRoster(ACME, roster);
    const evidence = await rooms.ask('evidence.read', { organization: ACME.id });
    if (!evidence.ok) throw new Error(evidence.problem.kind);
    const { coverage: days, daySources } = evidence.value;
    expect(daySources).toHaveLength(days.days.length);
    expect(daySources[DAY - days.from]).toEqual({ api: 'unread', file: 'partial', unrecorded: 'unread' });
    expect(daySources[later - days.from]).toEqual({ api: 'complete', file: 'unread', unrecorded: 'unread' });
    const file = await rooms.ask('csv.export', { organization: ACME.id, schema: 'rollcall' });
    const rows = file.ok ? file.value.text.split('\n') : [];
    expect(rows.find((row) => row.includes('ana@'))).toContain('audit-file');
    expect(rows.find((row) => row.includes('ben@'))).toContain('audit-log');
  });
});

async function stored(rooms: FakeBackground): Promise<unknown> {
  return rooms.rooms.database.run(async (db) => [
    await db.getAll('activityBlocks'),
    await db.getAll('identities'),
    await db.getAll('lastSeen'),
    await db.getAll('auditFiles'),
  ]);
}
