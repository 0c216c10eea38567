import type { OrganizationId } from '../../components/activity/organization';
import type { Database } from './database';
import type { SyncRecord } from './schema';

/** Remembers where each organization's sync stands, for the background that comes after this one. */
export class SyncStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  read(organization: OrganizationId): Promise<SyncRecord | undefined> {
    return this.#database.run((db) => db.get('syncs', organization));
  }

  list(): Promise<readonly SyncRecord[]> {
    return this.#database.run((db) => db.getAll('syncs'));
  }

  async write(record: SyncRecord): Promise<void> {
    await this.#database.run((db) => db.put('syncs', record));
  }

  async delete(organization: OrganizationId): Promise<void> {
    await this.#database.run((db) => db.delete('syncs', organization));
  }
}
