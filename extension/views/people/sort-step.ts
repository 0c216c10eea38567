import type { SortColumn, SortKey } from '../../../components/activity/people/people-query';

/** Columns whose greatest values are asked for first. */
const GREATEST_FIRST: readonly SortColumn[] = ['last-active', 'active-days', 'added', 'teams', 'models-seat'];

/**
 * The order after a column's heading was chosen: alone, or, when `isAdded`, behind the columns sorted by already. Chosen
 * again, a column turns round.
 */
export function sortAfter(sort: readonly SortKey[], column: SortColumn, isAdded: boolean): readonly SortKey[] {
  const known = sort.find((key) => key.column === column);
  const next: SortKey = { column, descending: known ? !known.descending : GREATEST_FIRST.includes(column) };
  if (!isAdded) return [next];
  return known ? sort.map((key) => (key === known ? next : key)) : [...sort, next];
}
