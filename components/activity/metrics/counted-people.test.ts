import { describe, expect, it } from 'vitest';
import { hasBit } from '../day-bitmap';
import type { Member } from '../member';
import { activityOf, daysAgo, memberOf } from '../test-organization';
import { countedPeople } from './counted-people';

const NUMBER_ONLY: Partial<Member> = { email: undefined, present: false };

function countedAmong(members: readonly Member[], active: readonly number[]) {
  const activity = activityOf({ members, log: { active: active.map((ordinal) => [daysAgo(1), ordinal] as const) } });
  const { among, leftOut } = countedPeople(activity);
  return { leftOut, counted: among && members.flatMap(({ ordinal }) => (hasBit(among, ordinal) ? [ordinal] : [])) };
}

describe('who counts', () => {
  it('is everybody while everybody has a name', () => {
    const members = [memberOf(0), memberOf(1, { email: undefined, username: 'ben' })];
    expect(countedAmong(members, [0, 1])).toEqual({ leftOut: 0, counted: undefined });
  });

  it('is not an account known by number in a log that knows others by e-mail', () => {
    const members = [memberOf(0), memberOf(1, { ...NUMBER_ONLY, id: '300' }), memberOf(2)];
    expect(countedAmong(members, [0, 1])).toEqual({ leftOut: 1, counted: [0, 2] });
  });

  it('is everybody in a log without e-mails', () => {
    const members = [memberOf(0), memberOf(1, { ...NUMBER_ONLY, id: '300' })];
    expect(countedAmong(members, [1])).toEqual({ leftOut: 0, counted: undefined });
  });

  it('is everybody while accounts known by number did nothing', () => {
    const members = [memberOf(0), memberOf(1, { ...NUMBER_ONLY, id: '300' })];
    expect(countedAmong(members, [0])).toEqual({ leftOut: 0, counted: undefined });
  });

  it('is somebody a roster gives a name or a username', () => {
    const members = [
      memberOf(0),
      memberOf(1, { ...NUMBER_ONLY, id: '300', name: 'Ana' }),
      memberOf(2, { ...NUMBER_ONLY, id: '301', username: 'ben' }),
    ];
    expect(countedAmong(members, [0, 1, 2])).toEqual({ leftOut: 0, counted: undefined });
  });

  it('does not mention an ordinal that was merged into another', () => {
    const merged = memberOf(1, { ...NUMBER_ONLY, id: '300', mergedInto: 0 });
    expect(countedAmong([memberOf(0), merged], [0])).toEqual({ leftOut: 0, counted: undefined });
  });

  it('is worked out anew when the members change', () => {
    const log = { active: [[daysAgo(1), 0] as const, [daysAgo(1), 1] as const] };
    const activity = activityOf({ members: [memberOf(0), memberOf(1, { ...NUMBER_ONLY, id: '300' })], log });
    expect(countedPeople(activity).leftOut).toBe(1);
    expect(countedPeople({ ...activity, members: [memberOf(0), memberOf(1)] }).leftOut).toBe(0);
  });
});
