import { describe, expect, it } from 'vitest';
import type { LastActive, Member, Precision } from '../member';
import type { RosterReading } from '../organization-activity';
import { NOW, activityOf, at, completeRoster, day, memberOf } from '../test-organization';
import { NO_DAY, decisiveRoster, rosterBounds } from './roster-bounds';

function boundsOf(facts: Partial<Member>) {
  const { certain, possible } = rosterBounds(activityOf({ members: [memberOf(0, facts)] }));
  return [certain[0], possible[0]];
}

function active(iso: string, precision: Precision): LastActive {
  return { kind: 'at', at: at(iso), precision };
}

const ANY_DAY = 2_147_483_647;

describe('the days a last activity lies between', () => {
  it.each<[Precision, string, string]>([
    ['second', '2026-11-20', '2026-11-20'],
    ['hour', '2026-11-20', '2026-11-20'],
    ['day', '2026-11-19', '2026-11-21'],
    ['week', '2026-11-13', '2026-11-27'],
    ['month', '2026-10-21', '2026-12-20'],
  ])('known to the %s are %s and %s', (precision, certain, possible) => {
    const facts = { lastActive: active('2026-11-20T12:00:00Z', precision) };
    expect(boundsOf(facts)).toEqual([day(certain), day(possible)]);
  });

  it.each<[string, Partial<Member>, number]>([
    ['someone never active', { lastActive: { kind: 'never' } }, NO_DAY],
    [
      'someone silent since a day',
      { lastActive: { kind: 'not-since', since: at('2026-05-23T15:00:00Z') } },
      day('2026-05-23'),
    ],
    ['someone of whom nothing is told', {}, ANY_DAY],
    ['someone invited', { membership: 'invited' }, NO_DAY],
    ['someone deactivated', { membership: 'deactivated' }, NO_DAY],
    ['someone gone', { present: false }, NO_DAY],
  ])('of %s have no certain one', (_, facts, possible) => {
    expect(boundsOf(facts)).toEqual([NO_DAY, possible]);
  });

  it('are kept of people who are gone, as far as a source told them', () => {
    const facts = { present: false, lastActive: active('2026-11-20T12:00:00Z', 'second') };
    expect(boundsOf(facts)).toEqual([day('2026-11-20'), day('2026-11-20')]);
  });

  it('count deactivated people whose activity is hidden, not those whose is told', () => {
    const members = [
      memberOf(0, { membership: 'deactivated' }),
      memberOf(1, { membership: 'deactivated', lastActive: active('2026-11-20T12:00:00Z', 'second') }),
      memberOf(2, { membership: 'deactivated', present: false }),
    ];
    expect(rosterBounds(activityOf({ members })).hidden).toBe(1);
  });

  it('begin with the earliest certain day of all', () => {
    const members = [
      memberOf(0, { lastActive: active('2026-11-20T12:00:00Z', 'second') }),
      memberOf(1, { lastActive: active('2026-03-20T12:00:00Z', 'second') }),
      memberOf(2),
    ];
    expect(rosterBounds(activityOf({ members })).earliest).toBe(day('2026-03-20'));
    expect(rosterBounds(activityOf({ members: [memberOf(0)] })).earliest).toBeUndefined();
  });
});

describe('the decisive roster', () => {
  const partial: RosterReading = { source: 'page', takenAt: NOW, complete: false, listed: 3 };
  const older = completeRoster(5, at('2026-11-01T00:00:00Z'));
  const newer = completeRoster(5, at('2026-11-10T00:00:00Z'));

  it('is the newest complete one, else the newest', () => {
    expect(decisiveRoster(activityOf({ rosters: [older, newer, partial] }))).toBe(newer);
    expect(decisiveRoster(activityOf({ rosters: [newer, older] }))).toBe(newer);
    expect(decisiveRoster(activityOf({ rosters: [partial] }))).toBe(partial);
    expect(decisiveRoster(activityOf({}))).toBeUndefined();
  });
});
