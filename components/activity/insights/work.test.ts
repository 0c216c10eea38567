import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAuditDay } from '../audit-activity';
import { type UtcDay, instant, startOfDay } from '../day';
import { DayBitmapIndexBuilder } from '../day-bitmap-index';
import { IdentityTable } from '../identity';
import { memberKey } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import { customPeriod } from '../period';
import type { AuditDay } from '../roster';
import { NOW, TODAY, activityOf, daysAgo, memberOf } from '../test-organization';
import { WorkDays } from '../work-days';
import { overviewOf, peopleCounted } from './overview';

const PEOPLE = 6;
const DAYS = 12;

/** What somebody did on a day: came, or came and did work. */
const entry = fc.record({ ago: fc.nat({ max: DAYS - 1 }), person: fc.nat({ max: PEOPLE - 1 }), isWork: fc.boolean() });
type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;

/** How each day was read: not, before work was kept, in part, or wholly. */
const reading = fc.constantFrom('unread', 'old', 'partial', 'complete', 'complete', 'complete', 'complete', 'complete');
type Reading = typeof reading extends fc.Arbitrary<infer T> ? T : never;

const readings = fc.oneof(
  fc.array(reading, { minLength: DAYS, maxLength: DAYS }),
  fc.constant(Array.from({ length: DAYS }, (): Reading => 'complete')),
);
const entries = fc.array(entry, { maxLength: 40 });

/** An organization that read these days, the entries of which are the whole truth. */
function read(all: readonly Entry[], states: readonly Reading[]): OrganizationActivity {
  const [index, identities, work] = [new DayBitmapIndexBuilder(), new IdentityTable(), new WorkDays()];
  const members = Array.from({ length: PEOPLE }, (_, ordinal) => memberOf(ordinal));
  for (const { email } of members) identities.resolve({ email });
  states.forEach((state, ago) => {
    if (state === 'unread') return;
    const told = dayOf(all, ago, state);
    addAuditDay(told, { index, identities, lastSeen: new Map(), work: state === 'old' ? new WorkDays() : work });
  });
  const coverageOf = (day: UtcDay) => states[TODAY - day] ?? 'unread';
  return {
    ...activityOf({ members }),
    index: index.build(),
    auditReadAt: NOW,
    work: {
      lastDay: (ordinal) => work.of(ordinal),
      coverage: (day) => {
        const state = coverageOf(day);
        return state === 'old' ? 'unread' : state;
      },
    },
  };
}

/** The day's entries; of a day read in part the first half of them. */
function dayOf(all: readonly Entry[], ago: number, state: Reading): AuditDay {
  const day = daysAgo(ago);
  const own = all.filter((one) => one.ago === ago);
  const told = state === 'partial' ? own.slice(0, own.length / 2) : own;
  const actors = told.map(({ person, isWork }, i) => ({
    email: `p${person}@acme.test`,
    lastAt: instant(startOfDay(day) + i),
    didWork: isWork,
  }));
  return { day, complete: state !== 'partial', readAt: NOW, actors, events: told.length, rejected: 0 };
}

function reallyWorked(all: readonly Entry[], from: UtcDay): ReadonlySet<string> {
  const own = all.filter(({ ago, isWork }) => isWork && daysAgo(ago) >= from);
  return new Set(own.map(({ person }) => `p${person}@acme.test`));
}

describe('people who did work', () => {
  it('are counted exactly if all days tell it, else never too many, and never as none', () => {
    fc.assert(
      fc.property(entries, readings, fc.nat({ max: DAYS + 1 }), (all, states, length) => {
        const from = daysAgo(length);
        const { count, recordedDays } = overviewOf(read(all, states), customPeriod(from, TODAY), NOW).didWork;
        const really = reallyWorked(all, from).size;
        const isRecorded = (state: Reading | undefined, ago: number) =>
          state === 'complete' || (state === 'partial' && ago === 0);
        const recorded = Array.from({ length: length + 1 }, (_, ago) => isRecorded(states[ago], ago));
        expect(recordedDays).toBe(recorded.filter(Boolean).length);
        expect(count.kind === 'exact').toBe(recorded.every(Boolean));
        // Today goes on: what was read of it is all there is to count.
        if (count.kind === 'exact' && states[0] === 'complete') expect(count.value).toBe(really);
        if (count.kind === 'at-least') expect(count.value).toBeGreaterThan(0);
        if (count.kind !== 'unknown') expect(count.value).toBeLessThanOrEqual(really);
      }),
      { numRuns: 400 },
    );
  });

  it('are listed as they are counted, each with the last day of work', () => {
    fc.assert(
      fc.property(entries, readings, fc.nat({ max: DAYS }), (all, states, length) => {
        const [activity, period] = [read(all, states), customPeriod(daysAgo(length), TODAY)];
        const { count } = overviewOf(activity, period, NOW).didWork;
        const listed = peopleCounted(activity, period, 'did-work', NOW);
        expect(listed).toHaveLength(count.kind === 'unknown' ? 0 : count.value);
        const really = reallyWorked(all, daysAgo(length));
        for (const { key, lastWork } of listed) {
          expect(really).toContain(key);
          expect(all.some((one) => one.isWork && daysAgo(one.ago) === lastWork)).toBe(true);
        }
      }),
    );
  });

  it('are never more than the people active', () => {
    fc.assert(
      fc.property(entries, readings, fc.nat({ max: DAYS }), (all, states, length) => {
        const { active, didWork } = overviewOf(read(all, states), customPeriod(daysAgo(length), TODAY), NOW);
        if (didWork.count.kind === 'unknown') return;
        expect(active.count.kind).not.toBe('unknown');
        if (active.count.kind !== 'unknown') expect(active.count.value).toBeGreaterThanOrEqual(didWork.count.value);
      }),
    );
  });

  it('are not known of a period that is over', () => {
    const activity = read(
      [{ ago: 3, person: 0, isWork: true }],
      Array.from({ length: DAYS }, (): Reading => 'complete'),
    );
    const period = customPeriod(daysAgo(5), daysAgo(1));
    expect(overviewOf(activity, period, NOW).didWork).toEqual({
      range: { from: daysAgo(5), to: daysAgo(1) },
      recordedDays: 5,
      count: { kind: 'unknown', why: 'ended' },
    });
    expect(peopleCounted(activity, period, 'did-work', NOW)).toEqual([]);
  });

  it('say why they are not known', () => {
    const countOf = (states: readonly Reading[], activity = read([], states)) =>
      overviewOf(activity, customPeriod(daysAgo(1), TODAY), NOW).didWork.count;
    expect(countOf(['old', 'old'])).toEqual({ kind: 'unknown', why: 'unread' });
    expect(countOf([], activityOf({ members: [memberOf(0)] }))).toEqual({ kind: 'unknown', why: 'unread' });
    expect(countOf(['complete', 'old'])).toEqual({ kind: 'unknown', why: 'nobody-seen' });
    expect(countOf(['complete', 'complete'])).toEqual({ kind: 'exact', value: 0 });
  });

  it('leave out accounts known by a number only, as the people active do', () => {
    const all = [
      { ago: 1, person: 0, isWork: true },
      { ago: 1, person: 1, isWork: true },
    ];
    const activity = read(all, ['complete', 'complete']);
    const key = memberKey({ id: '7' });
    const members = activity.members.map((member) =>
      member.ordinal === 1 && key ? { ...member, key, email: undefined, id: '7' } : member,
    );
    const overview = overviewOf({ ...activity, members }, customPeriod(daysAgo(1), TODAY), NOW);
    expect(overview.didWork.count).toEqual({ kind: 'exact', value: 1 });
    expect(overview.active.count).toEqual({ kind: 'exact', value: 1 });
  });

  it('count today once it was read at all', () => {
    const activity = read([{ ago: 0, person: 2, isWork: true }], ['complete']);
    expect(peopleCounted(activity, customPeriod(TODAY, TODAY), 'did-work', NOW)).toMatchObject([
      { key: 'p2@acme.test', lastWork: TODAY },
    ]);
    expect(overviewOf(read([], ['partial']), customPeriod(TODAY, TODAY), NOW).didWork.count.kind).toBe('exact');
  });
});
