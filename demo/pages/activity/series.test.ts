import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMember } from '../data/sample-member';
import { daysOf } from './periods';
import { activeMembers, dailyPoints, mostActive, weeklyPoints } from './series';

const NOW = Date.UTC(2026, 10, 23, 15);
const isoDay = (daysAgo: number) => new Date(NOW - daysAgo * 86_400_000).toISOString().slice(0, 10);
const activeByDay = Array.from({ length: 365 }, (_, index) => ({ day: isoDay(364 - index), active: index % 11 }));
const seen = (id: string, daysAgo: number, daysActive: number) =>
  sampleMember({ id, daysActive, lastActive: { kind: 'at', at: `${isoDay(daysAgo)}T08:00:00Z` } });

describe('daysOf', () => {
  it('counts today', () => {
    expect(daysOf('last-7-days', NOW, { activeByDay })).toEqual({ from: '2026-11-17', to: '2026-11-23' });
  });

  it('begins all time with the first day the page knows', () => {
    expect(daysOf('all-time', NOW, { activeByDay }).from).toBe(isoDay(364));
    expect(daysOf('all-time', NOW, { activeByDay: [] })).toEqual({ from: '2026-11-23', to: '2026-11-23' });
  });
});

describe('dailyPoints', () => {
  it('has a point for each day of the period', () => {
    fc.assert(
      fc.property(fc.nat(364), fc.nat(364), (one, other) => {
        const days = { from: isoDay(Math.max(one, other)), to: isoDay(Math.min(one, other)) };
        const points = dailyPoints({ activeByDay }, days);
        expect(points).toHaveLength(Math.abs(one - other) + 1);
        expect(points[0]).toEqual({ day: days.from, value: (364 - Math.max(one, other)) % 11 });
      }),
    );
  });
});

describe('weeklyPoints', () => {
  it('shows the weeks the server counted, the one the period begins in included', () => {
    const activeByWeek = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'].map((week, active) => ({
      week,
      active,
    }));
    const points = weeklyPoints({ activeByDay, activeByWeek }, { from: '2026-11-11', to: '2026-11-23' });
    expect(points.map(({ day, value }) => [day, value])).toEqual([
      ['2026-11-09', 1],
      ['2026-11-16', 2],
      ['2026-11-23', 3],
    ]);
  });

  it('shows the busiest day of each week where the server counted none', () => {
    const days = [
      { day: '2026-11-20', active: 4 },
      { day: '2026-11-21', active: 1 },
      { day: '2026-11-23', active: 3 },
    ];
    expect(weeklyPoints({ activeByDay: days }, { from: '2026-11-20', to: '2026-11-23' })).toEqual([
      { day: '2026-11-16', value: 4 },
      { day: '2026-11-23', value: 3 },
    ]);
  });
});

describe('members of a period', () => {
  const days = { from: isoDay(29), to: isoDay(0) };

  it('are those last active in it', () => {
    const members = [seen('in', 29, 1), seen('out', 30, 9), sampleMember({ id: 'hyphen' })];
    expect(activeMembers(members, days).map(({ id }) => id)).toEqual(['in']);
  });

  it('are ranked by active days, then by last activity, ten at most', () => {
    const members = [seen('later', 1, 5), seen('most', 20, 9), seen('earlier', 3, 5), seen('out', 40, 99)];
    expect(mostActive(members, days).map(({ id }) => id)).toEqual(['most', 'later', 'earlier']);
    expect(
      mostActive(
        Array.from({ length: 30 }, (_, index) => seen(String(index), 0, index)),
        days,
      ),
    ).toHaveLength(10);
  });
});
