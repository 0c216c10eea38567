import * as v from 'valibot';
import { type StorageArea, readFrom } from './storage-area';

const KEY = 'hosts';
const hostsSchema = v.array(v.string());

/** Origins of Self-Managed installations the admin added, with their ports; match patterns carry none. */
export interface HostStore {
  list(): Promise<readonly string[]>;
  add(origin: string): Promise<void>;
  /** Whether it was there. */
  remove(origin: string): Promise<boolean>;
}

export function createHostStore(local: StorageArea): HostStore {
  const list = async () => {
    const parsed = v.safeParse(hostsSchema, await readFrom(local, KEY));
    return parsed.success ? parsed.output : [];
  };
  return {
    list,
    async add(origin) {
      await local.set({ [KEY]: [...new Set([...(await list()), origin])].sort() });
    },
    async remove(origin) {
      const hosts = await list();
      await local.set({ [KEY]: hosts.filter((host) => host !== origin) });
      return hosts.includes(origin);
    },
  };
}
