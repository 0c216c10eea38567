import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnKind } from './column-words';
import { MEMBERS_TABLE_SCORE, type TableSketch, scoreSketch } from './table-sketch';

function isMembers(sketch: Partial<TableSketch>): boolean {
  return scoreSketch({ columns: [], rows: [], labels: [], tabs: [], ...sketch }) >= MEMBERS_TABLE_SCORE;
}

const MEMBERS: readonly (readonly [string, Partial<TableSketch>])[] = [
  [
    'every column',
    {
      columns: ['name', 'last-active', 'role', 'models-seat', 'weave-access', 'email', 'teams', 'billing-admin'],
      rows: [['Ana Ruiz', '3 days ago', 'Admin', 'Full', 'Viewer', 'ana@acme.test', 'vision', '']],
    },
  ],
  ['headers alone while rows are loading', { columns: ['name', 'last-active', 'role', 'email', 'teams'] }],
  ['usernames and roles, no e-mails', { columns: ['username', 'last-active', 'role'], rows: [['ana', '-', 'Admin']] }],
  ['names that hold the e-mail', { columns: ['name', 'last-active'], rows: [['Ana ana@acme.test', '1 day ago']] }],
  [
    'somebody invited',
    {
      columns: ['name', 'last-active'],
      rows: [
        ['Ana', 'Invite pending'],
        ['Bo', '-'],
      ],
    },
  ],
  ['translated times', { columns: ['name', 'last-active', 'email'], rows: [['Ana', 'vor 3 Tagen', 'ana@acme.test']] }],
];

const OTHERS: readonly (readonly [string, Partial<TableSketch>])[] = [
  [
    'no Last Active column',
    { columns: ['name', 'email', 'role', 'models-seat'], rows: [['Ana', 'ana@acme.test', 'Admin', 'Full']] },
  ],
  ['teams', { columns: ['name', 'member-count', 'created', 'last-active'], rows: [['vision', '12', '', '1 day ago']] }],
  [
    'service accounts',
    { columns: ['name', 'scope', 'last-active', 'created'], rows: [['ci', 'Org', '1 day ago', '']] },
  ],
  ['API keys', { columns: ['key', 'owner', 'last-active'], rows: [['laptop', 'ana@acme.test', '1 day ago']] }],
  ['a leader board', { columns: ['rank', 'name', 'last-active'], rows: [['1', 'Ana', '1 day ago']] }],
  [
    "W&B's own list of the most active, on the tab that lists members too",
    { columns: ['name', 'active-days', 'last-active'], rows: [['Ana', '358', '1 day ago']], labels: ['Users'] },
  ],
  [
    'service accounts by their tab',
    { columns: ['name', 'last-active', 'role'], rows: [['ci', '1 day ago', 'Member']], labels: ['Service accounts'] },
  ],
  [
    'the most active users, on a page whose tab is the members\u2019',
    {
      columns: ['name', 'active-days', 'last-active'],
      rows: [['Ana', '21', '1 day ago']],
      labels: ['Most active user'],
      tabs: ['Users'],
    },
  ],
  ['projects', { columns: ['name', 'work', 'last-active'], rows: [['mnist', '12', '1 day ago']] }],
];

describe('scoring a table', () => {
  it.each(MEMBERS)('%s: members', (_, sketch) => expect(isMembers(sketch)).toBe(true));
  it.each(OTHERS)('%s: not members', (_, sketch) => expect(isMembers(sketch)).toBe(false));

  it('the order of the columns does not matter', () => {
    const columns: readonly ColumnKind[] = ['name', 'last-active', 'role', 'email', 'teams', 'other'];
    const row = ['Ana', '1 day ago', 'Admin', 'ana@acme.test', 'vision', ''];
    const score = scoreSketch({ columns, rows: [row], labels: [], tabs: [] });
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }), (order) => {
        const moved = order.map((index) => columns[index] ?? 'other');
        expect(scoreSketch({ columns: moved, rows: [order.map((index) => row[index])], labels: [], tabs: [] })).toBe(
          score,
        );
      }),
    );
  });
});
