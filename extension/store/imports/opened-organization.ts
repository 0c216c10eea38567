import type { Organization, OrganizationId } from '../../../components/activity/organization';
import { damageIn } from '../damage';
import type { RollcallDatabase } from '../database';
import { keysOf } from '../keys-of';
import { loadOrganization } from '../organization-files';
import type { OrganizationState } from '../organization-state';
import type { ImportLayerRecord, ImportRecord } from '../schema';
import { layerState, mergeLayer } from './layer';
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
  const apart = imports.filter(isApart);
  if (apart.length === 0) return { base, shown: base, imports };
  const shown = base.copy();
  for (const told of apart) {
    const layer = await readLayer(db, organization, told);
    if (!layer) return loadOpened(db, organization);
    mergeLayer(shown, told, layer);
  }
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
): Promise<OrganizationState | undefined> {
  const layer = await db.get('importLayers', [organization.id, told.id]);
  const state = layer && isSoundLayer(layer) ? openLayer(organization, told, layer) : undefined;
  if (!state) await setImportAside(db, organization, told);
  return state;
}

function openLayer(
  organization: Organization,
  told: ImportRecord,
  layer: ImportLayerRecord,
): OrganizationState | undefined {
  try {
    return layerState(organization, told, layer);
  } catch (error) {
    // Names that are no JSON any more.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isSoundLayer({ organization, sightings, identities, blocks, lastSeen }: Partial<ImportLayerRecord>): boolean {
  if (organization === undefined || !identities || !Array.isArray(sightings) || !Array.isArray(blocks)) return false;
  return damageIn(organization, { record: undefined, sightings, identities, blocks, lastSeen }).length === 0;
}
