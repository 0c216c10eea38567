import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageMember } from '../../page-data';
import { sampleMember } from '../data/sample-member';
import { type Sort, type SortKey, nextSort, sortMembers } from './sort-members';

const KEYS: readonly SortKey[] = ['name', 'last-active', 'role', 'models-seat', 'weave-access', 'email'];
const lastActives = fc.oneof(
  fc.constantFrom({ kind: 'hyphen' }, { kind: 'invite-pending' }, { kind: 'deactivated' }),
  fc.date({ noInvalidDate: true }).map((date) => ({ kind: 'at' as const, at: date.toISOString() })),
) as fc.Arbitrary<PageMember['lastActive']>;
const members = fc
  .array(fc.record({ name: fc.string(), lastActive: lastActives, role: fc.constantFrom('Admin', 'Member') }))
  .map((rows) => rows.map((row, index) => sampleMember({ ...row, id: String(index) } as Partial<PageMember>)));
const sorts = fc.record({ by: fc.constantFrom(...KEYS), direction: fc.constantFrom('ascending', 'descending') });

describe('nextSort', () => {
  it('goes ascending, descending, unsorted, and starts over on another column', () => {
    const first = nextSort(undefined, 'name');
    const second = nextSort(first, 'name');
    expect(first).toEqual({ by: 'name', direction: 'ascending' });
    expect(second).toEqual({ by: 'name', direction: 'descending' });
    expect(nextSort(second, 'name')).toBeUndefined();
    expect(nextSort(second, 'email')).toEqual({ by: 'email', direction: 'ascending' });
  });
});

describe('sortMembers', () => {
  it('orders Last Active by status, then the most recent first', () => {
    const rows = [
      sampleMember({ id: 'deactivated', lastActive: { kind: 'deactivated' } }),
      sampleMember({ id: 'old', lastActive: { kind: 'at', at: '2026-01-01T00:00:00Z' } }),
      sampleMember({ id: 'invited', lastActive: { kind: 'invite-pending' } }),
      sampleMember({ id: 'hyphen', lastActive: { kind: 'hyphen' } }),
      sampleMember({ id: 'new', lastActive: { kind: 'at', at: '2026-02-01T00:00:00Z' } }),
    ];
    const order = (sort: Sort) => sortMembers(rows, sort).map(({ id }) => id);
    const ascending = ['new', 'old', 'hyphen', 'invited', 'deactivated'];
    expect(order({ by: 'last-active', direction: 'ascending' })).toEqual(ascending);
    expect(order({ by: 'last-active', direction: 'descending' })).toEqual(ascending.toReversed());
  });

  it('sorts people without a name by what their row shows instead', () => {
    const rows = [sampleMember({ id: 'b', name: 'Ben' }), sampleMember({ id: 'a', name: '', username: 'ana' })];
    expect(sortMembers(rows, { by: 'name', direction: 'ascending' }).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('loses and adds nobody, and keeps equal members in their order', () => {
    fc.assert(
      fc.property(members, sorts, (rows, sort) => {
        const sorted = sortMembers(rows, sort as Sort);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        for (const role of ['Admin', 'Member']) {
          if (sort.by !== 'role') continue;
          const ids = sorted.filter((row) => row.role === role).map(({ id }) => Number(id));
          expect(ids).toEqual(ids.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('leaves the order of the server when unsorted', () => {
    fc.assert(fc.property(members, (rows) => sortMembers(rows, undefined) === rows));
  });
});
