import * as v from 'valibot';
import type { OrganizationId } from '../../components/activity/organization';
import { type StorageArea, readFrom } from './storage-area';

/** One value per organization, kept together under one key of a storage area. */
export interface OrganizationValues<T> {
  /** What was saved; what holds until then where nothing was, or where it cannot be read. */
  read(organization: OrganizationId): Promise<T>;
  save(organization: OrganizationId, value: T): Promise<void>;
  /** Values may name people, so they go when an organization's data goes; without one, all do. */
  forget(organization?: OrganizationId): Promise<void>;
}

export function createOrganizationValues<T>(
  area: StorageArea,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  untilSaved: T,
): OrganizationValues<T> {
  const all = async (): Promise<Readonly<Record<string, unknown>>> => {
    const stored = v.safeParse(v.record(v.string(), v.unknown()), await readFrom(area, key));
    return stored.success ? stored.output : {};
  };
  return {
    async read(organization) {
      const parsed = v.safeParse(schema, (await all())[organization]);
      return parsed.success ? parsed.output : untilSaved;
    },
    async save(organization, value) {
      await area.set({ [key]: { ...(await all()), [organization]: value } });
    },
    async forget(organization) {
      if (organization === undefined) return area.remove(key);
      const others = Object.entries(await all()).filter(([id]) => id !== organization);
      await area.set({ [key]: Object.fromEntries(others) });
    },
  };
}
