import type { Organization, OrganizationId } from '../../../components/activity/organization';
import { isSumRight } from '../checksum';
import { damageIn } from '../damage';
import type { RollcallDatabase } from '../database';
import { keysOf } from '../keys-of';
import { loadOrganization } from '../organization-files';
import type { OrganizationState } from '../organization-state';
import type { IdentitiesRecord, ImportLayerRecord, ImportRecord } from '../schema';
import { mergeLayer } from './layer';
import { placesIn, placesKnownIn } from './layer-places';
import { isApart } from './record-with-imports';
import { setImportAside } from './set-import-aside';

/** One organization in memory, without and with the imports that are held apart. */
export interface OpenedOrganization {
  /** What is stored but for those imports. */
  readonly base: OrganizationState;
  /** What reports rest on: the same object as `base` where nothing was held apart when it was opened. */
  shown: OrganizationState;
  /** Earliest first. */
  imports: readonly ImportRecord[];
  /** Where `shown` has the people of `base`, as last worked out. */
  places?: PlacesOfBase;
}

interface PlacesOfBase {
  /** Of the names of both, which it holds for. */
  readonly revisions: string;
  /** By ordinals of `base`; absent where they are the same. */
  readonly places: ReadonlyMap<number, number> | undefined;
}

/** Reads one organization and its imports; see `loadOrganization`. */
export async function loadOpened(db: RollcallDatabase, organization: Organization): Promise<OpenedOrganization> {
  const base = await loadOrganization(db, organization);
  const imports = await importsOf(db, organization.id);
  const layers: { readonly told: ImportRecord; readonly layer: ImportLayerRecord }[] = [];
  for (const told of imports.filter(isApart)) {
    const layer = await readLayer(db, organization, told);
    if (!layer) return loadOpened(db, organization);
    layers.push({ told, layer });
  }
  if (layers.length === 0) return { base, shown: base, imports };
  const known = layers.map(({ layer }) => placesKnownIn(base.identities, layer));
  const isNaming = known.every((places) => places !== undefined) && imports.every((one) => one.separated.length === 0);
  const shown = base.copy(isNaming);
  layers.forEach(({ told, layer }, i) => {
    mergeLayer(shown, told, layer, known[i] ?? placesIn(shown.identities, layer));
  });
  return { base, shown, imports };
}

/** Every import that is remembered, earliest first. */
export async function importsOf(db: RollcallDatabase, id: OrganizationId): Promise<readonly ImportRecord[]> {
  return (await db.getAll('imports', keysOf(id))).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** What one import told, by itself; undefined if it can no longer be read, which sets it aside. */
export async function readLayer(
  db: RollcallDatabase,
  organization: Organization,
  told: ImportRecord,
): Promise<ImportLayerRecord | undefined> {
  const layer = await db.get('importLayers', [organization.id, told.id]);
  if (layer && isSoundLayer(layer)) return layer;
  await setImportAside(db, organization, told);
  return undefined;
}

/** Whether everything an import holds apart can be relied on. */
export function isSoundLayer(layer: Partial<ImportLayerRecord>): boolean {
  const { organization, sightings, identities, blocks, lastSeen } = layer;
  if (organization === undefined || !identities || !Array.isArray(sightings) || !Array.isArray(blocks)) return false;
  const damage = damageIn(organization, { record: undefined, sightings, identities, blocks, lastSeen });
  return damage.length === 0 && isSumRight(layer) && areReadable(identities);
}

function areReadable({ names, ordinals }: IdentitiesRecord): boolean {
  try {
    const read: unknown = JSON.parse(names);
    return Array.isArray(read) && read.length === ordinals.length;
  } catch {
    return false;
  }
}
