import type { OrganizationId } from '../../../components/activity/organization';
import { withSum } from '../checksum';
import type { RollcallDatabase } from '../database';
import { keysOf, keysOfImport } from '../keys-of';
import { OutdatedError } from '../organization-files';
import type { OrganizationState } from '../organization-state';
import type { ImportLayerRecord, ImportRecord, SnapshotRecord } from '../schema';
import { importsOf } from './opened-organization';
import { isApart } from './record-with-imports';

/** One import as it is to be held apart. */
export interface ApartImport {
  readonly record: ImportRecord;
  readonly layer: ImportLayerRecord;
  readonly snapshot?: SnapshotRecord;
}

/**
 * Stores an import apart from everything else, in one transaction. Of what is stored otherwise only the organization's
 * own record is written, where it is not known yet. Throws `OutdatedError` if somebody else wrote this import.
 */
export async function storeImport(
  db: RollcallDatabase,
  base: OrganizationState,
  { record, layer, snapshot }: ApartImport,
): Promise<void> {
  const { organization: id } = record;
  const tx = db.transaction(['organizations', 'imports', 'importLayers', 'importSnapshots'], 'readwrite');
  tx.done.catch(() => undefined);
  const [all, stored] = await Promise.all([
    tx.objectStore('imports').getAll(keysOf(id)),
    tx.objectStore('organizations').get(id),
  ]);
  const known = all.find((one) => one.id === record.id);
  if ((known?.revision ?? 0) !== record.revision - 1 || (stored?.revision ?? 0) !== base.storedRevision) {
    tx.abort();
    throw new OutdatedError(`import ${known?.revision ?? 0} before ${record.revision}`);
  }
  const puts: Promise<unknown>[] = [tx.objectStore('imports').put(record), tx.objectStore('importLayers').put(layer)];
  if (!stored) puts.push(tx.objectStore('organizations').put(base.record));
  for (const old of forgotten(all)) puts.push(tx.objectStore('imports').delete([id, old.id]));
  if (snapshot) puts.push(tx.objectStore('importSnapshots').put(withSum({ ...snapshot, id: record.id })));
  try {
    await Promise.all([...puts, tx.done]);
  } catch (error) {
    for (const put of puts) put.catch(() => undefined);
    throw tx.error ?? error;
  }
  base.storedRevision = base.record.revision;
}

/** So many that are held apart no more are remembered by name. */
const MOST_REMEMBERED = 20;

function forgotten(imports: readonly ImportRecord[]): readonly ImportRecord[] {
  const merged = imports.filter((one) => !isApart(one)).sort((a, b) => b.at - a.at);
  return merged.slice(MOST_REMEMBERED);
}

/**
 * Takes an import back, in one transaction: as if its file had never been imported. Of a file that is still being read a
 * mark stays, so that its reader is told. False where nothing of it is held apart.
 */
export async function deleteImport(db: RollcallDatabase, id: OrganizationId, importId: string): Promise<boolean> {
  const tx = db.transaction(
    ['organizations', 'imports', 'importLayers', 'importSnapshots', 'exports', 'exportTexts'],
    'readwrite',
  );
  tx.done.catch(() => undefined);
  const all = await tx.objectStore('imports').getAll(keysOf(id));
  const told = all.find((one) => one.id === importId && isApart(one));
  if (!told) {
    await tx.done;
    return false;
  }
  const others = all.filter((one) => one !== told);
  const imports = tx.objectStore('imports');
  await tx.objectStore('importLayers').delete([id, importId]);
  await tx.objectStore('importSnapshots').delete(keysOfImport(id, importId));
  const claimed = new Set(others.flatMap(({ exports }) => exports));
  for (const key of told.exports) {
    if (claimed.has(key)) continue;
    await tx.objectStore('exports').delete(key);
    await tx.objectStore('exportTexts').delete(key);
  }
  if (isUnfinished(told)) await imports.put(undone(told));
  else await imports.delete([id, importId]);
  if (told.isFirst) {
    const heir = others.find(({ standing }) => standing.state !== 'undone');
    const record = await tx.objectStore('organizations').get(id);
    if (heir) await imports.put({ ...heir, isFirst: true });
    else if (record?.revision === FIRST_REVISION) await tx.objectStore('organizations').delete(id);
  }
  await tx.done;
  return true;
}

/** Forgets the mark of an import that was undone before it was read to its end. */
export async function forgetUndone(db: RollcallDatabase, id: OrganizationId, importId: string): Promise<void> {
  const tx = db.transaction('imports', 'readwrite');
  if ((await tx.store.get([id, importId]))?.standing.state === 'undone') await tx.store.delete([id, importId]);
  await tx.done;
}

/** The imports, none of which says any more that a guess is undone. */
export async function withoutSeparated(
  db: RollcallDatabase,
  id: OrganizationId,
  key: string,
): Promise<readonly ImportRecord[]> {
  const tx = db.transaction('imports', 'readwrite');
  for (const told of await tx.store.getAll(keysOf(id))) {
    if (!told.separated.includes(key)) continue;
    const separated = told.separated.filter((other) => other !== key);
    await tx.store.put({ ...told, separated, revision: told.revision + 1 });
  }
  await tx.done;
  return importsOf(db, id);
}

/** Of an organization of which nothing but its name was ever stored. */
const FIRST_REVISION = 1;

function isUnfinished({ kind, auditFiles }: ImportRecord): boolean {
  return kind === 'audit-file' && auditFiles.some(({ isDone }) => !isDone);
}

function undone(told: ImportRecord): ImportRecord {
  const nothing = { readings: [], sources: {}, separated: [], auditFiles: [], snapshots: [], exports: [], bytes: 0 };
  const never = { auditReadAt: undefined, solved: undefined, isFirst: undefined, news: { people: 0, days: 0 } };
  return { ...told, ...nothing, ...never, standing: { state: 'undone' }, revision: told.revision + 1 };
}
