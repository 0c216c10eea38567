import { describe, expect, it } from 'vitest';
import { EVERYBODY } from '../../../components/activity/people/people-query';
import { filterWords } from './filter-words';

describe('a filter in words', () => {
  it('is nothing where everybody is listed, however they are sorted', () => {
    expect(filterWords(EVERYBODY)).toBe('');
    expect(filterWords({ ...EVERYBODY, sort: [{ column: 'name', descending: false }], search: '  ' })).toBe('');
  });

  it('names every facet with what was chosen of it, what was searched for, and another group', () => {
    const chosen = { status: ['dormant', 'idle'], team: ['vision'], role: [] };
    expect(filterWords({ ...EVERYBODY, chosen, search: ' ana ' })).toBe(
      'Status: Dormant or Idle; Team: vision; Search: “ana”',
    );
    expect(filterWords({ ...EVERYBODY, group: 'left' })).toBe('Left');
    expect(filterWords({ ...EVERYBODY, chosen: { role: [''] } })).toBe('Role: Not known');
  });
});
