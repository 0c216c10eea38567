import { later } from '../../../components/activity/earlier-later';
import type { Problem } from '../../problem';
import { readingsWith } from '../readings';
import { SOURCE_NAMES, type ImportRecord, type OrganizationRecord, type SourceRecord } from '../schema';

/** The small record of an organization with what imports held apart told of readings and sources. */
export function recordWithImports(record: OrganizationRecord, imports: readonly ImportRecord[]): OrganizationRecord {
  return imports.filter(isApart).reduce(recordWithImport, record);
}

/** The same with one import; again changes nothing. */
export function recordWithImport(record: OrganizationRecord, told: ImportRecord): OrganizationRecord {
  const sources = { ...record.sources };
  for (const name of SOURCE_NAMES) {
    const source = told.sources[name];
    if (source) sources[name] = mergedSource(sources[name], source, told.solved?.[name]);
  }
  return {
    ...record,
    sources,
    readings: told.readings.reduce((kept, reading) => readingsWith(kept, reading), record.readings),
    auditReadAt: later(record.auditReadAt, told.auditReadAt),
  };
}

/** Whether an import is still held apart from what else is stored. */
export function isApart({ standing }: ImportRecord): boolean {
  return standing.state === 'apart';
}

/** A problem stays unless it is the one that this import ended. */
function mergedSource(known: SourceRecord | undefined, told: SourceRecord, solved: Problem | undefined): SourceRecord {
  const isNewer = (told.at ?? -Infinity) >= (known?.at ?? -Infinity);
  const isSolved = JSON.stringify(known?.problem) === JSON.stringify(solved);
  return {
    at: later(known?.at, told.at),
    problem: isSolved ? undefined : known?.problem,
    warnings: (isNewer ? told : known)?.warnings ?? [],
  };
}
