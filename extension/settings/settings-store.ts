import * as v from 'valibot';
import { SETTINGS_KEY } from '../language/chosen-language';
import type { Settings } from '../messages';
import { DEFAULT_SETTINGS, settingsSchema } from './settings-schema';
import { type StorageArea, readFrom } from './storage-area';

/** The admin's settings, kept in `storage.local`. */
export interface SettingsStore {
  /** What was saved; the defaults where nothing was, or nothing that can still be read. */
  read(): Promise<Settings>;
  save(settings: Settings): Promise<Settings>;
}

export function createSettingsStore(local: StorageArea): SettingsStore {
  return {
    async read() {
      const stored = await readFrom(local, SETTINGS_KEY);
      // A version that knew fewer settings saved fewer: the others have their defaults.
      const parsed = v.safeParse(settingsSchema, isObject(stored) ? { ...DEFAULT_SETTINGS, ...stored } : undefined);
      return parsed.success ? parsed.output : DEFAULT_SETTINGS;
    },
    async save(settings) {
      await local.set({ [SETTINGS_KEY]: settings });
      return settings;
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
