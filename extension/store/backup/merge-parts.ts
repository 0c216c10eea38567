import type { Instant } from '../../../components/activity/day';
import { coverageOfRank } from '../../../components/activity/day-block';
import { codeOf, sourceOfOldDays } from '../../../components/activity/day-sources';
import { later } from '../../../components/activity/earlier-later';
import type { OrganizationWrite } from '../organization-files';
import type { OrganizationState, StoredBlock } from '../organization-state';
import { SOURCE_NAMES, type AuditFileRecord, type SnapshotRecord, type SourceName } from '../schema';
import { newerFiles } from '../imports/newer-files';
import { mergedSnapshot } from '../snapshots';
import { placePeople } from '../place-people';
import { storedBlock } from '../stored-block';
import type { BackupBlock, OrganizationPart, SnapshotPart } from './backup-part';
import { wordsIn } from './words-text';

/**
 * Adds what a backup knows to an organization. Both together know what either did: the order of parts, and how often one
 * is merged, change nothing. Whom the backup counts by place is found, or given an ordinal, by name.
 */
export function mergeOrganizationPart(
  state: OrganizationState,
  part: OrganizationPart,
  knownFiles: readonly AuditFileRecord[],
): OrganizationWrite {
  const places = placePeople(state.identities, part);
  const ordinal = (place: number): number | undefined => {
    const placed = places.get(place);
    return placed === undefined ? undefined : state.identities.root(placed);
  };
  for (const key of part.separated ?? []) state.identities.decide(key, false);
  const write = state.addStored({
    sightings: part.sightings.flatMap(({ person, source, at, facts }) => {
      const placed = ordinal(person) ?? state.identities.place(facts);
      return placed === undefined ? [] : [{ ordinal: placed, source, at, facts }];
    }),
    readings: part.readings,
    blocks: part.blocks.flatMap((block) => blockIn(block, sourcesOf(block, part), ordinal)),
    lastSeen: part.lastSeen.flatMap(([person, at]) => {
      const placed = ordinal(person);
      return placed === undefined ? [] : [[placed, at] as const];
    }),
    lastWork: (part.lastWork ?? []).flatMap(([person, day]) => {
      const placed = ordinal(person);
      return placed === undefined ? [] : [[placed, day] as const];
    }),
    auditReadAt: part.auditReadAt,
  });
  for (const [source, at] of readMoments(part)) {
    const known = state.record.sources[source];
    state.noteSource(source, { ...known, at: later(known?.at, at), warnings: known?.warnings ?? [] });
  }
  return {
    ...write,
    auditFiles: filesToStore(part, knownFiles),
  };
}

/** The day's snapshot with what either knows; of a person both tell of, the later word. */
export function mergeSnapshotPart(
  state: OrganizationState,
  { organization, day, members }: SnapshotPart,
  stored: SnapshotRecord | undefined,
): SnapshotRecord {
  const told = members.flatMap(({ at, facts }) => {
    const ordinal = state.identities.place(facts);
    return ordinal === undefined ? [] : [{ ordinal, source: 'page' as const, at, facts }];
  });
  return mergedSnapshot({ organization: organization.id, day, state, told, stored });
}

/** Of a backup from before days told it, as far as what it read tells. */
function sourcesOf({ sources, coverage }: BackupBlock, { readAt, auditFiles }: OrganizationPart): readonly number[] {
  if (sources) return sources;
  const source = sourceOfOldDays({
    api: readAt['audit-log'] !== undefined,
    file: readAt['audit-file'] !== undefined || auditFiles.length > 0,
  });
  return coverage.map((rank) => codeOf(source, coverageOfRank(rank)));
}

function blockIn(
  { firstDay, coverage, words: text, events, rejected, work }: BackupBlock,
  sources: readonly number[],
  ordinal: (place: number) => number | undefined,
): readonly StoredBlock[] {
  const words = wordsIn(text);
  // The schema has checked that there are as many words a day as another.
  if (!words) return [];
  return [
    storedBlock({ firstDay, coverage: Uint8Array.from(coverage), words, events, rejected, sources, work }, ordinal),
  ];
}

function readMoments({ readAt }: OrganizationPart): readonly (readonly [SourceName, Instant])[] {
  return SOURCE_NAMES.flatMap((source) => {
    const at = readAt[source];
    return at === undefined ? [] : [[source, at] as const];
  });
}

function filesToStore(part: OrganizationPart, known: readonly AuditFileRecord[]): readonly AuditFileRecord[] {
  return newerFiles(
    part.auditFiles.map((file) => ({ ...file, organization: part.organization.id })),
    known,
  );
}
