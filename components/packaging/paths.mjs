import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const COMPONENTS = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const PROJECT = resolve(COMPONENTS, '..');

/** Where the package goes unless told otherwise. */
export const PACKAGE_OUT = resolve(PROJECT, '.output/components');

/** What others import beside elements: the model, and what draws a `DataChart`; all of it but the tests. */
const MODEL = 'activity';
const DRAWINGS = 'charts/options';
const NOT_SHIPPED = /(\.test|\.fixture|\.d|\/test-[a-z-]+|\/fake-[a-z-]+)\.ts$/;

/**
 * Every module of the package that may be imported by name.
 * @returns {string[]} absolute paths
 */
export function entries() {
  const elements = modulesIn('elements').filter((path) => /\.(define|element)\.ts$/.test(path));
  const styles = ['tokens', 'palette'].map((name) => resolve(COMPONENTS, `styles/${name}.styles.ts`));
  return [...elements, ...styles, ...modulesIn(MODEL), ...modulesIn(DRAWINGS)];
}

/**
 * @returns {string[]} absolute paths of the modules that define an element
 */
export function definitions() {
  return modulesIn('elements').filter((path) => path.endsWith('.define.ts'));
}

/**
 * A path as the package has it: from `components/`, without extension, with forward slashes.
 * @param {string} path
 */
export function nameInPackage(path) {
  return relative(COMPONENTS, path).replace(/\.ts$/, '').split(sep).join('/');
}

/**
 * A folder with nothing in it.
 * @param {string} folder
 */
export function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @param {string} folder */
function modulesIn(folder) {
  return readdirSync(resolve(COMPONENTS, folder), { recursive: true })
    .map((path) => resolve(COMPONENTS, folder, String(path)))
    .filter((path) => path.endsWith('.ts') && !NOT_SHIPPED.test(path.split(sep).join('/')))
    .sort();
}
