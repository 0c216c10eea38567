import type { CsvSchemaName } from '../csv/columns';
import { isoDate, isoInstant } from '../day';
import type { StatusThresholds } from '../status';
import { COLUMN_MEANINGS } from './column-meanings';
import { EXPORT_SCHEMA_VERSION, exportColumnsOf, exportReaderOf, fieldOf } from './export-columns';
import type { ExportFacts } from './export-facts';

/** Which members an admin chose to export. */
export type ExportScope = 'all' | 'filtered' | 'selected';

/** What the admin chose and what it rests on. */
export interface ExportAbout {
  readonly facts: ExportFacts;
  readonly schema: CsvSchemaName;
  readonly scope: ExportScope;
  readonly rows: number;
  /** The filter in words; empty without one. */
  readonly filterText: string;
  /** Of Rollcall. */
  readonly version: string;
}

/** The file that a manifest stands beside. */
export interface ExportedFile {
  readonly name: string;
  readonly format: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** How it was written, e.g. `{delimiter: ','}`. */
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** Everything a reader of an export needs to know to trust it, as plain JSON; with the file's own facts if it is given. */
export function exportManifest(about: ExportAbout, file?: ExportedFile) {
  const { facts, schema, scope, rows, filterText, version } = about;
  const { organization, period, gaps, evidence, members, thresholds } = facts;
  return {
    manifest: 'rollcall-export',
    schemaVersion: EXPORT_SCHEMA_VERSION,
    rollcall: version,
    exportedAt: isoInstant(facts.exportedAt),
    zone: 'UTC',
    organization: { id: organization.id, name: organization.name, deployment: organization.deployment },
    pseudonymous: facts.isPseudonymous ?? false,
    ...(file && { file }),
    rows: {
      count: rows,
      scope,
      // What was searched for may be a name, even where it found nobody.
      filter: !facts.isPseudonymous && scope === 'filtered' && filterText !== '' ? filterText : null,
      membersKnown: members.known,
      membersTotal: members.total ?? null,
      membersListComplete: members.complete,
    },
    period: {
      preset: period.preset,
      from: isoDate(period.from),
      to: isoDate(period.to),
      days: evidence.periodDays,
      daysRead: evidence.coveredDays,
      gaps: gaps.map(({ from, to }) => ({ from: isoDate(from), to: isoDate(to) })),
    },
    sources: facts.sources.map(({ source, readAt, members: listed, complete }) => ({
      source,
      readAt: isoInstant(readAt),
      ...(listed !== undefined && { members: listed }),
      ...(complete !== undefined && { complete }),
    })),
    definitions: definitionsOf(thresholds),
    notes: evidence.notes,
    schema,
    columns: exportColumnsOf(schema).map((name) => ({
      name,
      field: fieldOf(name),
      type: exportReaderOf(name).type,
      meaning: COLUMN_MEANINGS[name],
    })),
  };
}

export type ExportManifest = ReturnType<typeof exportManifest>;

function definitionsOf({ idleAfterDays, dormantAfterDays }: StatusThresholds) {
  return {
    activeDay: 'A UTC day on which W&B’s audit log has at least one entry the member caused.',
    lastActive: 'The newest activity any source tells of; “Last Active Precision” says how exactly.',
    Active: `Last active less than ${idleAfterDays} times 24 hours before the export.`,
    Idle: `Last active at least ${idleAfterDays} and less than ${dormantAfterDays} times 24 hours before the export.`,
    Dormant: `Last active at least ${dormantAfterDays} times 24 hours before the export, or not in the six months Dedicated and Self-Managed servers look back.`,
    'No activity': 'W&B tells that the member was never active in this organization.',
    'Invite pending': 'The invitation has not been accepted.',
    Deactivated: 'The member was deactivated and cannot sign in.',
    Unknown: 'No source tells.',
  } as const;
}
