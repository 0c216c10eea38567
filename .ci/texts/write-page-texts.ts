// Writes the lists by which each page of ours finds its translations (`docs/translating.md`).
import { writeFileSync } from 'node:fs';
import { PAGES, TRANSLATED, pageTexts } from './page-texts';

for (const page of Object.keys(PAGES)) {
  for (const language of TRANSLATED) {
    const { path, code } = await pageTexts(page, language);
    writeFileSync(path, code);
    console.log(path);
  }
}
