import type { OrganizationId } from '../../components/activity/organization';
import type { Database } from './database';
import type { ExportRecord } from './schema';

/** Keeps every file that was handed out, so that it can be downloaded again or compared with another. */
export class ExportStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Keeps an export, and of its organization's the `keep` newest only. */
  async add(record: ExportRecord, text: string, keep: number): Promise<void> {
    await this.#database.run(async (db) => {
      const tx = db.transaction(['exports', 'exportTexts'], 'readwrite');
      tx.done.catch(() => undefined);
      const exports = tx.objectStore('exports');
      const texts = tx.objectStore('exportTexts');
      const others = await exports.index('organization').getAll(record.organization);
      const [kept, surplus] = split([record, ...others].sort(newestFirst), keep);
      await Promise.all([
        ...surplus.flatMap(({ id }) => [exports.delete(id), texts.delete(id)]),
        ...(kept.includes(record) ? [exports.put(record), texts.put({ id: record.id, text })] : []),
        tx.done,
      ]);
    });
  }

  /** Keeps an export of another browser, if it is not here yet, whatever else is kept. */
  async addStored(record: ExportRecord, text: string): Promise<void> {
    await this.#database.run(async (db) => {
      const tx = db.transaction(['exports', 'exportTexts'], 'readwrite');
      tx.done.catch(() => undefined);
      const isKept = (await tx.objectStore('exports').count(record.id)) > 0;
      if (!isKept) {
        await Promise.all([
          tx.objectStore('exports').put(record),
          tx.objectStore('exportTexts').put({ id: record.id, text }),
        ]);
      }
      await tx.done;
    });
  }

  /** Newest first; of all organizations if none is named. */
  async list(organization?: OrganizationId): Promise<readonly ExportRecord[]> {
    const records = await this.#database.run((db) =>
      organization === undefined ? db.getAll('exports') : db.getAllFromIndex('exports', 'organization', organization),
    );
    return records.sort(newestFirst);
  }

  /** An export with its text; undefined if it is not kept. */
  async read(id: string): Promise<(ExportRecord & { readonly text: string }) | undefined> {
    return this.#database.run(async (db) => {
      const tx = db.transaction(['exports', 'exportTexts'], 'readonly');
      const [record, text] = await Promise.all([
        tx.objectStore('exports').get(id),
        tx.objectStore('exportTexts').get(id),
        tx.done,
      ]);
      return record && text ? { ...record, text: text.text } : undefined;
    });
  }

  /** Whether there was one to delete. */
  async delete(id: string): Promise<boolean> {
    return this.#database.run(async (db) => {
      const tx = db.transaction(['exports', 'exportTexts'], 'readwrite');
      tx.done.catch(() => undefined);
      const isKept = (await tx.objectStore('exports').count(id)) > 0;
      await Promise.all([tx.objectStore('exports').delete(id), tx.objectStore('exportTexts').delete(id), tx.done]);
      return isKept;
    });
  }
}

function newestFirst(a: ExportRecord, b: ExportRecord): number {
  return b.at - a.at || (a.id < b.id ? -1 : 1);
}

function split<T>(items: readonly T[], at: number): readonly [head: readonly T[], rest: readonly T[]] {
  return [items.slice(0, at), items.slice(at)];
}
