import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDay } from '../../activity/day';
import { dayTicks } from './day-ticks';
import { dayOf, exactly, pointsFrom } from './series-points.fixture';

function labels(from: string, buckets: number, room: number, days = 1): readonly (readonly [number, string])[] {
  const points = pointsFrom(
    dayOf(from),
    Array.from({ length: buckets }, () => exactly(1)),
    days,
  );
  return dayTicks(points, 'en-US', room).flatMap((label, index) =>
    label === undefined ? [] : [[index, label] as const],
  );
}

describe('labels of a time axis', () => {
  it('name every day of a week', () => {
    expect(labels('2026-11-17', 7, 7).map(([, label]) => label)).toEqual([
      'Nov 17',
      'Nov 18',
      'Nov 19',
      'Nov 20',
      'Nov 21',
      'Nov 22',
      'Nov 23',
    ]);
  });

  it('name the Mondays of a month', () => {
    expect(labels('2026-10-25', 30, 8)).toEqual([
      [1, 'Oct 26'],
      [8, 'Nov 2'],
      [15, 'Nov 9'],
      [22, 'Nov 16'],
      [29, 'Nov 23'],
    ]);
  });

  it('stand where each month of a year begins, and call January by its year', () => {
    expect(labels('2025-11-23', 366, 12).map(([index, label]) => [index, label])).toEqual([
      [8, 'Dec'],
      [39, '2026'],
      [70, 'Feb'],
      [98, 'Mar'],
      [129, 'Apr'],
      [159, 'May'],
      [190, 'Jun'],
      [220, 'Jul'],
      [251, 'Aug'],
      [282, 'Sep'],
      [312, 'Oct'],
      [343, 'Nov'],
    ]);
  });

  it('name the first week of each month over a year of weeks, and each week of a few', () => {
    expect(labels('2026-09-28', 8, 8, 7)).toHaveLength(8);
    expect(labels('2025-11-24', 52, 12, 7).map(([, label]) => label)).toContain('2026');
    expect(labels('2025-11-24', 52, 12, 7)).toHaveLength(12);
  });

  it('stand farther apart, yet evenly, where there is less room', () => {
    const named = (room: number) => labels('2025-11-24', 52, room, 7).map(([, label]) => label);
    expect(named(11)).toEqual(['2026', 'Mar', 'May', 'Jul', 'Sep', 'Nov']);
    expect(named(5)).toEqual(['2026', 'Apr', 'Jul', 'Oct']);
    expect(named(2)).toEqual(['2026', 'Jul']);
    expect(named(1)).toEqual(['2026']);
  });

  it('name quarters over three years and years over more', () => {
    expect(labels('2023-11-23', 1_095, 12).map(([, label]) => label)).toEqual([
      ...['2024', 'Apr', 'Jul', 'Oct'],
      ...['2025', 'Apr', 'Jul', 'Oct'],
      ...['2026', 'Apr', 'Jul', 'Oct'],
    ]);
    expect(labels('2019-11-23', 1_500, 5).map(([, label]) => label)).toEqual(['2020', '2021', '2022', '2023']);
  });

  it('never take more room than there is, whatever the period', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 22_000 }),
        fc.integer({ min: 1, max: 2_500 }),
        fc.integer({ min: 2, max: 20 }),
        fc.constantFrom(1, 7),
        (first, buckets, room, days) => {
          const counts = Array.from({ length: buckets }, () => exactly(1));
          const ticks = dayTicks(pointsFrom(utcDay(first), counts, days), 'en-US', room);
          expect(ticks.filter((label) => label !== undefined).length).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});
