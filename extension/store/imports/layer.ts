import { type Instant, type UtcDay, instant, utcDay } from '../../../components/activity/day';
import type { RosterSource } from '../../../components/activity/member';
import type { Organization } from '../../../components/activity/organization';
import { NO_WORK } from '../../../components/activity/work-days';
import { withSum } from '../checksum';
import { newRecord } from '../new-record';
import { type OrganizationWrite, blockRecord, lastSeenRecord, stateOf } from '../organization-files';
import type { OrganizationState, StoredElsewhere } from '../organization-state';
import { packSightings, unpackSightings } from '../packed-sightings';
import { knownPlaces, namedPlaces } from '../place-people';
import { identitiesIn, identitiesRecord } from '../saved-identities';
import type { ImportLayerRecord, ImportRecord } from '../schema';
import { storedBlock } from '../stored-block';
import { recordWithImport } from './record-with-imports';

const ROSTER_SOURCES: readonly RosterSource[] = ['page', 'csv', 'scim'];

/** An organization of which nothing is known but what one import told; empty before its first write. */
export function layerState(
  organization: Organization,
  told: ImportRecord | undefined,
  layer: ImportLayerRecord | undefined,
): OrganizationState {
  const { readings = [], auditReadAt, sources = {} } = told ?? {};
  return stateOf(
    organization,
    {
      record: { ...newRecord(organization), readings, auditReadAt, sources },
      sightings: layer?.sightings ?? [],
      identities: layer?.identities,
      blocks: layer?.blocks ?? [],
      lastSeen: layer?.lastSeen,
    },
    identitiesIn(layer?.identities),
  );
}

/** What to store of it, beside an organization that is stored otherwise. */
export function layerRecord(base: OrganizationState, id: string, state: OrganizationState): ImportLayerRecord {
  const organization = base.record.id;
  return withSum({
    organization,
    id,
    sightings: ROSTER_SOURCES.flatMap((source) => {
      const sightings = state.sightingsFrom(source);
      return sightings.length === 0 ? [] : [withSum({ organization, source, sightings: packSightings(sightings) })];
    }),
    identities: identitiesRecord(organization, state.identities),
    blocks: state.blocks.map((block) => blockRecord(organization, block)),
    lastSeen: state.lastSeen.size === 0 ? undefined : lastSeenRecord(state),
    places: knownPlaces(base.identities, namedPlaces(state.identities)),
  });
}

/** Where an organization has somebody a layer counts; undefined for nobody. */
export type PlaceOf = (ordinal: number) => number | undefined;

/**
 * Adds what an import told to an organization that does not know it, as if another browser had stored it
 * (`mergeOrganizationPart`). Gives what has to be stored where that is to stay.
 */
export function mergeLayer(
  state: OrganizationState,
  told: ImportRecord,
  layer: ImportLayerRecord,
  placeOf: PlaceOf,
): OrganizationWrite {
  for (const key of told.separated) state.identities.decide(key, false);
  const write = state.addStored(storedIn(told, layer, placeOf));
  state.noteImport(recordWithImport(state.record, told));
  return write;
}

function storedIn(
  { readings, auditReadAt }: ImportRecord,
  { sightings, blocks, lastSeen }: ImportLayerRecord,
  placeOf: PlaceOf,
): StoredElsewhere {
  const seen: (readonly [ordinal: number, at: Instant])[] = [];
  const work: (readonly [ordinal: number, day: UtcDay])[] = [];
  lastSeen?.ordinals.forEach((place, i) => {
    const ordinal = placeOf(place);
    if (ordinal === undefined) return;
    seen.push([ordinal, instant(lastSeen.at[i] ?? 0)]);
    const day = lastSeen.workDays[i] ?? NO_WORK;
    if (day !== NO_WORK) work.push([ordinal, utcDay(day)]);
  });
  return {
    sightings: sightings.flatMap(({ source, sightings: packed }) =>
      unpackSightings(packed, source).flatMap((sighting) => {
        const ordinal = placeOf(sighting.ordinal);
        return ordinal === undefined ? [] : [{ ...sighting, ordinal }];
      }),
    ),
    readings,
    blocks: blocks.map((block) => storedBlock(block, placeOf)),
    lastSeen: seen,
    lastWork: work,
    auditReadAt,
  };
}
