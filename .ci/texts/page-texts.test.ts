import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES, TRANSLATED, pageTexts, textsReachedFrom, translationPath } from './page-texts';

describe.each(Object.keys(PAGES))('the texts of %s', (page) => {
  it.each(TRANSLATED)('are all listed in %s', async (language) => {
    const { path, code } = await pageTexts(page, language);
    expect(readFileSync(path, 'utf8'), 'npm run texts writes the lists anew').toBe(code);
  });

  it.each(TRANSLATED)('are all translated into %s', async (language) => {
    const reached = await textsReachedFrom(PAGES[page] ?? []);
    expect(reached.length).toBeGreaterThan(3);
    expect(reached.filter((english) => !existsSync(translationPath(english, language)))).toEqual([]);
  });
});
