import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language';

const FOLDER = 'extension/locales';
/** Chrome Web Store's limit of a description, and the narrower one of a name, Firefox's. */
const LIMITS: Readonly<Record<string, number>> = { name: 50, description: 132 };

function messagesOf(language: string): Readonly<Record<string, string>> {
  // Our own file; the test fails where it is anything else.
  return JSON.parse(readFileSync(`${FOLDER}/${language}.json`, 'utf8')) as Record<string, string>;
}

describe('texts of the manifest', () => {
  it('exist in every language Rollcall speaks, and in no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGES.map((language) => `${language}.json`).sort());
  });

  it.each(LANGUAGES)('are complete in %s and no longer than stores allow', (language) => {
    const messages = messagesOf(language);
    expect(Object.keys(messages)).toEqual(Object.keys(LIMITS));
    for (const [name, limit] of Object.entries(LIMITS)) {
      expect(messages[name]?.length).toBeGreaterThan(10);
      expect([...(messages[name] ?? '')].length).toBeLessThanOrEqual(limit);
    }
  });
});
