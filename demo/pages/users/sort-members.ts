import type { PageMember } from '../../page-data';

/** Columns the table can be sorted by. */
export type SortKey = 'name' | 'last-active' | 'role' | 'models-seat' | 'weave-access' | 'email';

export interface Sort {
  readonly by: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** What a click on a header does: ascending, then descending, then as the server listed them. */
export function nextSort(sort: Sort | undefined, by: SortKey): Sort | undefined {
  if (sort?.by !== by) return { by, direction: 'ascending' };
  return sort.direction === 'ascending' ? { by, direction: 'descending' } : undefined;
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Members in order; equal ones keep the order they came in, whichever the direction. */
export function sortMembers(members: readonly PageMember[], sort: Sort | undefined): readonly PageMember[] {
  if (!sort) return members;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const compare = COMPARE[sort.by];
  return members.toSorted((a, b) => sign * compare(a, b));
}

/** How two members compare in ascending order, for tables that sort by themselves. */
export function memberOrder(by: SortKey): (a: PageMember, b: PageMember) => number {
  return COMPARE[by];
}

type Compare = (a: PageMember, b: PageMember) => number;

const byText =
  (textOf: (member: PageMember) => string): Compare =>
  (a, b) =>
    COLLATOR.compare(textOf(a), textOf(b));

const COMPARE: Readonly<Record<SortKey, Compare>> = {
  name: byText(({ name, username, email }) => name || username || email),
  'last-active': compareLastActive,
  role: byText(({ role }) => role),
  'models-seat': byText(({ modelsSeat }) => modelsSeat),
  'weave-access': byText(({ weaveAccess }) => weaveAccess),
  email: byText(({ email }) => email),
};

const STATUS_ORDER = { at: 0, hyphen: 1, 'invite-pending': 2, deactivated: 3 } as const;

/** By status first (`wandb/activity.md`, A1, Sort), then the most recent first. */
function compareLastActive({ lastActive: a }: PageMember, { lastActive: b }: PageMember): number {
  if (a.kind === 'at' && b.kind === 'at') return Date.parse(b.at) - Date.parse(a.at);
  return STATUS_ORDER[a.kind] - STATUS_ORDER[b.kind];
}
