import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageCount, readPageCount } from './page-count';
import { type PagerStep, pagerStepOf } from './pager-words';

describe('how many members a page says there are', () => {
  it.each<readonly [string, PageCount]>([
    ['1–25 of 140', { from: 1, to: 25, total: 140 }],
    ['26-50 of 1,240', { from: 26, to: 50, total: 1240 }],
    ['Showing 1 to 25 of 140 entries', { from: 1, to: 25, total: 140 }],
    ['Viewing 126 – 140 of 140 members', { from: 126, to: 140, total: 140 }],
    ['25 of 140 members', { total: 140 }],
    ['140 members', { total: 140 }],
    ['1.240 users', { total: 1240 }],
    ['All members (140)', { total: 140 }],
    ['Users 140', { total: 140 }],
    ['Total: 140 users', { total: 140 }],
    ['1 member', { total: 1 }],
  ])('%j', (text, expected) => expect(readPageCount(text)).toEqual(expected));

  it.each([
    'Page 1 of 6',
    '10 of 20 seats used',
    '25 per page',
    '30–20 of 10',
    '12 active days',
    '3 teams',
    '140',
    'Members',
    'Jan 5 – 25 of 2026 members joined',
    '1–25 of 140 projects in this organization that nobody has looked at',
  ])('%j says nothing', (text) => expect(readPageCount(text)).toBeUndefined());

  it('any range that makes sense is read back', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(500), fc.nat(100_000), (from, size, rest) => {
        const [first, last, total] = [from + 1, from + 1 + size, from + 1 + size + rest];
        const text = `${first}–${last} of ${total.toLocaleString('en-US')}`;
        expect(readPageCount(text)).toEqual({ from: first, to: last, total });
      }),
    );
  });
});

describe('what a control of a pager does', () => {
  it.each<readonly [string, PagerStep | undefined]>([
    ['Next', 'next'],
    ['Next page', 'next'],
    ['Go to next page', 'next'],
    ['Next ›', 'next'],
    ['›', 'next'],
    ['chevron_right', 'next'],
    ['‹ Previous', 'previous'],
    ['Prev', 'previous'],
    ['Go to first page', 'first'],
    ['«', 'first'],
    ['Load more', 'more'],
    ['Show 25 more members', 'more'],
    ['Next steps', undefined],
    ['Invite new user', undefined],
    ['Last page', undefined],
    ['»', undefined],
    ['Read more', undefined],
  ])('%j: %s', (text, step) => expect(pagerStepOf([text])).toBe(step));
});
