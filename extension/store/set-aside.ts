import type { Organization } from '../../components/activity/organization';
import type { Problem } from '../problem';
import { withSum } from './checksum';
import type { DamagedPart } from './damage';
import type { RollcallDatabase } from './database';
import { keysOf } from './keys-of';
import { newRecord } from './new-record';
import type { OrganizationRecord, SnapshotRecord, SourceName, SourceRecord } from './schema';
import { problemPhrases } from '../problem-phrases.strings';

const TOUCHED = [
  'organizations',
  'sightings',
  'identities',
  'activityBlocks',
  'lastSeen',
  'snapshots',
  'auditFiles',
  'importLayers',
  'setAside',
] as const;
type Held = Exclude<(typeof TOUCHED)[number], 'organizations' | 'importLayers' | 'setAside'>;

/**
 * Moves what cannot be relied on out of the way, unchanged, and what means nothing without it: without the names nobody
 * knows whose the rest is, without the last events a log would make people look dormant. The sources it came from say
 * so; days and lists that are gone are unread again, so that a sync reads them and files can be imported anew. All in
 * one transaction.
 */
export async function setAside(
  db: RollcallDatabase,
  organization: Organization,
  damage: readonly DamagedPart[],
): Promise<void> {
  const { id } = organization;
  const tx = db.transaction([...TOUCHED], 'readwrite');
  tx.done.catch(() => undefined);
  const isLost = (store: DamagedPart['store']) => damage.some((part) => part.store === store);
  const move = async (store: Held, range: IDBKeyRange) => {
    for (let cursor = await tx.objectStore(store).openCursor(range); cursor; cursor = await cursor.continue()) {
      await tx.objectStore('setAside').add({ organization: id, store, record: cursor.value });
      await cursor.delete();
    }
  };
  const whole = IDBKeyRange.only(id);
  if (isLost('identities')) {
    await move('identities', whole);
    await move('sightings', keysOf(id));
    await move('snapshots', keysOf(id));
    // They say whom of the names that are gone an import means.
    const layers = tx.objectStore('importLayers');
    for (const layer of await layers.getAll(keysOf(id))) await layers.put(withSum({ ...layer, places: undefined }));
  }
  const isLogLost = isLost('identities') || isLost('lastSeen');
  if (isLogLost) {
    await move('lastSeen', whole);
    await move('activityBlocks', keysOf(id));
  }
  for (const part of damage) {
    if (part.store === 'sightings') await move('sightings', IDBKeyRange.only([id, part.source]));
    if (part.store === 'activityBlocks') await move('activityBlocks', IDBKeyRange.only([id, part.firstDay]));
  }
  if (isLogLost || isLost('activityBlocks')) await move('auditFiles', keysOf(id));
  const stored = await tx.objectStore('organizations').get(id);
  if (stored && isLost('organizations')) {
    await tx.objectStore('setAside').add({ organization: id, store: 'organizations', record: stored });
  }
  const known = stored && !isLost('organizations') ? stored : newRecord(organization);
  await tx.objectStore('organizations').put(recordWithout(known, damage, isLogLost));
  await tx.done;
}

/** Moves a list of a day that cannot be relied on out of the way, unchanged: that day is as if no list had been read. */
export async function setSnapshotAside(db: RollcallDatabase, record: SnapshotRecord): Promise<void> {
  const { organization, day } = record;
  const tx = db.transaction(['snapshots', 'setAside'], 'readwrite');
  await Promise.all([
    tx.objectStore('setAside').add({ organization, store: 'snapshots', record }),
    tx.objectStore('snapshots').delete([organization, day]),
    tx.done,
  ]);
}

/** The record as it is true of what is left. */
function recordWithout(
  known: OrganizationRecord,
  damage: readonly DamagedPart[],
  isLogLost: boolean,
): OrganizationRecord {
  const areNamesLost = damage.some(({ store }) => store === 'identities');
  const lost = damage.flatMap((part) => (part.store === 'sightings' ? [part.source] : []));
  const readings = areNamesLost ? [] : known.readings.filter(({ source }) => !lost.includes(source));
  const isLogTouched = isLogLost || damage.some(({ store }) => store === 'activityBlocks');
  const sources: Partial<Record<SourceName, SourceRecord>> = { ...known.sources };
  for (const source of lost) sources[source] = noted(sources[source], problemPhrases.damaged.members);
  if (areNamesLost) {
    for (const { source } of known.readings) sources[source] = noted(sources[source], problemPhrases.damaged.identity);
  }
  if (isLogTouched) {
    sources['audit-log'] = noted(
      sources['audit-log'],
      isLogLost ? problemPhrases.damaged.auditLog : problemPhrases.damaged.auditDays,
    );
  }
  const auditReadAt = isLogLost ? undefined : known.auditReadAt;
  return { ...known, readings, sources, auditReadAt, revision: known.revision + 1 };
}

function noted(source: SourceRecord | undefined, what: string): SourceRecord {
  const problem: Problem = { kind: 'storage-damaged', what };
  return { at: source?.at, warnings: source?.warnings ?? [], problem };
}
