import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../components/activity/day';
import { IdentityTable } from '../../components/activity/identity';
import type { MemberFacts } from '../../components/activity/member';
import type { Roster } from '../../components/activity/roster';
import { PlacedSightings, placedIn } from './placed-sightings';

/** Few names, so that people are renamed, re-invited, joined and listed twice. */
const listed: fc.Arbitrary<MemberFacts> = fc
  .record({
    email: fc.option(fc.constantFrom('ana@acme.test', 'BEN@acme.test', 'cy@acme.test'), { nil: undefined }),
    username: fc.option(fc.constantFrom('ana', 'ben', 'cy'), { nil: undefined }),
    id: fc.option(fc.constantFrom('1', '2', 'VXNlcjox', 'VXNlcjoy'), { nil: undefined }),
  })
  .map((names) => ({ ...names, membership: 'accepted', lastActive: { kind: 'unknown' } }));
const rosters = fc.array(
  fc.record({ source: fc.constantFrom('scim', 'csv', 'page'), members: fc.array(listed, { maxLength: 6 }) }),
  { maxLength: 6 },
);

/** What a table and its sightings are after every roster was placed, by the order of lists or name by name. */
function placedAll(seen: readonly Pick<Roster, 'source' | 'members'>[], byOrder: boolean) {
  const identities = new IdentityTable();
  const known = new PlacedSightings(identities, []);
  const ordinals = seen.map(({ source, members }, time) => {
    const roster: Roster = { source, members, takenAt: instant(time), complete: true, warnings: [] };
    const placed = placedIn(identities, roster, byOrder ? known : undefined);
    known.regroupAfterMerges();
    for (const sighting of placed) {
      const ordinal = identities.root(sighting.ordinal);
      known.replace(ordinal, [...known.of(ordinal), { ...sighting, ordinal }]);
    }
    return placed.map(({ ordinal }) => ordinal);
  });
  const { size, merges, guesses } = identities;
  return { ordinals, size, merges, guesses, names: identities.identities() };
}

describe('placing a list', () => {
  it('finds the same people by the order of the list before as name by name', () => {
    fc.assert(
      fc.property(rosters, (seen) => {
        expect(placedAll(seen, true)).toEqual(placedAll(seen, false));
      }),
      { numRuns: 2_000 },
    );
  });

  it('looks no name up of a list that comes again in its order', () => {
    const identities = new IdentityTable();
    const members = ['ana', 'ben', 'cy'].map((name): MemberFacts => ({
      email: `${name}@acme.test`,
      membership: 'accepted',
      lastActive: { kind: 'never' },
    }));
    const roster: Roster = { source: 'scim', members, takenAt: instant(0), complete: true, warnings: [] };
    const known = new PlacedSightings(identities, placedIn(identities, roster));
    // A table that knows nobody would give new ordinals from its own beginning.
    const forgetful = new IdentityTable();
    expect(placedIn(forgetful, roster, known).map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
    expect(forgetful.size).toBe(0);
  });
});
