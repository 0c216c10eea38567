import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that let a program be shipped, changed and sold; SPDX names. */
const PERMISSIVE = ['MIT', 'MIT-0', '0BSD', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/** Rollcall's own licence is MIT. */
const MIT_TEXT = join(import.meta.dirname, '../../LICENSE');

/** A package whose code is in the build. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX name, as the package tells it. */
  readonly license: string;
  /** Its licence and notices, as they must go with its code. */
  readonly text: string;
}

/** Folder of the package a module is of; undefined for modules of our own. Bundlers mark modules of theirs with `\0`. */
export function packageFolderOf(moduleId: string): string | undefined {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/@?]+)\//.exec(path)?.[1];
}

/**
 * Reads what a package in a folder says of itself. Throws when its licence is not permissive, or when it has no text of
 * its licence and needs one: such a package must not be shipped.
 */
export function shippedPackage(folder: string): ShippedPackage {
  const told: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = isNamed(told) ? told : { name: folder, version: '', license: 'none' };
  if (!PERMISSIVE.includes(license))
    throw new Error(`${name} ${version} must not be shipped: its licence is ${license}.`);
  const texts = licenseFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0) texts.push(wordsOf(name, version, license));
  return { name, version, license, text: texts.join('\n\n') };
}

/** Some packages keep the licences of what they took over in a folder. */
function licenseFiles(folder: string): readonly string[] {
  const found = readdirSync(folder, { withFileTypes: true }).filter(({ name }) =>
    /^(licen[cs]e|notice|copying)/i.test(name),
  );
  const files = found.flatMap((entry) =>
    entry.isDirectory() ? readdirSync(join(folder, entry.name)).map((name) => join(entry.name, name)) : [entry.name],
  );
  return files.sort();
}

/** Some packages name their licence and carry no text of it. Only MIT's words need nothing but the name of the authors. */
function wordsOf(name: string, version: string, license: string): string {
  if (license !== 'MIT') throw new Error(`${name} ${version} has no text of its licence to ship.`);
  return readFileSync(MIT_TEXT, 'utf8')
    .trim()
    .replace(/^Copyright.*$/m, `Copyright (c) the authors of ${name}`);
}

/** The file that goes with the build: every package in it with its licence, by name. */
export function licenseReport(packages: readonly ShippedPackage[]): string {
  // Two packages may bring the same one each.
  const once = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const sorted = [...once.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const list = sorted.map(({ name, version, license }) => `${name} ${version} (${license})`);
  const texts = sorted.map(({ name, text }) => `${name}\n${'-'.repeat(name.length)}\n\n${text}`);
  return `Rollcall contains code of these packages.\n\n${list.join('\n')}\n\n\n${texts.join('\n\n\n')}\n`;
}

function isNamed(told: unknown): told is { readonly name: string; readonly version: string; readonly license: string } {
  return (
    typeof told === 'object' &&
    told !== null &&
    ['name', 'version', 'license'].every((key) => typeof Reflect.get(told, key) === 'string')
  );
}
