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

/** How long a question waits that comes while an older Rollcall is known to hold the database. */
const HOLDER_LEAVES_MS = 1_000;

/** Makes the door; opens nothing yet. */
export function createDatabase(name = DATABASE_NAME, migrations: readonly Migration[] = MIGRATIONS): Database {
  let opening: Opening | undefined;
  const forget = () => {
    opening = undefined;
  };
  const connect = () => {
    opening ??= open(name, migrations, forget);
    return unlessBlocked(opening);
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
      const last = opening;
      forget();
      (await last?.opened)?.close();
    },
  };
}

/**
 * A database being opened, or open. The browser answers a second request only when it is done with the first, so one
 * that is blocked is kept and waited for: asking anew would never be answered.
 */
interface Opening {
  readonly opened: Promise<RollcallDatabase>;
  /** Resolves when somebody is found to hold an older version. */
  readonly blocked: Promise<void>;
  isBlocked: boolean;
}

function open(name: string, migrations: readonly Migration[], forget: () => void): Opening {
  let db: RollcallDatabase | undefined;
  let tellBlocked = (): void => undefined;
  const blocked = new Promise<void>((resolve) => {
    tellBlocked = resolve;
  });
  const request = openDB<RollcallSchema>(name, migrations.length, {
    async upgrade(upgraded, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion)) await migrate(upgraded, transaction);
    },
    blocked: () => {
      opening.isBlocked = true;
      tellBlocked();
    },
    blocking() {
      // A newer Rollcall waits to upgrade. Our next question tells that this one is the older.
      forget();
      db?.close();
    },
    terminated: forget,
  });
  const opened = request.then(
    (open) => (db = open),
    (error: unknown) => {
      forget();
      throw problemOfOpening(error);
    },
  );
  const opening: Opening = { opened, blocked, isBlocked: false };
  return opening;
}

/** The open database; throws once it is known to be held. The holder may be just leaving, so that is waited for a little. */
async function unlessBlocked({ opened, blocked, isBlocked }: Opening): Promise<RollcallDatabase> {
  const refused = blocked.then(async () => {
    if (isBlocked) await new Promise((resolve) => setTimeout(resolve, HOLDER_LEAVES_MS));
    throw new ProblemError({ kind: 'storage-blocked' });
  });
  return Promise.race([opened, refused]);
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
