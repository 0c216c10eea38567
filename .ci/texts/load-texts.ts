import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Translation } from '../../components/texts/texts';
import type { Language } from '../../extension/language/language';
import { exportsOf, translationPath } from './page-texts';

const ROOMS = ['components', 'extension'];

/** Paths of all English texts. */
export function englishFiles(): readonly string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
  )
    .filter((path) => path.endsWith('.strings.ts'))
    .sort();
}

/** One text: where it stands, such as `extension/views/popup/popup.strings.ts: empty.title`, and what it is now. */
export interface LoadedText {
  readonly place: string;
  readonly read: () => unknown;
}

/** Every English text that has a translation, and the translations, which are not adopted yet. */
export async function loadTexts(files: readonly string[], language: Language) {
  const texts: LoadedText[] = [];
  const translations: Translation[] = [];
  for (const file of files) {
    const path = translationPath(file, language);
    if (!existsSync(path)) continue;
    const module: object = await import(pathToFileURL(resolve(path)).href);
    for (const name of exportsOf(path)) {
      const one = Reflect.get(module, name) as Translation; // `exportsOf` names what `translation` returned.
      translations.push(one);
      texts.push(...textsIn(one.english, (key) => `${file}: ${key}`));
    }
  }
  return { texts, translations };
}

function textsIn(group: object, placeOf: (key: string) => string): readonly LoadedText[] {
  return Object.entries(group).flatMap(([key, text]: [string, unknown]) => {
    if (typeof text === 'object' && text !== null && !Array.isArray(text)) {
      return textsIn(text, (inner) => placeOf(`${key}.${inner}`));
    }
    return [{ place: placeOf(key), read: (): unknown => Reflect.get(group, key) }];
  });
}
