import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { LANGUAGES, type Language } from '../../extension/language/language';

const FOLDER = 'extension/language/pages';

/** What is loaded together and speaks by lists of its own. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  popup: ['extension/entrypoints/popup/main.ts'],
  options: ['extension/entrypoints/options/main.ts'],
  panel: ['extension/entrypoints/panel/main.ts'],
  dashboard: ['extension/entrypoints/dashboard/main.ts'],
  background: ['extension/entrypoints/background.ts'],
  // Of W&B's: every script that runs there and says something.
  page: ['elements', 'page-card', 'panel-frame', 'page', 'page-actions'].map(
    (name) => `extension/entrypoints/${name}.ts`,
  ),
};

const NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'German', ja: 'Japanese' };

export const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');

/** Paths of the English texts that the code of a page reaches, sooner or later. */
export async function textsReachedFrom(entries: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [...entries],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'unwritten',
    logLevel: 'error',
    // The lists themselves lead to texts only.
    plugins: [
      { name: 'no-lists', setup: (bundler) => bundler.onResolve({ filter: LISTS }, () => ({ external: true })) },
    ],
    external: ['wxt/*', 'node:*'],
  });
  return Object.keys(metafile.inputs)
    .filter((path) => path.endsWith('.strings.ts'))
    .sort();
}

const LISTS = /\/language\/pages\/|^\.\/[a-z-]+\.(?:de|ja)$/;

/** Where the translations of English texts stand. */
export function translationPath(english: string, language: Language): string {
  return english.replace(/\.ts$/, `.${language}.ts`);
}

/** The list of a page in a language: its path, and what stands in it. */
export async function pageTexts(
  page: string,
  language: Language,
): Promise<{ readonly path: string; readonly code: string }> {
  const path = `${FOLDER}/${page}.${language}.ts`;
  const reached = await textsReachedFrom(PAGES[page] ?? []);
  const translations = reached.map((english) => translationPath(english, language)).filter((file) => existsSync(file));
  const named = translations.flatMap((file) => exportsOf(file).map((name) => ({ file, name })));
  const imports = named.map(({ file, name }) => `import { ${name} } from '${moduleName(file)}';`);
  const doc = `/** ${NAMES[language]} of every text that is reached from there. Written by \`npm run texts\`. */`;
  const list = `export const texts = [${named.map(({ name }) => name).join(', ')}];`;
  const options = await resolveConfig(path);
  return { path, code: await format([...imports, '', doc, list].join('\n'), { ...options, parser: 'typescript' }) };
}

/** Names of the translations in a file. */
export function exportsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^export const (\w+) = translation\(/gm)].map(([, name = '']) => name);
}

function moduleName(file: string): string {
  return relative(FOLDER, file).replace(/\.ts$/, '');
}
