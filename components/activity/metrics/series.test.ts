import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type UtcDay, addDays, isoDate, mondayOf } from '../day';
import type { OrganizationActivity } from '../organization-activity';
import type { PeriodPreset } from '../period';
import type { SeriesPoint } from '../report';
import { NOW, TODAY, activityOf, at, completeRoster, day, daysAgo, daysFrom, memberOf } from '../test-organization';
import { CHOICES, worldOf } from './test-truth';
import { usersOverTimePlot } from './users-over-time';
import { weeklyActivePlot } from './weekly-active';

const world = fc.array(fc.nat(), { minLength: CHOICES, maxLength: CHOICES }).map(worldOf);

const MEMBERS = [0, 1, 2, 3].map((ordinal) => memberOf(ordinal));

/** Who the log shows active on a day, by ordinal; undefined if it was not read. */
function readNaively({ index, members }: OrganizationActivity, onDay: UtcDay): ReadonlySet<number> | undefined {
  const bitmap = index.bitmap(onDay);
  if (!bitmap) return undefined;
  return new Set(
    members.flatMap(({ ordinal }) => (((bitmap[ordinal >> 5] ?? 0) >> (ordinal & 31)) & 1 ? [ordinal] : [])),
  );
}

function spansOf(points: readonly SeriesPoint[]): readonly string[] {
  return points.map(({ from, to, partial }) => `${isoDate(from)}..${isoDate(to)}${partial ? ' partial' : ''}`);
}

describe('users active over time', () => {
  it('has one point a day, today marked as partial', () => {
    const { points, bucket } = usersOverTimePlot(activityOf({}), 'last-7-days', NOW);
    expect(bucket).toBe('day');
    expect(spansOf(points)).toEqual([
      '2026-11-17..2026-11-17',
      '2026-11-18..2026-11-18',
      '2026-11-19..2026-11-19',
      '2026-11-20..2026-11-20',
      '2026-11-21..2026-11-21',
      '2026-11-22..2026-11-22',
      '2026-11-23..2026-11-23 partial',
    ]);
  });

  it('counts the people of each day that was read, and leaves a gap elsewhere', () => {
    fc.assert(
      fc.property(world, ({ activity }) => {
        const { points } = usersOverTimePlot(activity, 'last-90-days', NOW);
        for (const { from, count } of points) {
          const active = readNaively(activity, from);
          if (active === undefined) expect(count.kind).toBe('unknown');
          else if (activity.index.coverage(from) === 'complete')
            expect(count).toEqual({ kind: 'exact', value: active.size });
          else if (active.size > 0) expect(count).toEqual({ kind: 'at-least', value: active.size });
          else expect(count.kind).toBe('unknown');
        }
      }),
    );
  });

  it('draws zero only for a day that was read wholly and nobody was active on', () => {
    const log = { complete: [daysAgo(2)], partial: [daysAgo(1), TODAY] };
    const { points } = usersOverTimePlot(activityOf({ log, members: MEMBERS }), 'last-7-days', NOW);
    expect(points.slice(-4).map(({ count }) => (count.kind === 'unknown' ? count.why : count))).toEqual([
      'The audit log of these days has not been read.',
      { kind: 'exact', value: 0 },
      'Nobody was seen in the part of the audit log that has been read.',
      'Nobody was seen in the part of the audit log that has been read.',
    ]);
  });

  it('says that today was not read yet', () => {
    const log = { complete: daysFrom(daysAgo(6), daysAgo(1)) };
    const { points } = usersOverTimePlot(activityOf({ log }), 'last-7-days', NOW);
    expect(points.at(-1)?.count).toEqual({ kind: 'unknown', why: 'Today’s audit log has not been read yet.' });
  });

  it.each<[PeriodPreset, 'day' | 'week']>([
    ['last-30-days', 'day'],
    ['last-3-months', 'day'],
    ['last-6-months', 'day'],
    ['last-12-months', 'week'],
  ])('over the %s is drawn by %s', (preset, bucket) => {
    expect(usersOverTimePlot(activityOf({}), preset, NOW).bucket).toBe(bucket);
  });

  it('over six months is drawn by day whenever it is asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2032, 0) }), (epochMs) => {
        const now = at(new Date(epochMs).toISOString());
        expect(usersOverTimePlot(activityOf({}), 'last-6-months', now).bucket).toBe('day');
      }),
    );
  });

  it('over all time starts with the audit log, not with the oldest activity a list tells of', () => {
    const members = [memberOf(0, { lastActive: { kind: 'at', at: at('2024-01-01T00:00:00Z'), precision: 'second' } })];
    const log = { complete: daysFrom(daysAgo(40), daysAgo(1)) };
    expect(usersOverTimePlot(activityOf({ log, members }), 'all-time', NOW).period.from).toBe(daysAgo(40));
  });

  it('is never drawn from a members list', () => {
    const members = [memberOf(0, { lastActive: { kind: 'at', at: NOW, precision: 'second' } })];
    const report = usersOverTimePlot(activityOf({ members, rosters: [completeRoster(1)] }), 'last-7-days', NOW);
    expect(report.points.every(({ count }) => count.kind === 'unknown')).toBe(true);
    expect(report.evidence).toMatchObject({ kind: 'none', notes: ['The audit log of these days has not been read.'] });
  });
});

describe('weekly active users', () => {
  it('goes by weeks from Monday, cut to the period', () => {
    expect(spansOf(weeklyActivePlot(activityOf({}), 'last-30-days', NOW).points)).toEqual([
      '2026-10-25..2026-10-25 partial',
      '2026-10-26..2026-11-01',
      '2026-11-02..2026-11-08',
      '2026-11-09..2026-11-15',
      '2026-11-16..2026-11-22',
      '2026-11-23..2026-11-23 partial',
    ]);
  });

  it('marks as partial exactly the weeks that are cut or not over', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2025, 11), max: Date.UTC(2028, 0) }), (epochMs) => {
        const now = at(new Date(epochMs).toISOString());
        const { points, period } = weeklyActivePlot(activityOf({}), 'last-90-days', now);
        for (const { from, to, partial } of points) {
          expect(mondayOf(to)).toBe(mondayOf(from));
          const isWhole = mondayOf(from) === from && to === addDays(from, 6) && to !== period.to;
          expect(partial).toBe(!isWhole);
        }
      }),
    );
  });

  it('counts each person once a week', () => {
    const week = daysFrom(day('2026-11-16'), day('2026-11-22'));
    const log = { complete: week, active: [...week.map((one) => [one, 0] as const), [day('2026-11-18'), 1] as const] };
    const { points } = weeklyActivePlot(activityOf({ log, members: MEMBERS }), 'last-30-days', NOW);
    expect(points.at(-2)?.count).toEqual({ kind: 'exact', value: 2 });
  });

  it('counts like plain sets, and is exact only when all seven days were read and are over', () => {
    fc.assert(
      fc.property(world, ({ activity }) => {
        const { points } = weeklyActivePlot(activity, 'last-90-days', NOW);
        for (const { from, to, count } of points) {
          const days = daysFrom(from, to);
          const read = days.map((one) => readNaively(activity, one)).filter((active) => active !== undefined);
          const people = new Set(read.flatMap((active) => [...active])).size;
          const isFinal = to < TODAY && days.every((one) => activity.index.coverage(one) === 'complete');
          if (isFinal) expect(count).toEqual({ kind: 'exact', value: people });
          else if (people > 0) expect(count).toEqual({ kind: 'at-least', value: people });
          else expect(count.kind).toBe('unknown');
        }
      }),
    );
  });

  it('leaves service accounts out', () => {
    const week = daysFrom(day('2026-11-16'), day('2026-11-22'));
    const members = [memberOf(0), memberOf(1, { email: undefined, id: '300', present: false })];
    const log = {
      complete: week,
      active: [
        [day('2026-11-18'), 0],
        [day('2026-11-18'), 1],
      ] as const,
    };
    const { points, evidence } = weeklyActivePlot(activityOf({ log, members }), 'last-30-days', NOW);
    expect(points.at(-2)?.count).toEqual({ kind: 'exact', value: 1 });
    expect(evidence.notes.some((note) => note.includes('It is not counted.'))).toBe(true);
  });

  it('on Multi-tenant begins in the week of 2025-05-08', () => {
    const now = at('2025-06-10T12:00:00Z');
    const { points } = weeklyActivePlot(activityOf({ deployment: 'multi-tenant' }), 'last-90-days', now);
    expect(spansOf(points)[0]).toBe('2025-05-08..2025-05-11 partial');
  });
});
