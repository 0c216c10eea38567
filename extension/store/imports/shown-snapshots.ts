import type { UtcDay } from '../../../components/activity/day';
import type { OrganizationId } from '../../../components/activity/organization';
import { isSoundSnapshot } from '../damage';
import type { RollcallDatabase } from '../database';
import { keysOf } from '../keys-of';
import type { OrganizationState } from '../organization-state';
import { packSightings, unpackSightings } from '../packed-sightings';
import { namedPlaces, placePeople } from '../place-people';
import type { ImportRecord, SnapshotRecord } from '../schema';
import { setSnapshotAside } from '../set-aside';
import { mergedSnapshot } from '../snapshots';
import type { PlaceOf } from './layer';
import { placesIn } from './layer-places';
import { type OpenedOrganization, readLayer } from './opened-organization';
import { isApart } from './record-with-imports';

/** Days a snapshot is kept of, by an import held apart or otherwise; earliest first. */
export async function shownSnapshotDays(
  db: RollcallDatabase,
  id: OrganizationId,
  imports: readonly ImportRecord[],
): Promise<readonly UtcDay[]> {
  const days = (await db.getAllKeys('snapshots', keysOf(id))).map(([, day]) => day);
  const told = imports.filter(isApart).flatMap(({ snapshots }) => snapshots.map(({ day }) => day));
  return told.length === 0 ? days : [...new Set([...days, ...told])].sort((a, b) => a - b);
}

/** A day's snapshot by the ordinals of what is shown; undefined if none is kept that can be read. */
export async function shownSnapshot(
  db: RollcallDatabase,
  opened: OpenedOrganization,
  day: UtcDay,
): Promise<SnapshotRecord | undefined> {
  const { base, shown, imports } = opened;
  const { id, organization } = base.record;
  const stored = await soundSnapshot(db, id, day);
  let snapshot = stored && inShown(opened, stored);
  for (const told of imports) {
    if (!isApart(told) || !told.snapshots.some((one) => one.day === day)) continue;
    const kept = await db.get('importSnapshots', [id, told.id, day]);
    if (!kept || !isSoundSnapshot(kept)) continue;
    const layer = await readLayer(db, organization, told);
    if (!layer) continue;
    snapshot = placedSnapshot(shown, placesIn(shown.identities, layer), kept, snapshot);
  }
  return snapshot;
}

/** What is stored of a day; one that cannot be relied on is set aside. */
async function soundSnapshot(
  db: RollcallDatabase,
  id: OrganizationId,
  day: UtcDay,
): Promise<SnapshotRecord | undefined> {
  const stored = await db.get('snapshots', [id, day]);
  if (!stored || isSoundSnapshot(stored)) return stored;
  await setSnapshotAside(db, stored);
  return undefined;
}

/** What a part of an import told of a day before: apart, or with everything else once the import is merged. */
export async function importedSnapshot(
  db: RollcallDatabase,
  id: OrganizationId,
  importId: string,
  day: UtcDay,
): Promise<SnapshotRecord | undefined> {
  const told = await db.get('imports', [id, importId]);
  if (told?.standing.state === 'merged') return db.get('snapshots', [id, day]);
  return told && db.get('importSnapshots', [id, importId, day]);
}

/** A snapshot that counts people by other places, together with what is stored of its day. */
export function placedSnapshot(
  state: OrganizationState,
  placeOf: PlaceOf,
  { day, members }: SnapshotRecord,
  stored: SnapshotRecord | undefined,
): SnapshotRecord {
  const told = placed(members, placeOf);
  return mergedSnapshot({ organization: state.record.id, day, state, told, stored });
}

function placed(members: SnapshotRecord['members'], placeOf: PlaceOf) {
  return unpackSightings(members, 'page').flatMap((sighting) => {
    const ordinal = placeOf(sighting.ordinal);
    return ordinal === undefined ? [] : [{ ...sighting, ordinal }];
  });
}

function inShown(opened: OpenedOrganization, stored: SnapshotRecord): SnapshotRecord {
  // The same names lead to the same ordinals.
  if (opened.shown.identities === opened.base.identities) return stored;
  const places = placesOfBase(opened);
  return places ? { ...stored, members: packSightings(placed(stored.members, (place) => places.get(place))) } : stored;
}

/** What is shown begins with the people that are stored; who comes later may have another ordinal in each. */
function placesOfBase(opened: OpenedOrganization): ReadonlyMap<number, number> | undefined {
  const { base, shown } = opened;
  const revisions = `${base.identities.revision} ${shown.identities.revision}`;
  if (opened.places?.revisions === revisions) return opened.places.places;
  const places = placePeople(shown.identities, namedPlaces(base.identities));
  const isSame = [...places].every(([from, to]) => shown.identities.root(from) === to);
  opened.places = { revisions, places: isSame ? undefined : places };
  return opened.places.places;
}
