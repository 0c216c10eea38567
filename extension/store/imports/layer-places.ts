import type { IdentityTable } from '../../../components/activity/identity';
import { NOT_PLACED, knownPlaces, namedPlaces, placePeople } from '../place-people';
import { identitiesIn } from '../saved-identities';
import type { ImportLayerRecord } from '../schema';
import type { PlaceOf } from './layer';

/** Where a table has everybody a layer counts, whom it does not know learnt first. */
export function placesIn(identities: IdentityTable, { identities: names }: ImportLayerRecord): PlaceOf {
  const places = placePeople(identities, namedPlaces(identitiesIn(names)));
  return (place) => {
    const ordinal = places.get(place);
    return ordinal === undefined ? undefined : identities.root(ordinal);
  };
}

/** The same where the table knows everybody by every name already, and learns nothing; undefined where it does not. */
export function placesKnownIn(identities: IdentityTable, layer: ImportLayerRecord): PlaceOf | undefined {
  const { places } = layer;
  const known = isComplete(places) ? places : knownPlaces(identities, namedPlaces(identitiesIn(layer.identities)));
  return isComplete(known) ? (place) => rootOf(identities, known[place]) : undefined;
}

function isComplete(places: Uint32Array | undefined): places is Uint32Array {
  return places?.every((ordinal) => ordinal !== NOT_PLACED) ?? false;
}

function rootOf(identities: IdentityTable, ordinal: number | undefined): number | undefined {
  return ordinal === undefined ? undefined : identities.root(ordinal);
}
