import type { PageMember } from '../../page-data';

export type SortColumn = 'name' | 'last-active' | 'role' | 'email';

export interface Sorting {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** Header clicks go ascending, descending, unsorted. */
export function nextSorting(current: Sorting | undefined, column: SortColumn): Sorting | undefined {
  if (current?.column !== column) return { column, direction: 'ascending' };
  return current.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

const STATUS_WORDS = {
  'invite-pending': 'invite pending',
  deactivated: 'deactivated',
  hyphen: '-',
  at: 'active',
} as const;
const STATUS_ORDER = { at: 0, hyphen: 1, 'invite-pending': 2, deactivated: 3 } as const;

/** Those whose name, user name, e-mail or status word holds the text. */
export function searchMembers(members: readonly PageMember[], text: string): readonly PageMember[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return members;
  return members.filter(({ name, username, email, lastActive }) =>
    [name, username, email, STATUS_WORDS[lastActive.kind]].some((field) => field.toLowerCase().includes(wanted)),
  );
}

/** Last Active sorts by status first, then by time (`wandb/activity.md`, A1). */
export function sortMembers(members: readonly PageMember[], sorting: Sorting | undefined): readonly PageMember[] {
  if (!sorting) return members;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return members.toSorted((a, b) => sign * compare(a, b, sorting.column));
}

function compare(a: PageMember, b: PageMember, column: SortColumn): number {
  if (column !== 'last-active') return a[column].localeCompare(b[column]);
  const byStatus = STATUS_ORDER[a.lastActive.kind] - STATUS_ORDER[b.lastActive.kind];
  if (byStatus !== 0 || a.lastActive.kind !== 'at' || b.lastActive.kind !== 'at') return byStatus;
  return b.lastActive.at.localeCompare(a.lastActive.at);
}

/** One page of a list; `size` 'all' shows everything. */
export function pageOf<T>(items: readonly T[], page: number, size: number | 'all'): readonly T[] {
  return size === 'all' ? items : items.slice(page * size, (page + 1) * size);
}

/** `1–25 of 140`. */
export function pagingText(total: number, page: number, size: number | 'all'): string {
  if (total === 0) return '0 of 0';
  if (size === 'all') return `1–${total} of ${total}`;
  return `${page * size + 1}–${Math.min(total, (page + 1) * size)} of ${total}`;
}
