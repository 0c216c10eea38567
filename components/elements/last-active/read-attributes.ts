import { type Instant, instant, parseIsoDate, startOfDay } from '../../activity/day';
import type { Precision } from '../../activity/member';
import type { Deployment } from '../../activity/organization';
import { STATUSES } from '../../activity/status';
import type { ShownStatus } from '../../styles/status-words.strings';
import { readCount } from '../read-count';

const PRECISIONS: readonly Precision[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const SOURCES = ['page', 'csv', 'scim', 'audit-log'] as const;
const DEPLOYMENTS: readonly Deployment[] = ['multi-tenant', 'dedicated', 'self-managed'];
const EVIDENCES = ['audit-log', 'roster', 'none'] as const;

export type Source = (typeof SOURCES)[number];
export type Evidence = (typeof EVIDENCES)[number];

/** `2026-11-20T17:03:22.000Z`; an offset instead of Z is accepted, a time without zone is not a moment. */
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The moment an attribute tells; undefined if absent or malformed. A bare date is the start of that UTC day. */
export function readInstant(text: string | null): Instant | undefined {
  if (text === null) return undefined;
  const day = parseIsoDate(text);
  if (day !== undefined) return startOfDay(day);
  const epochMs = ISO_INSTANT.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(epochMs) ? undefined : instant(epochMs);
}

export function readStatus(text: string | null): ShownStatus {
  return STATUSES.find((status) => status === text) ?? 'unknown';
}

export function readPrecision(text: string | null): Precision {
  return PRECISIONS.find((precision) => precision === text) ?? 'second';
}

export function readSource(text: string | null): Source | undefined {
  return SOURCES.find((source) => source === text);
}

export function readEvidence(text: string | null): Evidence {
  return EVIDENCES.find((evidence) => evidence === text) ?? 'none';
}

export function readDeployment(text: string | null): Deployment | undefined {
  return DEPLOYMENTS.find((deployment) => deployment === text);
}

/** Weeks a trend covers. */
export const TREND_WEEKS = 12;

/** Active days of one ISO week, 0 to 7; undefined where unknown. */
export type TrendWeek = number | undefined;

/**
 * The last twelve weeks, oldest first, from comma-separated numbers in which an empty or malformed item is an unknown
 * week. A shorter list ends in the newest week. Undefined if no week is known.
 */
export function readTrend(text: string | null): readonly TrendWeek[] | undefined {
  if (!text) return undefined;
  const told = text.split(',').slice(-TREND_WEEKS).map(readTrendWeek);
  if (told.every((week) => week === undefined)) return undefined;
  return [...Array<TrendWeek>(TREND_WEEKS - told.length).fill(undefined), ...told];
}

function readTrendWeek(text: string): TrendWeek {
  const days = readCount(text);
  return days === undefined ? undefined : Math.min(days, 7);
}
