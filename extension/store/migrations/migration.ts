import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { RollcallSchema } from '../schema';

/** Takes a database of the version before to the next one, inside the upgrade's transaction. */
export type Migration = (
  db: IDBPDatabase<RollcallSchema>,
  transaction: IDBPTransaction<RollcallSchema, StoreNames<RollcallSchema>[], 'versionchange'>,
) => void | Promise<void>;
