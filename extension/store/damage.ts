import { DAYS_PER_BLOCK } from '../../components/activity/day-block';
import { MS_PER_DAY, type UtcDay } from '../../components/activity/day';
import { isSourcesCode } from '../../components/activity/day-sources';
import type { RosterSource } from '../../components/activity/member';
import type { OrganizationId } from '../../components/activity/organization';
import { NO_WORK } from '../../components/activity/work-days';
import { isSumRight } from './checksum';
import type { PackedSightings } from './packed-sightings';
import type {
  ActivityBlockRecord,
  IdentitiesRecord,
  LastSeenRecord,
  OrganizationRecord,
  SightingsRecord,
  SnapshotRecord,
} from './schema';

/** The records of one organization that are always read together. */
export interface StoredOrganization {
  readonly record: OrganizationRecord | undefined;
  readonly sightings: readonly SightingsRecord[];
  readonly identities: IdentitiesRecord | undefined;
  readonly blocks: readonly ActivityBlockRecord[];
  readonly lastSeen: LastSeenRecord | undefined;
}

/** A record that is not what Rollcall writes: a disk or a bug spoiled it. */
export type DamagedPart =
  | { readonly store: 'organizations' }
  | { readonly store: 'identities' }
  | { readonly store: 'lastSeen' }
  | { readonly store: 'sightings'; readonly source: RosterSource }
  | { readonly store: 'activityBlocks'; readonly firstDay: UtcDay };

/** Every record that cannot be relied on: by shapes and bounds, and by the sums of columns (`checksum.ts`). */
export function damageIn(id: OrganizationId, stored: StoredOrganization): readonly DamagedPart[] {
  const { record, sightings, identities, blocks, lastSeen } = stored;
  const size = identities?.size ?? 0;
  const damaged: DamagedPart[] = [];
  if (record && !isSoundRecord(record, id)) damaged.push({ store: 'organizations' });
  if (identities && !(isSoundTable(identities) && isSumRight(identities))) damaged.push({ store: 'identities' });
  if (lastSeen && !(isSoundLastSeen(lastSeen, size) && isSumRight(lastSeen))) damaged.push({ store: 'lastSeen' });
  for (const record of sightings) {
    const { source, sightings: packed } = record;
    if (!areSoundSightings(packed, size) || !isSumRight(record)) damaged.push({ store: 'sightings', source });
  }
  for (const block of blocks) {
    if (!isSoundBlock(block, size) || !isSumRight(block))
      damaged.push({ store: 'activityBlocks', firstDay: block.firstDay });
  }
  return damaged;
}

/** Whether a record says whose it is and holds what everything else rests on. */
export function isSoundRecord(record: OrganizationRecord, id = record.id): boolean {
  const { organization, revision, readings, sources }: Partial<OrganizationRecord> = record;
  const isNamed = organization?.id === id && typeof organization.origin === 'string';
  return isNamed && Number.isSafeInteger(revision) && Array.isArray(readings) && typeof sources === 'object';
}

/** Whether a list of a day can be relied on. */
export function isSoundSnapshot(snapshot: SnapshotRecord): boolean {
  return areSoundSightings(snapshot.members) && isSumRight(snapshot);
}

/** Whether every column is there with an entry for each sighting, and nobody is behind the last person known. */
function areSoundSightings(packed: PackedSightings | undefined, size = Infinity): boolean {
  if (!(packed?.ordinals instanceof Uint32Array) || !areBelow(packed.ordinals, size)) return false;
  const { teamLists, ...columns }: Partial<PackedSightings> = packed;
  const count = packed.ordinals.length;
  const isWhole = (column: { readonly length: number } | undefined) => column?.length === count;
  return Array.isArray(teamLists) && COLUMNS.every((name) => isWhole(columns[name]));
}

const COLUMNS = [
  'at',
  'email',
  'username',
  'id',
  'name',
  'role',
  'membership',
  'lastActiveKind',
  'lastActiveAt',
  'precision',
  'added',
  'daysActive',
  'runs',
  'reports',
  'billingAdmin',
  'modelsSeat',
  'weaveAccess',
  'teams',
] as const satisfies readonly (keyof PackedSightings)[];

function isSoundTable({ size, names, ordinals, merges }: Partial<IdentitiesRecord>): boolean {
  if (size === undefined || !Number.isSafeInteger(size) || !Array.isArray(merges)) return false;
  return typeof names === 'string' && ordinals instanceof Uint32Array && areBelow(ordinals, size);
}

function isSoundLastSeen({ ordinals, at, workDays }: Partial<LastSeenRecord>, size: number): boolean {
  if (!(ordinals instanceof Uint32Array) || !(at instanceof Float64Array)) return false;
  if (!(workDays instanceof Int32Array) || workDays.length !== ordinals.length) return false;
  // Work is activity, so nobody did any after they were last seen.
  const isSound = (day: number, i: number) => day === NO_WORK || (day >= 0 && day * MS_PER_DAY <= (at[i] ?? 0));
  if (!workDays.every(isSound)) return false;
  return ordinals.length === at.length && areBelow(ordinals, size) && !at.some(Number.isNaN);
}

/** Whether a block has all of its 28 days, and nothing in them that was never written. */
export function isSoundBlock(block: Partial<ActivityBlockRecord>, size = Infinity): boolean {
  const { coverage, words, events, rejected, sources, work } = block;
  const hasDays =
    isPerDay(coverage, Uint8Array) &&
    isPerDay(sources, Uint8Array) &&
    isPerDay(work, Uint8Array) &&
    isPerDay(events, Uint32Array) &&
    isPerDay(rejected, Uint32Array);
  if (!hasDays || !(words instanceof Uint32Array) || !isWithin(words, size)) return false;
  const isWorkKnown = work?.every((rank, i) => rank <= (coverage?.[i] ?? 0)) === true;
  return isWorkKnown && coverage?.every((rank) => rank <= 2) === true && sources?.every(isSourcesCode) === true;
}

/** Whether bitmaps have no bit for anybody behind the last person known: blocks are stored no wider than they need be. */
function isWithin(words: Uint32Array, size: number): boolean {
  const width = words.length / DAYS_PER_BLOCK;
  if (!Number.isInteger(width) || width > Math.ceil(size / 32)) return false;
  const spare = width * 32 - size;
  if (spare <= 0) return true;
  // The last word of each day alone: three years of a hundred thousand people are three and a half million words.
  return Array.from({ length: DAYS_PER_BLOCK }, (_, i) => words[(i + 1) * width - 1] ?? 0).every(
    (word) => word >>> (32 - spare) === 0,
  );
}

function isPerDay(column: unknown, type: typeof Uint8Array | typeof Uint32Array): boolean {
  return column instanceof type && column.length === DAYS_PER_BLOCK;
}

function areBelow(ordinals: Uint32Array, size: number): boolean {
  return ordinals.every((ordinal) => ordinal < size);
}
