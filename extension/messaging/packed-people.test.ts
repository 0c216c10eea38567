import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICES, worldOf } from '../../components/activity/metrics/test-truth';
import { peopleTable } from '../../components/activity/people/people-table';
import { DEFAULT_THRESHOLDS } from '../../components/activity/status';
import { NOW, activityOf, memberOf } from '../../components/activity/test-organization';
import { packPeople, unpackPeople } from './packed-people';

describe('a people table in a message', () => {
  it('arrives as it was sent, as JSON too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: CHOICES, maxLength: CHOICES }), (numbers) => {
        const table = peopleTable(worldOf(numbers).activity, 'last-30-days', NOW, DEFAULT_THRESHOLDS);
        expect(unpackPeople(JSON.parse(JSON.stringify(packPeople(table))))).toEqual(table);
      }),
    );
  });

  it('carries people in no team, in several, and in teams nobody told', () => {
    const members = [
      memberOf(0, { teams: [] }),
      memberOf(1, { teams: ['vision', 'speech'], role: 'admin' }),
      memberOf(2, { name: 'Zoë\u0000\nBell' }),
    ];
    const table = peopleTable(activityOf({ members }), 'last-30-days', NOW, DEFAULT_THRESHOLDS);
    expect(unpackPeople(packPeople(table))).toEqual(table);
  });
});
