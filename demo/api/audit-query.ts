import {
  type Instant,
  MS_PER_DAY,
  type UtcDay,
  instant,
  parseIsoDate,
  startOfDay,
} from '../../components/activity/day';
import type { AuditGeneration, DemoDeployment } from '../site';

/** Moments from `from` (included) to `until` (excluded). */
export interface AuditRange {
  readonly from: Instant;
  readonly until: Instant;
}

/** What a request asks the audit log for, once its parameters are understood. */
export interface AuditQuery {
  readonly range: AuditRange;
  /** One entry a line, or the object holding `audit_logs`. */
  readonly form: 'lines' | 'envelope';
  readonly limit: number;
  readonly cursor?: string;
  readonly anonymize: boolean;
}

export interface AuditServer {
  readonly deployment: DemoDeployment;
  readonly generation: AuditGeneration;
  readonly today: UtcDay;
}

/** Why a query cannot be answered. */
export class AuditQueryError extends Error {}

const MULTI_TENANT_MOST = 1_000_000;
const SINGLE_TENANT_MOST = 20_000;
const MULTI_TENANT_DAYS = 7;

/** Reads the parameters as the server's deployment and generation do (`wandb/audit-logs.md`, sections 2 and 3). */
export function readAuditQuery(query: URLSearchParams, server: AuditServer): AuditQuery {
  if (server.generation === 'ndjson-only') return readOldQuery(query, server);
  return server.deployment === 'multi-tenant'
    ? readMultiTenantQuery(query, server)
    : readSingleTenantQuery(query, server);
}

/** Knows `startDate` and `numDays` only, ignores everything newer, always answers in lines. */
function readOldQuery(query: URLSearchParams, { deployment, today }: AuditServer): AuditQuery {
  const days = numDays(query, deployment === 'multi-tenant' ? MULTI_TENANT_DAYS : Infinity);
  return {
    range: rangeFrom(dateOnly(query), days, today),
    form: 'lines',
    limit: Infinity,
    anonymize: deployment !== 'multi-tenant' && query.get('anonymize') === 'true',
  };
}

function readMultiTenantQuery(query: URLSearchParams, { today }: AuditServer): AuditQuery {
  const days = numDays(query, MULTI_TENANT_DAYS);
  return {
    range: rangeFrom(dateOnly(query), days, today),
    form: 'envelope',
    limit: limitOf(query, MULTI_TENANT_MOST),
    cursor: query.get('cursor') ?? undefined,
    anonymize: false,
  };
}

function readSingleTenantQuery(query: URLSearchParams, { today }: AuditServer): AuditQuery {
  const endDate = query.get('endDate');
  if (endDate !== null && query.has('numDays')) throw new AuditQueryError('use either numDays or endDate, not both');
  const cursor = query.get('cursor') ?? undefined;
  const form = query.has('limit') || endDate !== null ? 'envelope' : 'lines';
  if (cursor !== undefined && form === 'lines') throw new AuditQueryError('cursor needs limit or endDate');
  const start = query.get('startDate');
  const range = rangeFrom(start === null ? undefined : moment(start, 'startDate'), numDays(query, Infinity), today);
  return {
    range: endDate === null ? range : { from: range.from, until: moment(endDate, 'endDate') },
    form,
    limit: form === 'lines' ? Infinity : limitOf(query, SINGLE_TENANT_MOST),
    cursor,
    anonymize: query.get('anonymize') === 'true',
  };
}

/**
 * From a start through the next `days` days. Without a start, `days` counts back from today: 0 is today alone, in every
 * generation.
 */
function rangeFrom(start: Instant | undefined, days: number, today: UtcDay): AuditRange {
  const from = start ?? instant(startOfDay(today) - days * MS_PER_DAY);
  return { from, until: instant(from + (days + 1) * MS_PER_DAY) };
}

function numDays(query: URLSearchParams, most: number): number {
  const value = query.get('numDays') ?? '0';
  const days = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (Number.isNaN(days)) throw new AuditQueryError('numDays must be a non-negative integer');
  if (days > most) throw new AuditQueryError(`numDays must be between 0 and ${most}`);
  return days;
}

function limitOf(query: URLSearchParams, most: number): number {
  const value = query.get('limit') ?? String(most);
  const limit = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (limit < 1 || limit > most) throw new AuditQueryError(`limit must be between 1 and ${most}`);
  return limit;
}

function dateOnly(query: URLSearchParams): Instant | undefined {
  const value = query.get('startDate');
  if (value === null) return undefined;
  const day = parseIsoDate(value);
  if (day === undefined) throw new AuditQueryError(`startDate must be YYYY-MM-DD: ${value}`);
  return startOfDay(day);
}

/** `YYYY-MM-DD`, with hours, minutes and seconds where given; missing parts are zero. */
function moment(value: string, parameter: string): Instant {
  const [date = '', time] = value.split('T');
  const day = parseIsoDate(date);
  const clock = /^(\d{2})(?::(\d{2})(?::(\d{2}))?)?$/.exec(time ?? '00');
  const [hours = 0, minutes = 0, seconds = 0] = (clock ?? []).slice(1).map((part) => Number(part ?? 0));
  if (day === undefined || !clock || hours > 23 || minutes > 59 || seconds > 59) {
    throw new AuditQueryError(`${parameter} must be YYYY-MM-DD, with THH, THH:mm or THH:mm:ss: ${value}`);
  }
  return instant(startOfDay(day) + ((hours * 60 + minutes) * 60 + seconds) * 1_000);
}
