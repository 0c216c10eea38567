import type { Organization, OrganizationId } from '../../../components/activity/organization';
import type { RosterSource } from '../../../components/activity/member';
import { newRecord } from '../new-record';
import { blockRecord, lastSeenRecord, stateOf } from '../organization-files';
import type { OrganizationState, StoredElsewhere } from '../organization-state';
import { packSightings } from '../packed-sightings';
import { namedPlaces, placePeople } from '../place-people';
import { identitiesIn, identitiesRecord } from '../saved-identities';
import type { ImportLayerRecord, ImportRecord } from '../schema';
import { storedBlock } from '../stored-block';
import type { OrganizationWrite } from '../organization-files';
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

/** What to store of it. */
export function layerRecord(organization: OrganizationId, id: string, state: OrganizationState): ImportLayerRecord {
  return {
    organization,
    id,
    sightings: ROSTER_SOURCES.flatMap((source) => {
      const sightings = state.sightingsFrom(source);
      return sightings.length === 0 ? [] : [{ organization, source, sightings: packSightings(sightings) }];
    }),
    identities: identitiesRecord(organization, state.identities),
    blocks: state.blocks.map((block) => blockRecord(organization, block)),
    lastSeen: state.lastSeen.size === 0 ? undefined : lastSeenRecord(state),
  };
}

/**
 * Adds what an import told to an organization that does not know it, people found by name; as if another browser had
 * stored it (`mergeOrganizationPart`). Gives what has to be stored where that is to stay.
 */
export function mergeLayer(state: OrganizationState, told: ImportRecord, layer: OrganizationState): OrganizationWrite {
  const places = placePeople(state.identities, namedPlaces(layer.identities));
  for (const key of told.separated) state.identities.decide(key, false);
  const write = state.addStored(
    storedIn(layer, (place) => {
      const placed = places.get(place);
      return placed === undefined ? undefined : state.identities.root(placed);
    }),
  );
  state.noteImport(recordWithImport(state.record, told));
  return write;
}

function storedIn(layer: OrganizationState, ordinal: (place: number) => number | undefined): StoredElsewhere {
  const placed = <T>(place: number, make: (ordinal: number) => T): readonly T[] => {
    const found = ordinal(place);
    return found === undefined ? [] : [make(found)];
  };
  return {
    sightings: layer.sightings.flatMap((sighting) =>
      placed(sighting.ordinal, (found) => ({ ...sighting, ordinal: found })),
    ),
    readings: layer.record.readings,
    blocks: layer.blocks.map((block) => storedBlock(block, ordinal)),
    lastSeen: [...layer.lastSeen].flatMap(([place, at]) => placed(place, (found) => [found, at] as const)),
    lastWork: [...layer.lastSeen.keys()].flatMap((place) => {
      const day = layer.work.of(place);
      return day === undefined ? [] : placed(place, (found) => [found, day] as const);
    }),
    auditReadAt: layer.record.auditReadAt,
  };
}
