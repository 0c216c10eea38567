import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type UtcDay, addDays, mondayOf } from '../day';
import { NOW, TODAY, activeAt, activityOf, at, daysAgo, daysFrom, memberOf } from '../test-organization';
import { memberCell, memberCellReader } from './members-activity';
import { CHOICES, trueDays, worldOf } from './test-truth';

const world = fc.array(fc.nat(), { minLength: CHOICES, maxLength: CHOICES }).map(worldOf);

const SUNDAY = at('2026-11-22T23:00:00Z');
const MONDAY = mondayOf(daysAgo(1));

/** Whole weeks read, up to and with the day. */
function weeksUntil(last: UtcDay, weeks: number) {
  return daysFrom(addDays(mondayOf(last), -7 * (weeks - 1)), last);
}

describe('a member’s cell', () => {
  it('tells what is known of the member', () => {
    const member = memberOf(0, {
      ...activeAt(at('2026-11-20T17:03:22Z')),
      added: at('2024-02-11T09:00:00Z'),
      daysActive: 131,
      asOf: NOW,
    });
    expect(memberCell(activityOf({ members: [member] }), member, NOW)).toEqual({
      member: 'p0@acme.test',
      status: 'active',
      lastActive: at('2026-11-20T17:03:22Z'),
      precision: 'second',
      added: at('2024-02-11T09:00:00Z'),
      daysActive: 131,
      trend: undefined,
      evidence: 'roster',
      source: 'scim',
      asOf: NOW,
    });
  });

  it('leaves out what no source tells', () => {
    const member = memberOf(0, { lastActiveSource: 'none' });
    const cell = memberCell(activityOf({ members: [member] }), member, NOW);
    const known = Object.entries(cell).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(known)).toEqual({ member: 'p0@acme.test', evidence: 'none' });
  });

  it.each([
    ['page', 'roster'],
    ['csv', 'roster'],
    ['scim', 'roster'],
    ['audit-log', 'audit-log'],
    ['none', 'none'],
  ] as const)('resting on %s has evidence %s', (source, evidence) => {
    const member = memberOf(0, { lastActiveSource: source });
    expect(memberCell(activityOf({ members: [member] }), member, NOW).evidence).toBe(evidence);
  });

  it('names the member by username where no e-mail is known', () => {
    const member = memberOf(0, { email: undefined, username: 'ana' });
    expect(memberCell(activityOf({ members: [member] }), member, NOW).member).toBe('ana');
  });

  it('follows the admin’s thresholds', () => {
    const member = memberOf(0, activeAt(at('2026-11-13T15:00:00Z')));
    const thresholds = { idleAfterDays: 7, dormantAfterDays: 14 };
    expect(memberCell(activityOf({ members: [member] }), member, NOW, thresholds).status).toBe('idle');
  });
});

describe('the trend', () => {
  const member = memberOf(0);

  it('counts active days in each of the last twelve weeks, this one so far', () => {
    const log = {
      complete: weeksUntil(daysAgo(1), 20),
      partial: [TODAY],
      active: [
        [TODAY, 0],
        [MONDAY, 0],
        [addDays(MONDAY, 2), 0],
        [addDays(MONDAY, -70), 0],
      ] as const,
    };
    expect(memberCell(activityOf({ log, members: [member] }), member, NOW).trend).toEqual([
      1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1,
    ]);
  });

  it('goes back only as far as every day was read', () => {
    const log = { complete: weeksUntil(daysAgo(1), 3), partial: [TODAY], active: [[MONDAY, 0]] as const };
    expect(memberCell(activityOf({ log, members: [member] }), member, NOW).trend).toEqual([0, 0, 1, 0]);
    const gap = { ...log, complete: log.complete.filter((day) => day !== addDays(MONDAY, -7)) };
    expect(memberCell(activityOf({ log: gap, members: [member] }), member, NOW).trend).toEqual([1, 0]);
  });

  it('ends with last week while nothing of this one was read', () => {
    const log = { complete: weeksUntil(daysAgo(1), 3), active: [[MONDAY, 0]] as const };
    expect(memberCell(activityOf({ log, members: [member] }), member, NOW).trend).toEqual([0, 0, 1]);
  });

  it('waits for no today in the midst of a week', () => {
    const log = { complete: weeksUntil(addDays(MONDAY, 5), 3), active: [[MONDAY, 0]] as const };
    expect(memberCell(activityOf({ log, members: [member] }), member, SUNDAY).trend).toEqual([0, 0, 1]);
  });

  it('is none where a day of this week is missing', () => {
    const log = { complete: weeksUntil(addDays(MONDAY, 4), 3) };
    expect(memberCell(activityOf({ log, members: [member] }), member, SUNDAY).trend).toBeUndefined();
  });

  it('is none for a single week, or without an audit log', () => {
    const log = { partial: [TODAY], active: [[TODAY, 0]] as const };
    expect(memberCell(activityOf({ log, members: [member] }), member, NOW).trend).toBeUndefined();
    expect(memberCell(activityOf({ members: [member] }), member, NOW).trend).toBeUndefined();
  });

  it('never tells anything but the truth', () => {
    fc.assert(
      fc.property(world, ({ activity, truth }) => {
        const read = memberCellReader(activity, NOW);
        for (const one of activity.members) {
          const { trend } = read(one);
          trend?.forEach((days, i) => {
            const isThisWeekRead = activity.index.coverage(TODAY) !== 'unread';
            const weeksAgo = trend.length - 1 - i + (isThisWeekRead ? 0 : 1);
            const monday = addDays(mondayOf(TODAY), -7 * weeksAgo);
            expect(days).toBe(trueDays(truth, one.ordinal, monday, addDays(monday, 6)));
          });
        }
      }),
    );
  });
});
