import { type UtcDay, instant, startOfDay, utcDay } from '../../components/activity/day';
import { DayBitmapIndexBuilder, EMPTY_INDEX } from '../../components/activity/day-bitmap-index';
import type { Member, MemberKey } from '../../components/activity/member';
import { plotReport } from '../../components/activity/metrics/plot-report';
import type { OrganizationId } from '../../components/activity/organization';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import type { PlotQuery } from '../../components/activity/report';

const MEMBERS = 100_000;
const DAYS = 1_095;
const TODAY = utcDay(20_780);
const ACTIVE_PER_DAY = 8_000;

/** What one run measured, milliseconds each. */
export interface SwitchFigures {
  readonly ninetyDaysMs: number;
  readonly allTimeMs: number;
  readonly setsMs: number;
  readonly indexMb: number;
}

const NINETY_DAYS: readonly PlotQuery[] = [
  { plot: 'active-users', preset: 'last-90-days' },
  { plot: 'users-over-time', preset: 'last-90-days' },
  { plot: 'weekly-active', preset: 'last-90-days' },
  { plot: 'most-active', preset: 'last-90-days' },
];
const ALL_TIME: readonly PlotQuery[] = NINETY_DAYS.map(({ plot }) => ({ plot, preset: 'all-time' }));

/** Every plot of a switch, over an organization of 100,000 members and 1,095 days. */
export function measureSwitch(): SwitchFigures {
  const activity = largeOrganization();
  const now = instant(startOfDay(TODAY) + 43_200_000);
  const run = (queries: readonly PlotQuery[]): number => {
    const began = performance.now();
    for (const query of queries) plotReport(activity, query, now);
    return performance.now() - began;
  };
  for (let warm = 0; warm < 5; warm += 1) run(ALL_TIME);
  const sets = setsOf(activity);
  return {
    ninetyDaysMs: medianOf(() => run(NINETY_DAYS), 15),
    allTimeMs: medianOf(() => run(ALL_TIME), 9),
    setsMs: medianOf(() => answerWithSets(sets), 1),
    indexMb: indexBytes(activity) / 1_000_000,
  };
}

function largeOrganization(): OrganizationActivity {
  const builder = new DayBitmapIndexBuilder(EMPTY_INDEX);
  const last = new Int32Array(MEMBERS);
  let seed = 1;
  for (let back = DAYS - 1; back >= 0; back -= 1) {
    const day = utcDay(TODAY - back);
    const ordinals: number[] = [];
    for (let n = 0; n < ACTIVE_PER_DAY; n += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const ordinal = Math.floor((seed / 4_294_967_296) ** 1.5 * MEMBERS);
      ordinals.push(ordinal);
      last[ordinal] = day;
    }
    addDay(builder, day, ordinals);
  }
  return {
    organization: {
      id: 'bench.wandb.io' as OrganizationId,
      deployment: 'dedicated',
      origin: 'https://bench.wandb.io',
      name: 'bench',
      pageUrl: 'https://bench.wandb.io/org/dashboard',
    },
    members: Array.from({ length: MEMBERS }, (_, ordinal) => memberOf(ordinal, last[ordinal] ?? 0)),
    index: builder.build(),
    rosters: [{ source: 'scim', takenAt: startOfDay(TODAY), complete: true, listed: MEMBERS, total: MEMBERS }],
  };
}

function memberOf(ordinal: number, lastDay: number): Member {
  return {
    key: `person-${ordinal}@bench.test` as MemberKey,
    ordinal,
    present: true,
    email: `person-${ordinal}@bench.test`,
    name: `Person ${ordinal}`,
    membership: 'accepted',
    lastActive:
      lastDay === 0 ? { kind: 'never' } : { kind: 'at', at: startOfDay(utcDay(lastDay)), precision: 'second' },
    lastActiveSource: 'scim',
    asOf: startOfDay(TODAY),
  };
}

function addDay(builder: DayBitmapIndexBuilder, day: UtcDay, ordinals: readonly number[]): void {
  for (const ordinal of ordinals) builder.add(day, ordinal);
  builder.cover(day, 'complete');
}

type DaySets = ReadonlyMap<number, ReadonlySet<number>>;

/** The form one would write first. */
function setsOf({ index, members }: OrganizationActivity): DaySets {
  const sets = new Map<number, ReadonlySet<number>>();
  for (let day = TODAY - DAYS + 1; day <= TODAY; day += 1) {
    const bitmap = index.bitmap(utcDay(day));
    const set = new Set<number>();
    if (bitmap) members.forEach((_, o) => ((bitmap[o >> 5] ?? 0) >>> (o & 31)) & 1 && set.add(o));
    sets.set(day, set);
  }
  return sets;
}

/** The same four plots from sets: unique people, per day, per week, ten with the most days. Returns milliseconds. */
function answerWithSets(sets: DaySets): number {
  const began = performance.now();
  const unique = new Set<number>();
  const since: number[] = [];
  for (const set of [...sets.values()].reverse()) {
    for (const ordinal of set) unique.add(ordinal);
    since.push(unique.size);
  }
  const perDay = [...sets.values()].map((set) => set.size);
  const weeks = new Map<number, Set<number>>();
  const days = new Map<number, number>();
  for (const [day, set] of sets) {
    const week = weeks.get(Math.floor((day + 3) / 7)) ?? new Set<number>();
    for (const ordinal of set) {
      week.add(ordinal);
      days.set(ordinal, (days.get(ordinal) ?? 0) + 1);
    }
    weeks.set(Math.floor((day + 3) / 7), week);
  }
  const top = [...days].sort((a, b) => b[1] - a[1]).slice(0, 10);
  const took = performance.now() - began;
  if (since.length + perDay.length + weeks.size + top.length === 0) throw new Error('nothing was computed');
  return took;
}

function indexBytes({ index }: OrganizationActivity): number {
  const buffers = new Set<ArrayBufferLike>();
  for (let day = TODAY - DAYS + 1; day <= TODAY; day += 1) {
    const bitmap = index.bitmap(utcDay(day));
    if (bitmap) buffers.add(bitmap.buffer);
  }
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function medianOf(run: () => number, times: number): number {
  const values = Array.from({ length: times }, run).sort((a, b) => a - b);
  return values[Math.floor(times / 2)] ?? Number.NaN;
}
