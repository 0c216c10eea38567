import type { DemoOrganization } from '../organization/demo-organization';
import { isoSeconds } from '../organization/page-view';
import type { AuditEvent } from '../organization/log/audit-event';
import type { AuditGeneration } from '../site';
import { type ApiAnswer, envelope, text } from './answer';
import { cursorFor, placeIn } from './audit-cursor';
import { type AuditPlace, AuditReader, placeOf } from './audit-entries';
import { type AuditQuery, AuditQueryError, readAuditQuery } from './audit-query';

/**
 * Answers `/audit_logs` (Multi-tenant) and `/admin/audit_logs` (single tenant), in lines or pages as the deployment and
 * its generation do (`wandb/audit-logs.md`). Entries are made while they are sent.
 */
export function answerAuditLog(
  query: URLSearchParams,
  organization: DemoOrganization,
  generation: AuditGeneration,
): ApiAnswer {
  const { deployment, today } = organization;
  let asked: AuditQuery;
  try {
    asked = readAuditQuery(query, { deployment, generation, today });
  } catch (error) {
    if (error instanceof AuditQueryError) return text(400, error.message);
    throw error;
  }
  const first = asked.cursor === undefined ? placeOf(organization, asked.range) : placeIn(asked.cursor, asked);
  if (!first) return text(400, 'cursor does not belong to this range');
  const write = writerFor(asked, generation);
  return asked.form === 'lines' ? lines(organization, asked, first, write) : page(organization, asked, first, write);
}

type Write = (event: AuditEvent) => string;

function lines(organization: DemoOrganization, asked: AuditQuery, first: AuditPlace, write: Write): ApiAnswer {
  const reader = new AuditReader(organization, asked.range, first);
  const entries = function* (): Generator<string> {
    for (let event = reader.take(); event; event = reader.take()) yield write(event);
  };
  return {
    status: 200,
    headers: { 'content-type': 'application/x-ndjson' },
    body: { before: '', entries: entries(), between: '', afterEach: '\n', after: () => '' },
  };
}

function page(organization: DemoOrganization, asked: AuditQuery, first: AuditPlace, write: Write): ApiAnswer {
  const reader = new AuditReader(organization, asked.range, first);
  let count = 0;
  const entries = function* (): Generator<string> {
    while (count < asked.limit) {
      const event = reader.take();
      if (!event) return;
      count += 1;
      yield write(event);
    }
  };
  const tail = () => {
    const next = reader.next();
    return {
      range_start_time: isoSeconds(asked.range.from),
      range_end_time: isoSeconds(asked.range.until),
      count,
      next_cursor: next ? cursorFor(next, asked) : null,
    };
  };
  return envelope({}, 'audit_logs', entries(), tail, { 'content-type': 'application/json' });
}

/** Older servers write ids as text: which type they are is documented nowhere (`wandb/audit-logs.md`, section 5). */
function writerFor({ anonymize }: AuditQuery, generation: AuditGeneration): Write {
  const hasTextIds = generation === 'ndjson-only';
  if (!hasTextIds && !anonymize) return (event) => JSON.stringify(event);
  const shownValue = (field: string, value: unknown): unknown => {
    if (anonymize && PERSONAL_DATA.has(field)) return undefined;
    return hasTextIds && USER_IDS.has(field) ? String(value) : value;
  };
  return (event) => JSON.stringify(event, shownValue);
}

const USER_IDS: ReadonlySet<string> = new Set(['actor_user_id', 'user_asset']);
/** What `anonymize=true` takes away: e-mail addresses, and names of projects, teams and reports. */
const PERSONAL_DATA: ReadonlySet<string> = new Set([
  'actor_email',
  'artifact_qualified_name',
  'entity_name',
  'project_name',
  'report_name',
  'user_email',
]);
