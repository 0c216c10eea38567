import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageMember } from '../../page-data';
import { nextSorting, pageOf, pagingText, searchMembers, sortMembers } from './members-view';
import { timeAgo } from './time-ago';

const member = (over: Partial<PageMember>): PageMember => ({
  id: '1',
  name: 'Ana Ruiz',
  username: 'ana',
  email: 'ana@acme.test',
  role: 'Member',
  billingAdmin: false,
  modelsSeat: 'Full',
  weaveAccess: 'Full',
  teams: [],
  lastActive: { kind: 'hyphen' },
  added: '2026-01-01T00:00:00Z',
  daysActive: 0,
  runs: 0,
  reports: 0,
  ...over,
});

describe('the users table', () => {
  it('shows every member on exactly one page', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.constantFrom(25, 50, 100), (total, size) => {
        const items = Array.from({ length: total }, (_, index) => index);
        const pages = Array.from({ length: Math.ceil(total / size) }, (_, page) => pageOf(items, page, size)).flat();
        expect(pages).toEqual(items);
      }),
    );
  });

  it('says which rows of how many it shows', () => {
    expect([pagingText(140, 0, 25), pagingText(140, 5, 25), pagingText(0, 0, 25), pagingText(7, 0, 'all')]).toEqual([
      '1–25 of 140',
      '126–140 of 140',
      '0 of 0',
      '1–7 of 7',
    ]);
  });

  it('goes ascending, descending, unsorted on header clicks', () => {
    const first = nextSorting(undefined, 'name');
    const second = nextSorting(first, 'name');
    expect([first?.direction, second?.direction, nextSorting(second, 'name')]).toEqual([
      'ascending',
      'descending',
      undefined,
    ]);
  });

  it('sorts Last Active by status, then newest first', () => {
    const sorted = sortMembers(
      [
        member({ id: 'deactivated', lastActive: { kind: 'deactivated' } }),
        member({ id: 'old', lastActive: { kind: 'at', at: '2026-01-01T00:00:00Z' } }),
        member({ id: 'hyphen' }),
        member({ id: 'new', lastActive: { kind: 'at', at: '2026-02-01T00:00:00Z' } }),
      ],
      { column: 'last-active', direction: 'ascending' },
    );
    expect(sorted.map(({ id }) => id)).toEqual(['new', 'old', 'hyphen', 'deactivated']);
  });

  it('finds by name, user name, e-mail and status word', () => {
    const people = [
      member({ id: 'a', lastActive: { kind: 'deactivated' } }),
      member({ id: 'b', email: 'ben@acme.test' }),
    ];
    expect(searchMembers(people, 'Deactivated').map(({ id }) => id)).toEqual(['a']);
    expect(searchMembers(people, 'BEN@').map(({ id }) => id)).toEqual(['b']);
  });

  it('tells time in react-timeago words', () => {
    const now = Date.UTC(2026, 10, 20);
    expect([5, 60, 3_600, 86_400 * 3, 86_400 * 65].map((seconds) => timeAgo(now - seconds * 1_000, now))).toEqual([
      'just now',
      '1 minute ago',
      '1 hour ago',
      '3 days ago',
      '2 months ago',
    ]);
  });
});
