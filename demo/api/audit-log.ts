import { auditEventsOfDay } from '../organization/audit-events';
import { type DemoOrganization, MS_PER_DAY } from '../organization/organization';
import type { AuditGeneration } from '../site';
import { type ApiAnswer, json, text } from './answer';

/** Moments from `from` (included) to `until` (excluded), epoch ms. */
interface Range {
  readonly from: number;
  readonly until: number;
}

/** Answers `/audit_logs` (Multi-tenant) and `/admin/audit_logs` (single tenant) in either generation (`wandb/audit-logs.md`). */
export function answerAuditLog(
  query: URLSearchParams,
  organization: DemoOrganization,
  generation: AuditGeneration,
): ApiAnswer {
  const isMultiTenant = organization.deployment === 'multi-tenant';
  const numDays = query.get('numDays');
  if (numDays !== null && !/^\d+$/.test(numDays)) return text(400, 'numDays must be a non-negative integer');
  if (isMultiTenant && Number(numDays ?? 0) > 7) return text(400, 'numDays must be between 0 and 7');
  const range = rangeOf(query, organization, generation);
  if (!range) return text(400, 'invalid startDate or endDate');
  if (generation === 'ndjson-only') return ndjson(organization, range);
  if (!isMultiTenant && !query.has('limit') && !query.has('endDate')) return ndjson(organization, range);
  return paginated(query, organization, range, isMultiTenant ? 1_000_000 : 20_000);
}

function rangeOf(
  query: URLSearchParams,
  organization: DemoOrganization,
  generation: AuditGeneration,
): Range | undefined {
  const midnight = organization.today * MS_PER_DAY;
  const days = Number(query.get('numDays') ?? 0);
  const start = query.get('startDate');
  if (start === null) return { from: midnight - days * MS_PER_DAY, until: midnight + MS_PER_DAY };
  const from = parseMoment(start, organization.deployment === 'multi-tenant' || generation === 'ndjson-only');
  if (from === undefined) return undefined;
  const end = generation === 'paginated' && organization.deployment !== 'multi-tenant' ? query.get('endDate') : null;
  if (end === null) return { from, until: from + (days + 1) * MS_PER_DAY };
  const until = parseMoment(end, false);
  return until === undefined ? undefined : { from, until };
}

/** `YYYY-MM-DD`, on current single tenant also with hours, minutes, seconds; missing parts are zero. */
function parseMoment(value: string, dateOnly: boolean): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2}))?)?)?$/.exec(value);
  if (!match || (dateOnly && match[2] !== undefined)) return undefined;
  const at = Date.parse(`${match[1]}T${match[2] ?? '00'}:${match[3] ?? '00'}:${match[4] ?? '00'}Z`);
  return Number.isNaN(at) ? undefined : at;
}

function* linesOf(organization: DemoOrganization, range: Range): Generator<string> {
  const lastDay = Math.min(organization.today, Math.ceil(range.until / MS_PER_DAY) - 1);
  for (let day = Math.floor(range.from / MS_PER_DAY); day <= lastDay; day += 1) {
    for (const event of auditEventsOfDay(organization, day)) {
      const at = Date.parse(String(event.timestamp));
      if (at >= range.from && at < range.until) yield JSON.stringify(event);
    }
  }
}

function ndjson(organization: DemoOrganization, range: Range): ApiAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/x-ndjson' },
    body: mapLines(linesOf(organization, range), (line) => `${line}\n`),
  };
}

function* mapLines(lines: Iterable<string>, change: (line: string) => string): Generator<string> {
  for (const line of lines) yield change(line);
}

/** A cursor is tied to the range it was made for: its text holds both. */
function paginated(query: URLSearchParams, organization: DemoOrganization, range: Range, most: number): ApiAnswer {
  const asked = Number(query.get('limit') ?? most);
  if (!Number.isInteger(asked) || asked < 1 || asked > most) return text(400, `limit must be between 1 and ${most}`);
  const cursor = query.get('cursor');
  const offset = cursor === null ? 0 : offsetIn(cursor, range);
  if (offset === undefined) return text(400, 'cursor does not belong to this range');

  const page: string[] = [];
  let index = 0;
  let hasMore = false;
  for (const line of linesOf(organization, range)) {
    if (index >= offset + asked) {
      hasMore = true;
      break;
    }
    if (index >= offset) page.push(line);
    index += 1;
  }
  const next = hasMore ? Buffer.from(`${range.from}:${range.until}:${offset + asked}`).toString('base64url') : null;
  const envelope = {
    range_start_time: new Date(range.from).toISOString(),
    range_end_time: new Date(range.until).toISOString(),
    count: page.length,
    next_cursor: next,
  };
  const tail = JSON.stringify(envelope).slice(1);
  return { ...json(200, null), body: envelopeChunks(page, tail) };
}

function* envelopeChunks(page: readonly string[], tail: string): Generator<string> {
  yield '{"audit_logs":[';
  for (const [index, line] of page.entries()) yield index === 0 ? line : `,${line}`;
  yield `],${tail}`;
}

function offsetIn(cursor: string, range: Range): number | undefined {
  const [from, until, offset] = Buffer.from(cursor, 'base64url').toString('utf8').split(':').map(Number);
  return from === range.from && until === range.until ? offset : undefined;
}
