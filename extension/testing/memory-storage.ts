import type { StorageArea } from '../settings/storage-area';

/** A storage area in memory; like the browser's it keeps copies. */
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
