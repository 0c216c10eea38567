import { type Instant, addDays, utcDay } from '../../../components/activity/day';
import type { Organization } from '../../../components/activity/organization';
import type { OrganizationActivity } from '../../../components/activity/organization-activity';
import type { Problem } from '../../problem';
import type { OrganizationState } from '../organization-state';
import type { OrganizationWrite } from '../organization-files';
import {
  SOURCE_NAMES,
  type AuditFileRecord,
  type ImportKind,
  type ImportLayerRecord,
  type ImportNews,
  type ImportRecord,
  type SourceName,
} from '../schema';
import { bytesOf } from './bytes-of';

/** The file an import comes from. */
export interface ImportedFile {
  /** The same for every part of one file. */
  readonly id: string;
  readonly kind: ImportKind;
  readonly name: string;
  readonly at: Instant;
}

/** What a part of an import has to store of its layer, and the files handed out that it brought. */
export type ImportWrite = OrganizationWrite & { readonly exports?: readonly string[] };

/** The record of an import before its first write. */
export function newImport({ id: organization }: Organization, { id, kind, name, at }: ImportedFile): ImportRecord {
  return {
    organization,
    id,
    kind,
    name,
    at,
    revision: 0,
    standing: { state: 'apart' },
    news: { people: 0, days: 0 },
    bytes: 0,
    readings: [],
    sources: {},
    separated: [],
    auditFiles: [],
    snapshots: [],
    exports: [],
  };
}

/** How many people and days are known, to tell what an import adds. */
export function knownIn({ members, index }: OrganizationActivity): ImportNews {
  let people = 0;
  for (const { mergedInto } of members) if (mergedInto === undefined) people += 1;
  let days = 0;
  const { from, to } = index.span ?? { from: utcDay(1), to: utcDay(0) };
  for (let day = from; day <= to; day = addDays(day, 1)) if (index.coverage(day) !== 'unread') days += 1;
  return { people, days };
}

/** What is known more; an import that tells that two people are one adds nobody. */
export function newsSince(before: ImportNews, after: ImportNews, known: ImportNews): ImportNews {
  return {
    people: known.people + Math.max(0, after.people - before.people),
    days: known.days + Math.max(0, after.days - before.days),
  };
}

/** A part of an import as it came to its layer. */
export interface ImportedPart {
  readonly at: Instant;
  /** The organization without it. */
  readonly base: OrganizationState;
  readonly layer: OrganizationState;
  /** `layer` as it is to be stored. */
  readonly stored: ImportLayerRecord;
  readonly write: ImportWrite;
}

/** The record of an import after one more part. */
export function grownImport(told: ImportRecord, { at, base, layer, stored, write }: ImportedPart): ImportRecord {
  const { readings, auditReadAt, sources } = layer.record;
  const { snapshot } = write;
  const others = told.snapshots.filter(({ day }) => day !== snapshot?.day);
  const snapshots = snapshot ? [...others, { day: snapshot.day, bytes: bytesOf(snapshot) }] : others;
  return {
    ...told,
    at,
    revision: told.revision + 1,
    readings,
    auditReadAt,
    sources,
    solved: { ...told.solved, ...solvedBy(base.record, sources) },
    separated: stored.identities.separated ?? [],
    auditFiles: withFiles(told.auditFiles, write.auditFiles ?? []),
    snapshots,
    exports: [...new Set([...told.exports, ...(write.exports ?? [])])],
    bytes: snapshots.reduce((sum, { bytes }) => sum + bytes, bytesOf(stored)),
  };
}

/** Problems of the sources an import tells of, as they were when it came. */
function solvedBy({ sources }: OrganizationState['record'], told: ImportRecord['sources']): ImportRecord['solved'] {
  const solved: Partial<Record<SourceName, Problem>> = {};
  for (const name of SOURCE_NAMES) {
    const problem = told[name] && sources[name]?.problem;
    if (problem) solved[name] = problem;
  }
  return solved;
}

function withFiles(known: readonly AuditFileRecord[], told: readonly AuditFileRecord[]): readonly AuditFileRecord[] {
  const files = new Map([...known, ...told].map((file) => [file.fingerprint, file]));
  return [...files.values()];
}
