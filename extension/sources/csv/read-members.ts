import { type CsvSchemaName } from '../../../components/activity/csv/columns';
import { fromRecord } from '../../../components/activity/csv/read-record';
import { type RecognizedSchema, recognizeSchema } from '../../../components/activity/csv/recognize-schema';
import type { Instant } from '../../../components/activity/day';
import type { MemberFacts } from '../../../components/activity/member';
import { type Deployment, isSingleTenant } from '../../../components/activity/organization';
import type { Roster } from '../../../components/activity/roster';
import type { ImportSummary } from '../../messages';
import { type Outcome, type Problem, failed, succeeded } from '../../problem';
import { decodeCsv } from './decode-csv';
import { type CsvTable, parseCsv } from './parse-csv';
import { problemPhrases } from '../../problem-phrases.strings';
import { warningStrings as strings } from '../../warnings.strings';

/** More would only fill the screen; the summary says how many there are. */
const MOST_REJECTED_TOLD = 1_000;

export interface CsvContext {
  readonly deployment: Deployment;
  /** When the file was made. */
  readonly takenAt: Instant;
  /** How many members there are at least, as far as is known: a shorter file lists only some of them. */
  readonly expected: number;
}

/** A members export that was read. */
export interface MembersCsv {
  readonly roster: Roster;
  readonly schema: CsvSchemaName;
  readonly rejected: ImportSummary['rejected'];
  readonly warnings: readonly string[];
}

/**
 * Reads a members export: W&B's own of either kind of deployment, whatever its age, or Rollcall's. Columns go by name.
 * Problems: `not-a-csv`, `missing-columns`.
 */
export function readMembersCsv(bytes: Uint8Array, context: CsvContext): Outcome<MembersCsv> {
  const decoded = decodeCsv(bytes);
  if (!decoded.ok) return decoded;
  const table = parseCsv(decoded.value.text);
  if (!table.ok) return table;
  const schema = recognizeSchema(table.value.header);
  if (!schema.recognized) return failed(problemOfHeader(schema.lacking));
  const { members, rejected, unread } = readRecords(table.value, schema, context);
  const warnings = [
    ...decoded.value.warnings,
    ...schemaWarnings(schema, context.deployment),
    ...(unread > 0 ? [strings.cellsUnread(unread)] : []),
    ...(members.length < context.expected ? [strings.fewerMembers(members.length, context.expected)] : []),
  ];
  const complete = rejected.length === 0 && members.length > 0 && members.length >= context.expected;
  const roster: Roster = { source: 'csv', takenAt: context.takenAt, members, complete, warnings };
  return succeeded({ roster, schema: schema.schema, rejected: rejected.slice(0, MOST_REJECTED_TOLD), warnings });
}

function readRecords(table: CsvTable, schema: RecognizedSchema, { deployment, takenAt }: CsvContext) {
  const members: MemberFacts[] = [];
  const rejected: { line: number; reason: string }[] = [];
  let unread = 0;
  for (const { line, fields, fault } of table.records) {
    const reading = fault === undefined ? fromRecord(schema, fields, { deployment, readAt: takenAt }) : undefined;
    if (!reading) rejected.push({ line, reason: strings.brokenQuotes });
    else if (!reading.accepted) rejected.push({ line, reason: reading.reason });
    else {
      members.push(reading.facts);
      unread += reading.unread.length;
    }
  }
  return { members, rejected, unread };
}

function problemOfHeader(lacking: readonly string[]): Problem {
  // A file with neither is no members list at all.
  if (lacking.length > 1) return { kind: 'not-a-csv', detail: problemPhrases.csv.noColumns };
  return { kind: 'missing-columns', missing: lacking };
}

function schemaWarnings({ schema, missing }: RecognizedSchema, deployment: Deployment): readonly string[] {
  const own: CsvSchemaName = isSingleTenant(deployment) ? 'single-tenant' : 'multi-tenant';
  return [
    ...(schema !== own && schema !== 'rollcall' ? [strings.otherLayout[schema]] : []),
    ...(schema !== 'rollcall' && missing.length > 0 ? [strings.columnsMissing(missing)] : []),
  ];
}
