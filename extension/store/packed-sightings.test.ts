import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../components/activity/day';
import type { LastActive, MemberFacts, Seat } from '../../components/activity/member';
import { PRECISIONS } from '../../components/activity/precision';
import { packSightings, unpackSightings } from './packed-sightings';

const moment = fc.integer({ min: 0, max: 4e12 }).map(instant);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const seat = maybe(fc.constantFrom<Seat[]>('full', 'viewer', 'none'));
const lastActive: fc.Arbitrary<LastActive> = fc.oneof(
  fc.record({ kind: fc.constant('at' as const), at: moment, precision: fc.constantFrom(...PRECISIONS) }),
  fc.record({ kind: fc.constant('not-since' as const), since: moment }),
  fc.constant({ kind: 'never' as const }),
  fc.constant({ kind: 'unknown' as const }),
);
const facts: fc.Arbitrary<MemberFacts> = fc.record({
  email: maybe(fc.string()),
  username: maybe(fc.string()),
  id: maybe(fc.string()),
  name: maybe(fc.string({ unit: 'grapheme' })),
  membership: fc.constantFrom('accepted', 'invited', 'deactivated', 'unknown'),
  lastActive,
  added: maybe(moment),
  daysActive: maybe(fc.nat()),
  role: maybe(fc.string()),
  billingAdmin: maybe(fc.boolean()),
  modelsSeat: seat,
  weaveAccess: seat,
  teams: maybe(fc.array(fc.string(), { maxLength: 3 })),
  runs: maybe(fc.nat()),
  reports: maybe(fc.nat()),
});

describe('packed sightings', () => {
  it('unpack to what was packed, through the copy that storing makes', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ ordinal: fc.nat(1e6), at: moment, facts }), { maxLength: 20 }), (list) => {
        const sightings = list.map((each) => ({ ...each, source: 'csv' as const }));
        const stored = structuredClone(packSightings(sightings));
        expect(unpackSightings(stored, 'csv')).toEqual(sightings);
      }),
    );
  });

  it('keeps the teams of people who share theirs once', () => {
    const shared = { membership: 'accepted', lastActive: { kind: 'never' }, teams: ['vision', 'nlp'] } as const;
    const packed = packSightings(
      Array.from({ length: 1_000 }, (_, ordinal) => ({ ordinal, source: 'scim', at: instant(1), facts: shared })),
    );
    expect(packed.teamLists).toEqual([['vision', 'nlp']]);
  });
});
