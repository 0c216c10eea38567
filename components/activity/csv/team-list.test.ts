import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinKnownTeams, joinTeams, splitTeams } from './team-list';

const name = fc.oneof(
  fc.string({ minLength: 1 }),
  fc
    .array(fc.constantFrom(',', ';', '|', '\\', ' ', '\n', 'a', '-'), { minLength: 1, maxLength: 6 })
    .map((list) => list.join('')),
  fc.constantFrom('vision', '(none)', '-', '\u2013', 'N/A', 'Deactivated', 'équipe'),
);

describe('team names in one cell', () => {
  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), (teams) => {
        expect(splitTeams(joinTeams(teams))).toEqual(teams);
        expect(splitTeams(joinKnownTeams(teams))).toEqual(teams);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are joined by a comma and a space', () => {
    expect(joinTeams(['vision', 'nlp'])).toBe('vision, nlp');
  });

  it('are escaped where they hold a separator', () => {
    expect(joinTeams(['a,b', 'c\\d', ' e '])).toBe('a\\,b, c\\\\d, \\ e\\ ');
  });

  it.each([
    ['vision,nlp', ['vision', 'nlp']],
    ['vision; nlp ;audio', ['vision', 'nlp', 'audio']],
    ['vision | nlp', ['vision', 'nlp']],
    [' vision ', ['vision']],
    ['vision,,nlp,', ['vision', 'nlp']],
    ['my team, other', ['my team', 'other']],
    ['-', []],
    ['Deactivated', []],
    ['', []],
    [' ', []],
    ['ends with a backslash\\', ['ends with a backslash\\']],
  ])('are read from %j', (cell, teams) => {
    expect(splitTeams(cell)).toEqual(teams);
  });

  it('tell no team from nothing known only where asked to', () => {
    expect([joinTeams([]), joinTeams(undefined)]).toEqual(['', '']);
    expect([joinKnownTeams([]), joinKnownTeams(undefined)]).toEqual(['(none)', '']);
  });
});
