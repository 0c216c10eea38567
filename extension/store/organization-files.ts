import type { IDBPTransaction } from 'idb';
import { instant } from '../../components/activity/day';
import type { DayBlock } from '../../components/activity/day-block';
import { indexFromBlocks } from '../../components/activity/day-bitmap-index';
import type { RosterSource } from '../../components/activity/member';
import { WorkDays, workDaysFrom } from '../../components/activity/work-days';
import type { Organization, OrganizationId } from '../../components/activity/organization';
import type { RollcallDatabase } from './database';
import type { IdentityTable } from '../../components/activity/identity';
import { BlockTallies, type BlockTally } from './block-tallies';
import { type StoredOrganization, damageIn } from './damage';
import { withSum } from './checksum';
import { keysOf, keysOfImport } from './keys-of';
import { newRecord } from './new-record';
import { OrganizationState } from './organization-state';
import type { PlacedSighting } from './placed-sightings';
import { packSightings, unpackSightings } from './packed-sightings';
import { identitiesIn, identitiesRecord } from './saved-identities';
import { setAside } from './set-aside';
import type {
  ActivityBlockRecord,
  AuditFileRecord,
  IdentitiesRecord,
  ImportRecord,
  LastSeenRecord,
  SnapshotRecord,
  RollcallSchema,
} from './schema';

/** Somebody else stored a newer revision: what was computed rests on old ground. */
export class OutdatedError extends Error {}

const WHOLE_ORGANIZATION = ['organizations', 'sightings', 'identities', 'activityBlocks', 'lastSeen'] as const;

const WRITTEN_BESIDE = ['snapshots', 'auditFiles', 'imports', 'importLayers', 'importSnapshots'] as const;

/**
 * Reads one organization whole; an empty one if nothing is stored of it. What can no longer be read is set aside first.
 */
export async function loadOrganization(db: RollcallDatabase, organization: Organization): Promise<OrganizationState> {
  const { id } = organization;
  const stored = await readStored(db, id);
  const damage = damageIn(id, stored);
  const identities = damage.length === 0 ? readableIdentities(stored.identities) : undefined;
  if (identities) return stateOf(organization, stored, identities);
  await setAside(db, organization, damage.length === 0 ? [{ store: 'identities' }] : damage);
  return loadOrganization(db, organization);
}

async function readStored(db: RollcallDatabase, id: OrganizationId): Promise<StoredOrganization> {
  const tx = db.transaction(WHOLE_ORGANIZATION, 'readonly');
  const [record, sightings, identities, blocks, lastSeen] = await Promise.all([
    tx.objectStore('organizations').get(id),
    tx.objectStore('sightings').getAll(keysOf(id)),
    tx.objectStore('identities').get(id),
    tx.objectStore('activityBlocks').getAll(keysOf(id)),
    tx.objectStore('lastSeen').get(id),
    tx.done,
  ]);
  return { record, sightings, identities, blocks, lastSeen };
}

/** Undefined where the names are no JSON any more. */
function readableIdentities(record: IdentitiesRecord | undefined): IdentityTable | undefined {
  try {
    return identitiesIn(record);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Opens out what is stored of one organization. */
export function stateOf(
  organization: Organization,
  { record, sightings, blocks, lastSeen }: StoredOrganization,
  identities: IdentityTable,
): OrganizationState {
  return new OrganizationState({
    record: record ?? newRecord(organization),
    identities,
    sightings: sightings.flatMap(({ sightings: packed, source }): readonly PlacedSighting[] =>
      unpackSightings(packed, source),
    ),
    index: indexFromBlocks(blocks),
    tallies: new BlockTallies(
      new Map(
        blocks.map(({ firstDay, events, rejected, sources, work }) => [firstDay, { events, rejected, sources, work }]),
      ),
    ),
    lastSeen: new Map(Array.from(lastSeen?.ordinals ?? [], (ordinal, i) => [ordinal, instant(lastSeen?.at[i] ?? 0)])),
    work: lastSeen ? workDaysFrom(lastSeen.ordinals, lastSeen.workDays) : new WorkDays(),
  });
}

/** What has to be written of a state after a change. The record always is, and the names if there are new ones. */
export interface OrganizationWrite {
  readonly sources?: ReadonlySet<RosterSource>;
  readonly blocks?: readonly (DayBlock & BlockTally)[];
  readonly lastSeen?: boolean;
  readonly snapshot?: SnapshotRecord;
  readonly auditFiles?: readonly AuditFileRecord[];
  /** An import that is merged: what was held apart of it is in this write. */
  readonly merged?: MergedImport;
}

export interface MergedImport {
  readonly record: ImportRecord;
  readonly snapshots: readonly SnapshotRecord[];
}

/**
 * Stores a change in one transaction: all of it or nothing. Throws `OutdatedError` if the stored revision is not the one
 * the change started from.
 */
export async function storeOrganization(
  db: RollcallDatabase,
  state: OrganizationState,
  write: OrganizationWrite,
): Promise<void> {
  const { id } = state.record;
  const tx = db.transaction([...WHOLE_ORGANIZATION, ...WRITTEN_BESIDE], 'readwrite');
  // Awaited below; until then a transaction that fails early must not count as an unhandled failure.
  tx.done.catch(() => undefined);
  const stored = await tx.objectStore('organizations').get(id);
  if ((stored?.revision ?? 0) !== state.storedRevision) {
    tx.abort();
    throw new OutdatedError(`revision ${stored?.revision ?? 0} instead of ${state.storedRevision}`);
  }
  const puts: Promise<unknown>[] = [];
  try {
    for (const put of putsOf(tx, state, write)) puts.push(put);
    await Promise.all([...puts, tx.done]);
  } catch (error) {
    // Where a request could not be made, those before it fail with nobody waiting for them.
    for (const put of puts) put.catch(() => undefined);
    if (tx.error === null) abort(tx);
    // What ended the transaction tells more than a request that came too late for it.
    throw tx.error ?? error;
  }
  state.storedRevision = state.record.revision;
  state.storedNames = state.identities.revision;
}

type WholeTransaction = IDBPTransaction<
  RollcallSchema,
  ((typeof WHOLE_ORGANIZATION)[number] | (typeof WRITTEN_BESIDE)[number])[],
  'readwrite'
>;

function* putsOf(
  tx: WholeTransaction,
  state: OrganizationState,
  write: OrganizationWrite,
): Generator<Promise<unknown>> {
  const { id } = state.record;
  yield tx.objectStore('organizations').put(state.record);
  for (const source of write.sources ?? []) {
    const sightings = packSightings(state.sightingsFrom(source));
    yield tx.objectStore('sightings').put(withSum({ organization: id, source, sightings }));
  }
  for (const block of write.blocks ?? []) yield tx.objectStore('activityBlocks').put(blockRecord(id, block));
  if (state.identities.revision !== state.storedNames) {
    yield tx.objectStore('identities').put(identitiesRecord(id, state.identities));
  }
  if (write.lastSeen) yield tx.objectStore('lastSeen').put(lastSeenRecord(state));
  for (const file of write.auditFiles ?? []) yield tx.objectStore('auditFiles').put(file);
  if (write.snapshot) yield tx.objectStore('snapshots').put(withSum(write.snapshot));
  if (!write.merged) return;
  const { record, snapshots } = write.merged;
  yield tx.objectStore('imports').put(record);
  yield tx.objectStore('importLayers').delete([id, record.id]);
  yield tx.objectStore('importSnapshots').delete(keysOfImport(id, record.id));
  for (const snapshot of snapshots) yield tx.objectStore('snapshots').put(withSum(snapshot));
}

/** Half of a change must not be stored: a request that could not even be made leaves the others behind it. */
function abort(tx: WholeTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}

export function blockRecord(organization: OrganizationId, block: DayBlock & BlockTally): ActivityBlockRecord {
  const { firstDay, coverage, words, events, rejected, sources, work } = block;
  return withSum({ organization, firstDay, coverage, words, events, rejected, sources, work });
}

export function lastSeenRecord({ record, lastSeen, work }: OrganizationState): LastSeenRecord {
  const ordinals = Uint32Array.from(lastSeen.keys());
  return withSum({
    organization: record.id,
    ordinals,
    at: Float64Array.from(lastSeen.values()),
    workDays: work.column(ordinals),
  });
}
