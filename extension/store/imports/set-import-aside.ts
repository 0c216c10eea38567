import type { Organization } from '../../../components/activity/organization';
import { problemPhrases } from '../../problem-phrases.strings';
import type { RollcallDatabase } from '../database';
import { keysOfImport } from '../keys-of';
import { newRecord } from '../new-record';
import { SOURCE_NAMES, type ImportRecord, type SourceName, type SourceRecord } from '../schema';

const TOUCHED = ['organizations', 'imports', 'importLayers', 'importSnapshots', 'setAside'] as const;

/**
 * Moves an import whose records cannot be relied on out of the way, unchanged, in one transaction. Its sources say so,
 * and the file can be imported anew; nothing else is touched.
 */
export async function setImportAside(
  db: RollcallDatabase,
  organization: Organization,
  told: ImportRecord,
): Promise<void> {
  const { id } = organization;
  const tx = db.transaction([...TOUCHED], 'readwrite');
  tx.done.catch(() => undefined);
  const layer = await tx.objectStore('importLayers').get([id, told.id]);
  const snapshots = await tx.objectStore('importSnapshots').getAll(keysOfImport(id, told.id));
  const set = (store: string, record: unknown) => tx.objectStore('setAside').add({ organization: id, store, record });
  await set('importLayers', layer ?? told);
  for (const snapshot of snapshots) await set('importSnapshots', snapshot);
  await tx.objectStore('imports').delete([id, told.id]);
  await tx.objectStore('importLayers').delete([id, told.id]);
  await tx.objectStore('importSnapshots').delete(keysOfImport(id, told.id));
  const known = (await tx.objectStore('organizations').get(id)) ?? newRecord(organization);
  const sources: Partial<Record<SourceName, SourceRecord>> = { ...known.sources };
  for (const name of SOURCE_NAMES) {
    if (told.sources[name]) {
      const what = problemPhrases.damaged.importedFile;
      const { at, warnings = [] } = sources[name] ?? {};
      sources[name] = { at, warnings, problem: { kind: 'storage-damaged', what } };
    }
  }
  await tx.objectStore('organizations').put({ ...known, sources, revision: known.revision + 1 });
  await tx.done;
}
