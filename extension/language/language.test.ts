import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageIn, chosenLanguage } from './chosen-language';
import { LANGUAGES, LANGUAGE_CHOICES, formOf, languageFor } from './language';
import { createSettingsStore } from '../settings/settings-store';
import { DEFAULT_SETTINGS } from '../settings/settings-schema';

const regions = fc.constantFrom('', '-AT', '-ch', '_CH', '-Latn-DE');

describe('the language that is spoken', () => {
  it('is the one the admin chose, whatever the browser speaks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.string(), (chosen, browser) => {
        expect(languageFor(chosen, browser)).toBe(chosen);
      }),
    );
  });

  it('follows the browser until then, in any of its regions', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), regions, (language, region) => {
        expect(languageFor('browser', language + region)).toBe(language);
      }),
    );
  });

  it.each(['fr', 'den', 'jam-JM', 'x', ''])('is English where the browser speaks %o', (browser) => {
    expect(languageFor('browser', browser)).toBe('en');
  });
});

describe('the form of numbers and dates', () => {
  it.each([
    ['de', ['en-US', 'de-AT', 'de'], 'de-AT'],
    ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
    ['ja', ['de-DE', 'en'], 'ja'],
  ] as const)('in %s is of the region the admin reads: %o', (language, readable, form) => {
    expect(formOf(language, readable)).toBe(form);
  });
});

describe('the stored choice', () => {
  it.each(LANGUAGE_CHOICES)('%s is found where the settings are kept', async (language) => {
    const stored = new Map<string, unknown>();
    const area = {
      get: async (key: string) => ({ [key]: stored.get(key) }),
      set: async (items: Record<string, unknown>) =>
        Object.entries(items).forEach(([key, item]) => stored.set(key, item)),
      remove: async (key: string) => void stored.delete(key),
    };
    await createSettingsStore(area).save({ ...DEFAULT_SETTINGS, language });
    expect(await chosenLanguage(area)).toBe(language);
  });

  it('is the browser’s where nothing is stored, nothing known, or nothing can be read', async () => {
    for (const settings of [undefined, null, 7, {}, { language: 'tlh' }]) expect(languageIn(settings)).toBe('browser');
    expect(await chosenLanguage({ get: () => Promise.reject(new Error('refused')) })).toBe('browser');
  });
});
