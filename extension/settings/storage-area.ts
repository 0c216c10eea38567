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
