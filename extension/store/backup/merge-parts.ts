import { type Instant, addDays } from '../../../components/activity/day';
import {
  type DayBlock,
  DAYS_PER_BLOCK,
  bitmapIn,
  coverageIn,
  coverageOfRank,
} from '../../../components/activity/day-block';
import { codeOf, sourceOfOldDays } from '../../../components/activity/day-sources';
import { forEachBit } from '../../../components/activity/day-bitmap';
import type { Identity, IdentityTable } from '../../../components/activity/identity';
import { later } from '../../../components/activity/earlier-later';
import type { OrganizationWrite } from '../organization-files';
import type { OrganizationState, StoredBlock } from '../organization-state';
import { SOURCE_NAMES, type AuditFileRecord, type SnapshotRecord, type SourceName } from '../schema';
import { mergedSnapshot } from '../snapshots';
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
  return { ...write, auditFiles: filesToStore(part, knownFiles) };
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

function placePeople(identities: IdentityTable, { people, merges }: OrganizationPart): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  people.forEach((names, place) => {
    for (const identity of identitiesOf(names)) {
      const ordinal = identities.place(identity);
      if (ordinal !== undefined) places.set(place, ordinal);
    }
  });
  // A place merged into another has lost its names to it.
  const into = new Map(merges);
  for (const [from] of merges) {
    let to = from;
    for (
      let next = into.get(to), hops = 0;
      next !== undefined && hops <= merges.length;
      next = into.get(to), hops += 1
    ) {
      to = next;
    }
    const placed = places.get(to);
    if (placed !== undefined && !places.has(from)) places.set(from, placed);
  }
  return places;
}

/** One person's names as identities that share a name with one another, so that resolving them joins all. */
function identitiesOf(names: readonly string[]): readonly Identity[] {
  const of = (kind: string) => names.filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));
  const [emails, usernames] = [of('e:'), of('u:')];
  // As SCIM spells a number, so that it stays what it was: a guess away from the log's.
  const ids = [...of('i:'), ...of('c:').map((number) => `User:${number}`)];
  const count = Math.max(emails.length, ids.length, usernames.length);
  return Array.from({ length: count }, (_, i) => ({
    email: emails[i] ?? emails[0],
    id: ids[i] ?? ids[0],
    username: usernames[i] ?? usernames[0],
  }));
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
  block: BackupBlock,
  sources: readonly number[],
  ordinal: (place: number) => number | undefined,
): readonly StoredBlock[] {
  const words = wordsIn(block.words);
  // The schema has checked that there are as many words a day as another.
  if (!words) return [];
  const stored: DayBlock = { firstDay: block.firstDay, coverage: Uint8Array.from(block.coverage), words };
  const days = Array.from({ length: DAYS_PER_BLOCK }, (_, i) => {
    const day = addDays(block.firstDay, i);
    const ordinals: number[] = [];
    forEachBit(bitmapIn(stored, day), (place) => {
      const placed = ordinal(place);
      if (placed !== undefined) ordinals.push(placed);
    });
    return { coverage: coverageIn(stored, day), sources: sources[i] ?? 0, work: block.work?.[i] ?? 0, ordinals };
  });
  return [{ firstDay: block.firstDay, days, events: block.events, rejected: block.rejected }];
}

function readMoments({ readAt }: OrganizationPart): readonly (readonly [SourceName, Instant])[] {
  return SOURCE_NAMES.flatMap((source) => {
    const at = readAt[source];
    return at === undefined ? [] : [[source, at] as const];
  });
}

/** Files that were read further in the other browser than here: its days come with the part. */
function filesToStore(part: OrganizationPart, known: readonly AuditFileRecord[]): readonly AuditFileRecord[] {
  const here = new Map(known.map((file) => [file.fingerprint, file]));
  return part.auditFiles.flatMap((file) => {
    const own = here.get(file.fingerprint);
    const isFurther =
      !own || (file.isDone && !own.isDone) || (file.isDone === own.isDone && readTo(file) > readTo(own));
    return isFurther ? [{ ...file, organization: part.organization.id }] : [];
  });
}

function readTo({ checkpoint }: Pick<AuditFileRecord, 'checkpoint'>): number {
  return checkpoint?.place.offset ?? 0;
}
