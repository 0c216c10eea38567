import { type UtcDay, instant, startOfDay, utcDay } from '../../components/activity/day';
import type { MemberFacts } from '../../components/activity/member';
import { plotReport } from '../../components/activity/metrics/plot-report';
import type { Organization, OrganizationId } from '../../components/activity/organization';
import type { AuditDay, Roster } from '../../components/activity/roster';
import { createDatabase } from '../../extension/store/database';
import { OrganizationStore } from '../../extension/store/organization-store';
import type { AuditFileRecord } from '../../extension/store/schema';

/** What one run measured, milliseconds each. */
export interface StoreFigures {
  readonly openMs: number;
  readonly rosterWriteMs: number;
}

const MEMBERS = 100_000;
const DAYS = 1_095;
const DAYS_A_BATCH = 28;
const ACTIVE_PER_DAY = 8_000;
const TODAY = utcDay(20_780);
const DATABASE = 'bench';
const TIMES = 5;

const ORGANIZATION: Organization = {
  id: 'bench.wandb.io' as OrganizationId,
  deployment: 'dedicated',
  origin: 'https://bench.wandb.io',
  name: 'bench',
  pageUrl: 'https://bench.wandb.io/org/dashboard',
};

/** An organization of 100,000 members and 1,095 days in a real IndexedDB: its roster written, then everything opened. */
export async function measureStore(): Promise<StoreFigures> {
  const database = createDatabase(DATABASE);
  const store = new OrganizationStore(database);
  await store.addRoster(ORGANIZATION, rosterOf(0));
  for (let from = TODAY - DAYS + 1; from <= TODAY; from += DAYS_A_BATCH) await addDays(store, from);
  const writes: number[] = [];
  for (let time = 1; time <= TIMES; time += 1) {
    const roster = rosterOf(time);
    writes.push(await took(() => store.addRoster(ORGANIZATION, roster)));
  }
  await database.close();
  const opens: number[] = [];
  for (let time = 0; time < TIMES; time += 1) opens.push(await took(openAndAsk));
  return { openMs: middleOf(opens), rosterWriteMs: middleOf(writes) };
}

/** What the background does when it was just started and a panel asks. */
async function openAndAsk(): Promise<void> {
  const database = createDatabase(DATABASE);
  const activity = await new OrganizationStore(database).activityOf(ORGANIZATION.id);
  if (!activity) throw new Error('nothing was stored');
  const now = instant(startOfDay(TODAY) + 43_200_000);
  const report = plotReport(activity, { plot: 'users-over-time', preset: 'last-90-days' }, now);
  const isWhole = report.plot === 'users-over-time' && report.points.some(({ count }) => count.kind === 'exact');
  if (activity.members.length !== MEMBERS || !isWhole) throw new Error('the answer is not whole');
  await database.close();
}

/** Everybody, each `time` with another last activity and number of active days. */
function rosterOf(time: number): Roster {
  return {
    source: 'scim',
    takenAt: instant(startOfDay(TODAY) + time * 3_600_000),
    members: Array.from({ length: MEMBERS }, (_, n) => memberOf(n, time)),
    complete: true,
    total: MEMBERS,
    warnings: [],
  };
}

function memberOf(n: number, time: number): MemberFacts {
  return {
    id: `id-${n}`,
    email: `person-${n}@bench.test`,
    username: `person-${n}`,
    name: `Person ${n}`,
    membership: 'accepted',
    daysActive: (n % 400) + time,
    lastActive: { kind: 'at', at: instant(startOfDay(TODAY) - n * 60_000 + time), precision: 'second' },
  };
}

async function addDays(store: OrganizationStore, from: number): Promise<void> {
  const days = Array.from({ length: Math.min(DAYS_A_BATCH, TODAY - from + 1) }, (_, index) =>
    dayOf(utcDay(from + index)),
  );
  await store.addFileDays(ORGANIZATION, days, fileRecord(from));
}

function fileRecord(from: number): Omit<AuditFileRecord, 'organization'> {
  return {
    fingerprint: `file-${from}`,
    name: `file-${from}.jsonl`,
    size: 1,
    at: startOfDay(TODAY),
    isDone: true,
    report: { accepted: 1, silent: 0, rejected: [], endsInside: false },
  };
}

function dayOf(day: UtcDay): AuditDay {
  const at = instant(startOfDay(day) + 36_000_000);
  const actors = Array.from({ length: ACTIVE_PER_DAY }, (_, k) => ({
    email: `person-${(k * 7 + day * 13) % MEMBERS}@bench.test`,
    lastAt: at,
    didWork: k % 2 === 0,
  }));
  return { day, complete: true, readAt: at, actors, events: actors.length, rejected: 0 };
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
