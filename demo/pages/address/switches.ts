/**
 * What the address may ask the pages to play, for tests and for the curious. These parameters survive client-side
 * navigation; all others belong to one page.
 */

/** Ways a members page may fail to show its table. */
export type PlayedState = 'no-table' | 'unknown-layout' | 'loading-forever' | 'error' | 'slow';

/** Rows on one page of the table; `all` is for tests only, W&B offers the numbers. */
export type PageSize = (typeof PAGE_SIZES)[number] | 'all';

export const PAGE_SIZES = [25, 50, 100] as const;

export interface Switches {
  /** Name of a layout of the users table; empty for the default. */
  readonly layout: string;
  readonly state: PlayedState | undefined;
  /** Milliseconds after which the table is mounted. */
  readonly lateMs: number;
  readonly pageSize: PageSize;
}

const KEPT = ['layout', 'state', 'late', 'pageSize', 'mode', 'night'] as const;
const STATES: readonly PlayedState[] = ['no-table', 'unknown-layout', 'loading-forever', 'error', 'slow'];

/** Reads the switches out of a query; what is unknown or malformed is as if absent. */
export function readSwitches(search: string): Switches {
  const query = new URLSearchParams(search);
  const late = Number(query.get('late') ?? 0);
  return {
    layout: query.get('layout') ?? '',
    state: STATES.find((state) => state === query.get('state')),
    lateMs: Number.isFinite(late) && late > 0 ? late : 0,
    pageSize: readPageSize(query.get('pageSize')),
  };
}

function readPageSize(text: string | null): PageSize {
  if (text === 'all') return 'all';
  return PAGE_SIZES.find((size) => String(size) === text) ?? 25;
}

/** The part of a query that goes along to the next page: `''` or `'?mode=dark&…'`. */
export function keptSearch(search: string): string {
  const query = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of KEPT) {
    const value = query.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size === 0 ? '' : `?${kept}`;
}
