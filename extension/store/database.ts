import { type IDBPDatabase, openDB } from 'idb';
import { ProblemError } from '../messaging/ask';
import type { Migration } from './migrations/migration';
import { MIGRATIONS } from './migrations/migrations';
import type { RollcallSchema } from './schema';

export type RollcallDatabase = IDBPDatabase<RollcallSchema>;

export const DATABASE_NAME = 'rollcall';

/** The one door to IndexedDB. Opens on first use and again after the browser closed it. */
export interface Database {
  /**
   * Runs work on the open database. Throws a `ProblemError` when there is no room left (`storage-full`: nothing of the
   * transaction was stored, nothing else was lost) or an older Rollcall still holds it (`storage-blocked`).
   */
  run<T>(work: (db: RollcallDatabase) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Makes the door; opens nothing yet. */
export function createDatabase(name = DATABASE_NAME, migrations: readonly Migration[] = MIGRATIONS): Database {
  let connection: Promise<RollcallDatabase> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const connect = () => {
    connection ??= open(name, migrations, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  };
  return {
    async run(work) {
      try {
        return await attempt(connect, forget, work);
      } catch (error) {
        throw isOutOfRoom(error) ? new ProblemError({ kind: 'storage-full' }) : error;
      }
    },
    async close() {
      const open = connection;
      forget();
      (await open)?.close();
    },
  };
}

function open(name: string, migrations: readonly Migration[], forget: () => void): Promise<RollcallDatabase> {
  let opened: RollcallDatabase | undefined;
  let isGivenUp = false;
  return new Promise<RollcallDatabase>((resolve, reject) => {
    openDB<RollcallSchema>(name, migrations.length, {
      async upgrade(db, oldVersion, _newVersion, transaction) {
        for (const migrate of migrations.slice(oldVersion)) await migrate(db, transaction);
      },
      blocked() {
        isGivenUp = true;
        reject(new ProblemError({ kind: 'storage-blocked' }));
      },
      blocking() {
        // A newer Rollcall waits to upgrade. Our next question tells that this one is the older.
        forget();
        opened?.close();
      },
      terminated: forget,
    }).then(
      (db) => {
        opened = db;
        if (isGivenUp) db.close();
        else resolve(db);
      },
      (error: unknown) => reject(problemOfOpening(error)),
    );
  });
}

/** The browser may close a connection at any time; the work then never began, so it can be done anew. */
async function attempt<T>(
  connect: () => Promise<RollcallDatabase>,
  forget: () => void,
  work: (db: RollcallDatabase) => Promise<T>,
): Promise<T> {
  const db = await connect();
  try {
    return await work(db);
  } catch (error) {
    if (!isNamed(error, 'InvalidStateError')) throw error;
    forget();
    return work(await connect());
  }
}

function problemOfOpening(error: unknown): unknown {
  return isNamed(error, 'VersionError') ? new ProblemError({ kind: 'storage-blocked' }) : error;
}

function isOutOfRoom(error: unknown): boolean {
  return isNamed(error, 'QuotaExceededError');
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
