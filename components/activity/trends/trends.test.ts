import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type UtcDay, addDays, instant, isoDate, mondayOf, startOfDay, utcDay } from '../day';
import type { Member } from '../member';
import { plotWindow } from '../metrics/plot-window';
import { customPeriod } from '../period';
import { TODAY, activityOf, completeRoster, daysAgo, daysFrom, memberOf } from '../test-organization';
import { activeDaySpread } from './active-day-spread';
import { ACTIVATION_DAYS, firstActivityOf } from './first-activity';
import { lifecycleOf } from './lifecycle';
import { retentionOf } from './retention';

const HISTORY = 130;

/** One person: when they were added, on which days they acted, and whether they are still there. */
interface Person {
  readonly added: UtcDay | undefined;
  readonly days: ReadonlySet<number>;
  readonly present: boolean;
  readonly membership: Member['membership'];
}

const anyDay = fc.integer({ min: 0, max: HISTORY }).map(daysAgo);

const persons: fc.Arbitrary<readonly Person[]> = fc.array(
  fc.record({
    added: fc.option(fc.integer({ min: 1, max: 200 }).map(daysAgo), { nil: undefined }),
    days: fc.array(anyDay, { maxLength: 30 }).map((days) => new Set<number>(days)),
    present: fc.boolean(),
    membership: fc.constantFrom<Member['membership']>('accepted', 'accepted', 'deactivated', 'unknown'),
  }),
  { maxLength: 12 },
);

/** Days whose log is missing, so that everything about them is unknown. */
const missing = fc.array(anyDay, { maxLength: 4 }).map((days) => new Set<number>(days));

function organizationOf(people: readonly Person[], gaps: ReadonlySet<number>) {
  const read = daysFrom(daysAgo(HISTORY), addDays(TODAY, -1)).filter((day) => !gaps.has(day));
  const members = people.map(({ added, present, membership }, ordinal) =>
    memberOf(ordinal, {
      membership,
      present,
      ...(added === undefined ? {} : { added: instant(startOfDay(added) + 3_600_000) }),
    }),
  );
  const active = people.flatMap(({ days }, ordinal) =>
    [...days].filter((day) => day < TODAY && !gaps.has(day)).map((day) => [day, ordinal] as const),
  );
  return activityOf({ members, log: { complete: read, active }, rosters: [completeRoster(members.length)] });
}

const isRead = (gaps: ReadonlySet<number>) => (day: UtcDay) => day >= daysAgo(HISTORY) && day < TODAY && !gaps.has(day);
const wasActive = ({ days }: Person, from: UtcDay, to: UtcDay) =>
  daysFrom(from, to).some((day) => day < TODAY && days.has(day));

describe('lifecycle', () => {
  it('puts everybody active in a week into exactly one of new, returning and resurrected', () => {
    fc.assert(
      fc.property(persons, missing, (people, gaps) => {
        const range = { from: daysAgo(90), to: TODAY };
        for (const week of lifecycleOf(organizationOf(people, gaps), range, TODAY)) {
          const before = { from: addDays(week.from, -7), to: addDays(week.from, -1) };
          const isKnown = daysFrom(before.from, week.to).every(isRead(gaps));
          expect(week.kind).toBe(isKnown ? 'known' : 'unknown');
          if (week.kind !== 'known') continue;
          const inWeek = people.filter((person) => wasActive(person, week.from, week.to));
          const isNew = ({ added }: Person) => added !== undefined && mondayOf(added) === week.from;
          const was = (person: Person) => wasActive(person, before.from, before.to);
          expect(week.added).toBe(inWeek.filter(isNew).length);
          expect(week.returning).toBe(inWeek.filter((person) => !isNew(person) && was(person)).length);
          expect(week.resurrected).toBe(inWeek.filter((person) => !isNew(person) && !was(person)).length);
          expect(Number(week.added) + Number(week.returning) + Number(week.resurrected)).toBe(inWeek.length);
          const silent = people.filter((person) => was(person) && !wasActive(person, week.from, week.to));
          expect(week.goneQuiet).toBe(silent.filter(({ present }) => present).length);
          expect(week.left).toBe(silent.filter(({ present }) => !present).length);
          const first = inWeek.filter((person) => !isNew(person) && !was(person));
          const never = first.filter(
            (person) =>
              !daysFrom(daysAgo(HISTORY), before.from)
                .slice(0, -1)
                .some((day) => !gaps.has(day) && person.days.has(day)),
          );
          expect(week.firstSeen).toBe(never.length);
        }
      }),
    );
  });

  it('leaves out the week that is not over', () => {
    const weeks = lifecycleOf(organizationOf([], new Set()), { from: daysAgo(30), to: TODAY }, TODAY);
    expect(weeks.length).toBeGreaterThan(0);
    expect(weeks.every(({ to }) => to < TODAY)).toBe(true);
  });
});

describe('retention', () => {
  it('is, of each month of joining, the people active in each later month that was read to its end', () => {
    fc.assert(
      fc.property(persons, missing, (people, gaps) => {
        const { cohorts, undated } = retentionOf(organizationOf(people, gaps), TODAY);
        expect(undated).toBe(people.filter(({ added, present }) => added === undefined && present).length);
        for (const { month, people: size, cells } of cohorts) {
          const of = people.filter(({ added }) => added !== undefined && monthNumber(added) === month);
          expect(size).toBe(of.length);
          cells.forEach((cell, k) => {
            const days = daysOf(month + k);
            const isOver = (days.at(-1) ?? TODAY) < TODAY;
            expect(cell.kind).toBe(!isOver ? 'immature' : days.every(isRead(gaps)) ? 'known' : 'unread');
            if (cell.kind !== 'known') return;
            const activeOn = (some: readonly UtcDay[]) =>
              of.filter(({ days: own }) => some.some((day) => own.has(day)));
            expect(cell.active).toBe(activeOn(days).length);
            const later = cells.flatMap((other, j) => (j >= k && other.kind === 'known' ? daysOf(month + j) : []));
            expect(cell.orLater).toBe(activeOn(later).length);
          });
        }
      }),
    );
  });

  it('has no cohort of people who only were invited', () => {
    const invited = { added: daysAgo(40), days: new Set<number>(), present: true, membership: 'invited' as const };
    expect(retentionOf(organizationOf([invited], new Set()), TODAY).cohorts).toEqual([]);
  });
});

describe('time to first activity', () => {
  it('judges only whom every day is known of since they were added, and thirty days for everybody', () => {
    fc.assert(
      fc.property(persons, missing, (people, gaps) => {
        const { all, months, unknown } = firstActivityOf(organizationOf(people, gaps), TODAY);
        const judged = people.filter(
          ({ added }) => added !== undefined && daysFrom(added, addDays(TODAY, -1)).every(isRead(gaps)),
        );
        expect(unknown).toBe(people.length - judged.length);
        expect(all?.added ?? 0).toBe(judged.length);
        const waits = judged.map(({ added = TODAY, days }) => {
          const first = daysFrom(added, addDays(TODAY, -1)).find((day) => days.has(day));
          return { age: TODAY - added, wait: first === undefined ? Infinity : first - added };
        });
        const mature = waits.filter(({ age }) => age > ACTIVATION_DAYS);
        expect(all?.mature ?? 0).toBe(mature.length);
        expect(all?.inTime ?? 0).toBe(mature.filter(({ wait }) => wait <= ACTIVATION_DAYS).length);
        const begun = waits
          .map(({ wait }) => wait)
          .filter(Number.isFinite)
          .sort((a, b) => a - b);
        const middle =
          begun.length === 0
            ? undefined
            : ((begun[(begun.length - 1) >> 1] ?? 0) + (begun[begun.length >> 1] ?? 0)) / 2;
        expect(all?.medianDays).toBe(middle);
        expect(months.reduce((sum, { added }) => sum + added, 0)).toBe(judged.length);
      }),
    );
  });
});

describe('the spread of active days', () => {
  it('counts everybody who could be active once, in the bin of their days', () => {
    fc.assert(
      fc.property(persons, missing, fc.constantFrom(7, 30, 90), (people, gaps, length) => {
        const range = { from: daysAgo(length), to: addDays(TODAY, -1) };
        const activity = organizationOf(people, gaps);
        const spread = activeDaySpread(
          activity,
          plotWindow(activity, customPeriod(range.from, range.to), startOfDay(TODAY)),
        );
        if (spread.kind === 'unread') return expect(daysFrom(range.from, range.to).some(isRead(gaps))).toBe(false);
        const eligible = people.filter(({ present, membership }) => present && membership !== 'deactivated');
        expect(spread.people).toBe(eligible.length);
        expect(spread.isBounded).toBe(!daysFrom(range.from, range.to).every(isRead(gaps)));
        const counts = eligible.map(
          ({ days }) => daysFrom(range.from, range.to).filter((day) => isRead(gaps)(day) && days.has(day)).length,
        );
        for (const { from, to, people: inBin } of spread.bins) {
          expect(inBin).toBe(counts.filter((count) => count >= from && count <= to).length);
        }
        expect(spread.bins.reduce((sum, bin) => sum + bin.people, 0)).toBe(eligible.length);
      }),
    );
  });
});

function monthNumber(day: UtcDay): number {
  const [year = '', month = ''] = isoDate(day).split('-');
  return Number(year) * 12 + Number(month) - 1;
}

function daysOf(month: number): readonly UtcDay[] {
  const first = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
  return Array.from({ length: 31 }, (_, i) => utcDay(first + i)).filter((day) => monthNumber(day) === month);
}
