/** The part of `storage.local` and `storage.session` that settings use; tests give a map. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Reads one value; undefined if it is not there. */
export async function readFrom(area: StorageArea, key: string): Promise<unknown> {
  return (await area.get(key))[key];
}

/** A storage area in memory, for tests. */
export function memoryStorage(): StorageArea {
  const items = new Map<string, string>();
  return {
    get: async (key) => {
      const item = items.get(key);
      return item === undefined ? {} : { [key]: JSON.parse(item) as unknown };
    },
    set: async (added) => {
      for (const [key, value] of Object.entries(added)) items.set(key, JSON.stringify(value));
    },
    remove: async (key) => void items.delete(key),
  };
}
