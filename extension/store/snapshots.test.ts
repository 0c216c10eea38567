import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Instant, addDays, instant, parseIsoDate, startOfDay } from '../../components/activity/day';
import type { MemberFacts, RosterSource } from '../../components/activity/member';
import { mostActivePlot } from '../../components/activity/metrics/most-active';
import { organizationOfUrl } from '../organization-address';
import { createDatabase } from './database';
import { OrganizationStore } from './organization-store';

const ACME = must(organizationOfUrl('https://acme.wandb.io/org/dashboard'));
const DAY = must(parseIsoDate('2026-11-20'));
const HOUR = 3_600_000;

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}

function at(day: number, hour: number): Instant {
  return instant(startOfDay(addDays(DAY, day)) + hour * HOUR);
}

interface Told {
  readonly day: number;
  readonly hour: number;
  readonly source?: RosterSource;
  readonly count?: number;
  readonly lastHour?: number;
  readonly role?: string;
}

async function tell(store: OrganizationStore, told: Told): Promise<void> {
  const { day, hour, source = 'scim', count, lastHour, role } = told;
  const ana: MemberFacts = {
    email: 'ana@acme.test',
    name: 'Ana',
    role,
    membership: 'accepted',
    daysActive: count,
    lastActive:
      lastHour === undefined ? { kind: 'unknown' } : { kind: 'at', at: at(day, lastHour), precision: 'second' },
  };
  await store.addRoster(ACME, { source, takenAt: at(day, hour), members: [ana], complete: true, warnings: [] });
}

async function counts(store: OrganizationStore): Promise<Readonly<Record<number, number>>> {
  const days = await store.snapshotDays(ACME.id);
  const readings = await store.daysActiveOn(ACME, days);
  return Object.fromEntries(readings.map(({ day, counts: [count = NaN] }) => [day - DAY, count]));
}

describe('snapshots', () => {
  let store: OrganizationStore;

  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    store = new OrganizationStore(createDatabase());
  });

  it('are one a day, and the day’s number of active days stays when a source without one is read later', async () => {
    await tell(store, { day: 0, hour: 10, count: 5, lastHour: 9 });
    await tell(store, { day: 0, hour: 12, source: 'page' });
    await tell(store, { day: 0, hour: 18, count: 6, lastHour: 17 });
    expect(await counts(store)).toEqual({ 0: 6 });
  });

  it('do not date a number back or forth to a day it was not read on', async () => {
    await tell(store, { day: 0, hour: 10, count: 5, lastHour: 9 });
    await tell(store, { day: 1, hour: 10, source: 'page' });
    expect(await counts(store)).toEqual({ 0: 5, 1: NaN });
  });

  it('of a day are begun at its first reading, however soon after the one before midnight', async () => {
    await tell(store, { day: 0, hour: 23.95, count: 5, lastHour: 9 });
    await tell(store, { day: 1, hour: 0.05, count: 5, lastHour: -15 });
    expect(await counts(store)).toEqual({ 0: 5, 1: 5 });
  });

  it('take an old file for what it told then, and leave a newer one of that day as it is', async () => {
    await tell(store, { day: 5, hour: 10, count: 50, lastHour: 9, role: 'admin' });
    await tell(store, { day: 0, hour: 10, source: 'csv', count: 45, role: 'member' });
    await tell(store, { day: 0, hour: 8, source: 'csv', count: 44, role: 'member' });
    expect(await counts(store)).toEqual({ 0: 45, 5: 50 });
    const activity = must(await store.activityOf(ACME.id));
    expect(activity.members[0]).toMatchObject({ daysActive: 50, role: 'admin' });
  });

  it('give the active days of a period without any audit log, exact where it is certain', async () => {
    await tell(store, { day: -30, hour: 20, count: 10, lastHour: 12 });
    await tell(store, { day: 0, hour: 20, count: 22, lastHour: 12 });
    const activity = must(await store.activityOf(ACME.id));
    const readings = await store.daysActiveOn(ACME, await store.snapshotDays(ACME.id));
    const plot = mostActivePlot(activity, 'last-30-days', at(0, 21), readings);
    expect(plot.members).toMatchObject([{ name: 'Ana', activeDays: { kind: 'exact', value: 12 } }]);
    expect(plot.evidence.kind).toBe('roster');
    expect(plot.evidence.notes.join()).toContain('on which days, it does not tell');
    // Read before that day's activity: one of the twelve may have been the day before the period.
    await tell(store, { day: 1, hour: 20, count: 22, lastHour: -12 });
    const next = mostActivePlot(must(await store.activityOf(ACME.id)), 'last-30-days', at(2, 1), readings);
    expect(next.members).toMatchObject([{ activeDays: { kind: 'at-least' } }]);
  });

  it('hold no day that began after the number was read', async () => {
    await tell(store, { day: 0, hour: 8, count: 5, lastHour: 7 });
    await tell(store, { day: 0, hour: 18, source: 'page', lastHour: 17 });
    const [reading] = await store.daysActiveOn(ACME, [DAY]);
    expect([...must(reading).holdsDay]).toEqual([0]);
  });
});
