import type { RollcallDatabase } from '../database';
import { keysOf, keysOfImport } from '../keys-of';
import type { MergedImport, OrganizationWrite } from '../organization-files';
import type { OrganizationState } from '../organization-state';
import type { ImportLayerRecord, ImportRecord, MergedReason, SnapshotRecord } from '../schema';
import { isSoundSnapshot } from '../damage';
import { newerFiles } from './newer-files';
import { mergeLayer } from './layer';
import { placesIn } from './layer-places';
import { isApart } from './record-with-imports';
import { placedSnapshot } from './shown-snapshots';

/** A larger import is merged at once: held apart, it would be read again with every start. */
export const MOST_BYTES = 16_000_000;
/** All of one organization, but for the last one: each start reads them beside everything else. */
const MOST_BYTES_TOGETHER = 4_000_000;
/** So many of one organization are held apart. */
export const MOST_APART = 10;

interface SurplusImport {
  readonly told: ImportRecord;
  readonly reason: MergedReason;
}

/** The next import there is no room for to hold apart: one too large, or the oldest. */
export function importToMerge(imports: readonly ImportRecord[]): SurplusImport | undefined {
  const apart = imports.filter(isApart);
  const large = apart.find(({ bytes }) => bytes > MOST_BYTES);
  if (large) return { told: large, reason: 'too-large' };
  const together = apart.reduce((sum, { bytes }) => sum + bytes, 0);
  const [oldest] = apart;
  const isSurplus = apart.length > MOST_APART || (apart.length > 1 && together > MOST_BYTES_TOGETHER);
  return oldest && isSurplus ? { told: oldest, reason: 'too-old' } : undefined;
}

/** What has to be stored for an import to be held apart no more. Alters `base`. */
export async function mergedImport(
  db: RollcallDatabase,
  base: OrganizationState,
  { told, reason, layer }: SurplusImport & { readonly layer: ImportLayerRecord },
): Promise<OrganizationWrite & { readonly merged: MergedImport }> {
  const { id } = base.record;
  const known = await db.getAll('auditFiles', keysOf(id));
  const placeOf = placesIn(base.identities, layer);
  const write = mergeLayer(base, told, layer, placeOf);
  const kept = await db.getAll('importSnapshots', keysOfImport(id, told.id));
  const snapshots: SnapshotRecord[] = [];
  for (const snapshot of kept.filter(isSoundSnapshot)) {
    const stored = await db.get('snapshots', [id, snapshot.day]);
    snapshots.push(placedSnapshot(base, placeOf, snapshot, stored));
  }
  const nothing = { readings: [], sources: {}, separated: [], auditFiles: [], snapshots: [] };
  const record: ImportRecord = {
    // Files it handed out are still named: another import must not take them away.
    ...told,
    ...nothing,
    bytes: 0,
    auditReadAt: undefined,
    solved: undefined,
    standing: { state: 'merged', reason },
    revision: told.revision + 1,
  };
  return { ...write, auditFiles: newerFiles(told.auditFiles, known), merged: { record, snapshots } };
}
