import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateOrganization } from '../generate-organization';
import { REGIONS } from './region';
import { dayAtPlace, placeTable } from './calendar';
import { type Fate, fateOf } from './fate';
import { isActiveOn } from './life';

const DAY_MS = 86_400_000;
const organization = generateOrganization({
  name: 'globex',
  deployment: 'dedicated',
  members: 1_000,
  seed: 21,
  today: '2026-11-20',
});

/** Active people of 2026's days for which a test holds, on average. */
function meanActive(isCounted: (date: Date) => boolean): number {
  const counts: number[] = [];
  organization.activeByDay.forEach((active, index) => {
    const date = new Date((organization.logSince + index) * DAY_MS);
    if (date.getUTCFullYear() === 2026 && index < organization.activeByDay.length - 1 && isCounted(date))
      counts.push(active);
  });
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

const isWeekend = (date: Date) => date.getUTCDay() === 0 || date.getUTCDay() === 6;

describe('lives', () => {
  it('know weekdays from weekends, and some work on weekends', () => {
    const weekend = meanActive(isWeekend);
    expect(meanActive((date) => !isWeekend(date))).toBeGreaterThan(2.5 * weekend);
    expect(weekend).toBeGreaterThan(10);
  });

  it('rest between the years', () => {
    const newYear = meanActive((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
    const thursdays = meanActive((date) => date.getUTCDay() === 4 && date.getUTCMonth() === 1);
    expect(newYear).toBeLessThan(0.3 * thursdays);
  });

  it('make the organization grow', () => {
    const weeksAgo = (weeks: number) => {
      const end = organization.activeByDay.length - 1 - weeks * 7;
      return organization.activeByDay.slice(end - 28, end).reduce((sum, count) => sum + count, 0);
    };
    expect(weeksAgo(0)).toBeGreaterThan(weeksAgo(70));
    expect(weeksAgo(70)).toBeGreaterThan(weeksAgo(140));
  });

  it('begin with an active day, end when they left, and are the same however they are asked', () => {
    for (const { life } of [...organization.members, ...organization.former]) {
      if (life.begins === Infinity) expect(isActiveOn(life, organization.today)).toBe(false);
      else expect([isActiveOn(life, life.begins - 1), isActiveOn(life, life.begins)]).toEqual([false, true]);
      if (life.left !== Infinity) expect(isActiveOn(life, life.left + 3)).toBe(false);
      expect(isActiveOn(life, organization.today - 9)).toBe(isActiveOn(life, organization.today - 9));
    }
  });

  it('differ: some work nearly every day, some hardly ever, some come in bursts', () => {
    const shares = organization.members
      .filter(({ state, life }) => state === 'active' && organization.today - life.begins > 200)
      .map(({ daysActive, life }) => daysActive / (organization.today - life.begins));
    expect(Math.max(...shares)).toBeGreaterThan(0.6);
    expect(shares.filter((share) => share < 0.05).length).toBeGreaterThan(20);
    expect(organization.members.some(({ life }) => life.pauses > 0)).toBe(true);
  });
});

describe('fateOf', () => {
  it('spreads the fates as evenly over a dozen as over thousands', () => {
    const shareOf = (fate: Fate, people: number, seed: number) => {
      const fates = Array.from({ length: people }, (_, person) => fateOf(seed, person + 1, 'dedicated'));
      return fates.filter((each) => each === fate).length / people;
    };
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 12, max: 3_000 }), (seed, people) => {
        expect(Math.abs(shareOf('at-work', people, seed) - 0.58)).toBeLessThanOrEqual(2.5 / people + 0.01);
      }),
      { numRuns: 60 },
    );
  });

  it('deactivates nobody on Multi-tenant', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.nat(10_000),
        (seed, person) => fateOf(seed, person, 'multi-tenant') !== 'deactivated',
      ),
    );
  });
});

describe('the calendar of a place', () => {
  it('says in its table what it says of the date', () => {
    fc.assert(
      fc.property(fc.nat(REGIONS.length - 1), fc.integer({ min: 18_000, max: 26_999 }), (position, day) => {
        const region = REGIONS[position];
        const table = placeTable(position);
        const index = day - table.firstDay;
        expect(region && dayAtPlace(region, day)).toEqual({
          factor: table.factors[index],
          isWeekend: table.weekends[index] === 1,
        });
      }),
    );
  });

  it.each([
    ['New York', '2026-11-26', 'Thanksgiving'],
    ['New York', '2026-11-27', 'the day after'],
    ['Berlin', '2026-10-03', 'Unity Day'],
    ['Singapore', '2026-02-18', 'Lunar New Year'],
    ['Tokyo', '2026-05-05', 'Children’s Day'],
  ])('in %s rests on %s, %s', (place, date) => {
    const region = REGIONS.find((candidate) => candidate.place === place);
    expect(region && dayAtPlace(region, Date.parse(date) / DAY_MS).factor).toBeLessThan(0.2);
  });

  it('keeps Friday and Saturday in Tel Aviv, Saturday and Sunday in London', () => {
    const weekendOf = (place: string) => {
      const region = REGIONS.find((candidate) => candidate.place === place);
      const monday = Date.parse('2026-11-16') / DAY_MS;
      return [0, 1, 2, 3, 4, 5, 6].filter((offset) => region && dayAtPlace(region, monday + offset).isWeekend);
    };
    expect([weekendOf('Tel Aviv'), weekendOf('London')]).toEqual([
      [4, 5],
      [5, 6],
    ]);
  });
});
