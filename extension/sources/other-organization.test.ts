import { describe, expect, it } from 'vitest';
import { organizationOfUrl } from '../organization-address';
import { otherOrganization } from './other-organization';

const ACME = organizationOfUrl('https://acme.wandb.io/org/dashboard');

function people(prefix: string, count: number) {
  return Array.from({ length: count }, (_, i) => ({ email: `${prefix}${i}@acme.test`, username: `user${i}` }));
}

function isOther(some: readonly object[], whole: readonly object[]): boolean {
  if (!ACME) throw new Error('no organization');
  return otherOrganization(ACME, some, whole) !== undefined;
}

describe('otherOrganization', () => {
  it.each([
    ['the same people', people('a', 50), people('a', 50), false],
    ['a page of the people on the list', people('a', 25), people('a', 1_000), false],
    ['half of whom are on the list', people('a', 20), [...people('a', 10), ...people('b', 10)], false],
    ['nobody on the list', people('a', 50), people('b', 50), true],
    ['the admin only', people('a', 50), [...people('a', 1), ...people('b', 500)], true],
    ['none of a few', people('a', 5), people('b', 5), true],
    ['one of a few', people('a', 5), [...people('a', 1), ...people('b', 4)], false],
    ['too few to tell', people('a', 4), people('b', 100), false],
    ['nobody known yet', [], people('b', 100), false],
    ['an empty list', people('a', 50), [], false],
  ])('judges %s', (_, some, whole, expected) => {
    expect(isOther(some, whole)).toBe(expected);
  });

  it('goes by e-mail, since usernames repeat between servers, and by username where e-mails are missing', () => {
    const names = (prefix: string) => Array.from({ length: 20 }, (_, i) => ({ username: `${prefix}${i}` }));
    expect(isOther(people('a', 20), people('b', 20))).toBe(true);
    expect(isOther(people('a', 20), names('user'))).toBe(false);
    expect(isOther(people('a', 20), names('other'))).toBe(true);
  });

  it('does not mind letter case', () => {
    expect(
      isOther(
        people('a', 20),
        people('A', 20).map(({ email }) => ({ email: email.toUpperCase() })),
      ),
    ).toBe(false);
  });
});
