import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMPONENTS, type PublicElement } from './public-elements';

const TOKENS = join(COMPONENTS, 'styles/tokens.styles.ts');
const SHARED = /from '(\.\.\/\.\.\/(?:styles\/[\w-]+\.styles|charts\/chart-theme))'/g;
const PALETTE = join(COMPONENTS, 'styles/palette.styles.ts');

/**
 * The design tokens that an element's own look depends on and that a page can set on it. An element that reads the mode
 * of the page around it (`Surroundings`) wears the palette of that mode: its colours are not for the page to set.
 */
export function tokensOf({ classFile }: PublicElement): readonly string[] {
  const sheets = sheetsOf(join(COMPONENTS, classFile));
  const used = new Set(sheets.flatMap((path) => tokensUsedIn(readFileSync(path, 'utf8'))));
  const hasOwnPalette = readFileSync(join(COMPONENTS, classFile), 'utf8').includes('new Surroundings(');
  const palette = hasOwnPalette ? paletteTokens() : [];
  return [...used].filter((token) => !palette.includes(token)).sort();
}

/** Every token there is. */
export function allTokens(): readonly string[] {
  return [...new Set([...tokensSetIn(readFileSync(TOKENS, 'utf8')), ...paletteTokens()])].sort();
}

function paletteTokens(): readonly string[] {
  return [...new Set(tokensSetIn(readFileSync(PALETTE, 'utf8')))];
}

/** The class file, every module of its folder that draws, and what it imports of shared sheets and chart colours. */
function sheetsOf(classPath: string): readonly string[] {
  const folder = dirname(classPath);
  const own = readdirSync(folder).filter((file) => file.endsWith('.ts') && !/\.(test|fixture|d)\.ts$/.test(file));
  const paths = own.map((file) => join(folder, file));
  const shared = paths
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(SHARED)])
    .map(([, specifier = '']) => join(folder, `${specifier}.ts`))
    .filter((path) => path !== TOKENS && existsSync(path));
  return [...paths, ...shared];
}

function tokensUsedIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:var\(|')(--rollcall-[\w-]+)/g)].map(([, token = '']) => token);
}

function tokensSetIn(text: string): readonly string[] {
  return [...text.matchAll(/(--rollcall-[\w-]+):/g)].map(([, token = '']) => token);
}
