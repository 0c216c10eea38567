import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from './day';
import type { MemberFacts, RosterSource, Sighting } from './member';
import type { Roster } from './roster';
import { later } from './earlier-later';
import { newestBySource, newestFirst, readingOf, sightingsOf } from './sighting';

const facts: fc.Arbitrary<MemberFacts> = fc.record({
  email: fc.constantFrom('ana@acme.test', 'ben@acme.test'),
  membership: fc.constantFrom('accepted', 'unknown'),
  lastActive: fc.constant({ kind: 'unknown' as const }),
});

const sighting: fc.Arbitrary<Sighting> = fc.record({
  source: fc.constantFrom<RosterSource>('page', 'csv', 'scim'),
  at: fc.nat({ max: 5 }).map(instant),
  facts,
});

describe('a roster', () => {
  const roster: fc.Arbitrary<Roster> = fc.record({
    source: fc.constantFrom<RosterSource>('page', 'csv', 'scim'),
    takenAt: fc.nat().map(instant),
    members: fc.array(facts),
    complete: fc.boolean(),
    total: fc.option(fc.nat(), { nil: undefined }),
    warnings: fc.constant([]),
  });

  it('is a sighting of each person it lists', () => {
    fc.assert(
      fc.property(roster, (one) => {
        const sightings = sightingsOf(one);
        expect(sightings.map((each) => each.facts)).toEqual(one.members);
        for (const { source, at } of sightings) expect([source, at]).toEqual([one.source, one.takenAt]);
      }),
    );
  });

  it('is remembered without its people', () => {
    fc.assert(
      fc.property(roster, (one) => {
        const { source, takenAt, complete, total, members } = one;
        expect(readingOf(one)).toEqual({ source, takenAt, complete, total, listed: members.length });
      }),
    );
  });
});

describe('sightings, newest first', () => {
  it('are in one order only, unless they are equal', () => {
    fc.assert(
      fc.property(sighting, sighting, (a, b) => {
        expect(Math.sign(newestFirst(a, b)) + Math.sign(newestFirst(b, a))).toBe(0);
        const isEqual = JSON.stringify([a.source, a.at, a.facts]) === JSON.stringify([b.source, b.at, b.facts]);
        expect(newestFirst(a, b) === 0).toBe(isEqual);
      }),
    );
  });

  it('go by time before anything else', () => {
    fc.assert(
      fc.property(fc.array(sighting), (list) => {
        const times = [...list].sort(newestFirst).map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => b - a));
      }),
    );
  });

  it('of the same moment go by how much the source is trusted', () => {
    const known: MemberFacts = { membership: 'unknown', lastActive: { kind: 'unknown' } };
    const all = (['page', 'scim', 'csv'] as const).map((source) => ({ source, at: instant(0), facts: known }));
    expect(all.sort(newestFirst).map(({ source }) => source)).toEqual(['scim', 'csv', 'page']);
  });

  it('begin with the newest of each source', () => {
    fc.assert(
      fc.property(fc.array(sighting), (list) => {
        const newest = newestBySource([...list].sort(newestFirst));
        for (const source of ['page', 'csv', 'scim'] as const) {
          const times = list.filter((one) => one.source === source).map(({ at }) => at);
          expect(newest.get(source)?.at).toBe(times.length === 0 ? undefined : Math.max(...times));
        }
      }),
    );
  });
});

describe('the later of two moments', () => {
  it.each([
    [1, 2, 2],
    [2, 1, 2],
    [undefined, 1, 1],
    [1, undefined, 1],
    [undefined, undefined, undefined],
  ])('of %s and %s is %s', (a, b, expected) => {
    const moment = (ms: number | undefined) => (ms === undefined ? undefined : instant(ms));
    expect(later(moment(a), moment(b))).toBe(expected);
  });
});
