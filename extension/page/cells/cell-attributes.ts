import type { MemberCell } from '../../messages';

/** Attributes of `<rollcall-last-active>` by name; undefined ones are absent. */
export type CellAttributes = Readonly<Record<string, string | undefined>>;

/** Puts what a cell says into attributes: moments as ISO 8601 UTC, the trend as numbers with gaps for unknown weeks. */
export function cellAttributes(cell: MemberCell): CellAttributes {
  return {
    member: cell.member,
    status: cell.status,
    'last-active': isoOf(cell.lastActive),
    precision: cell.precision,
    added: isoOf(cell.added),
    'days-active': cell.daysActive === undefined ? undefined : String(cell.daysActive),
    trend: trendText(cell.trend),
    evidence: cell.evidence,
    source: cell.source,
    'as-of': isoOf(cell.asOf),
  };
}

function isoOf(at: number | undefined): string | undefined {
  if (at === undefined || !Number.isFinite(at) || Math.abs(at) > 8.64e15) return undefined;
  return new Date(at).toISOString();
}

/** Messages turn gaps into null. */
function trendText(trend: readonly (number | null | undefined)[] | undefined): string | undefined {
  return trend && trend.length > 0
    ? trend.map((days) => (Number.isFinite(days) ? String(days) : '')).join()
    : undefined;
}
