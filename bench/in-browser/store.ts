import { instant, startOfDay, utcDay } from '../../components/activity/day';
import { plotReport } from '../../components/activity/metrics/plot-report';
import type { Organization, OrganizationId } from '../../components/activity/organization';
import { createDatabase } from '../../extension/store/database';
import { OrganizationStore } from '../../extension/store/organization-store';
import { type Extent, addAllDays, rosterOf } from './large-organization';

/** What one run measured, milliseconds each. */
export interface StoreFigures {
  readonly openMs: number;
  readonly rosterWriteMs: number;
}

const EXTENT: Extent = { members: 100_000, days: 1_095, today: utcDay(20_780) };
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
  await store.addRoster(ORGANIZATION, rosterOf(EXTENT, 0));
  await addAllDays(store, ORGANIZATION, EXTENT);
  const writes: number[] = [];
  for (let time = 1; time <= TIMES; time += 1) {
    const roster = rosterOf(EXTENT, time);
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
  const now = instant(startOfDay(EXTENT.today) + 43_200_000);
  const report = plotReport(activity, { plot: 'users-over-time', preset: 'last-90-days' }, now);
  const isWhole = report.plot === 'users-over-time' && report.points.some(({ count }) => count.kind === 'exact');
  if (activity.members.length !== EXTENT.members || !isWhole) throw new Error('the answer is not whole');
  await database.close();
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
