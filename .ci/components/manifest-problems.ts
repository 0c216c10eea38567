import type { Package } from 'custom-elements-manifest/schema';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ElementDeclaration, elementIn } from './manifest';
import { COMPONENTS, type PublicElement } from './public-elements';
import { TOKEN_MEANINGS } from './token-meanings';
import { allTokens } from './used-tokens';

/** What the documentation of the public elements lacks, or tells that the code does not do; a sentence each. */
export function manifestProblems(manifest: Package, elements: readonly PublicElement[]): readonly string[] {
  const tokens = allTokens();
  const meanings = Object.keys(TOKEN_MEANINGS);
  return [
    ...elements.flatMap((element) => elementProblems(element, manifest)),
    ...tokens
      .filter((name) => !TOKEN_MEANINGS[name])
      .map((name) => `${name}: .ci/components/token-meanings.ts says nothing of it`),
    ...meanings.filter((name) => !tokens.includes(name)).map((name) => `${name}: has a meaning but does not exist`),
  ];
}

function elementProblems(element: PublicElement, { modules }: Package): readonly string[] {
  const path = element.classFile.replace(/\.ts$/, '.js');
  const told = modules.filter((module) => module.path === path).map(elementIn)[0];
  if (told?.tagName !== element.tag) return [`${element.tag}: ${element.classFile} is not told as its class`];
  const code = codeOf(element);
  return [
    ...undescribed(told).map((what) => `${what} is not described`),
    ...differences(
      'slot',
      (told.slots ?? []).map(({ name }) => name),
      slotsIn(code),
    ),
    ...differences(
      'part',
      (told.cssParts ?? []).map(({ name }) => name),
      partsIn(code),
    ),
    ...differences(
      'event',
      (told.events ?? []).map(({ name }) => name),
      eventsIn(code),
    ),
  ].map((problem) => `${element.tag}: ${problem}`);
}

function undescribed(told: ElementDeclaration): readonly string[] {
  const lacking = (kind: string, all: readonly { readonly name: string; readonly description?: string }[] = []) =>
    all.filter(({ description }) => !description?.trim()).map(({ name }) => `${kind} ${name || '(default)'}`);
  return [
    ...(told.description?.trim() ? [] : ['the element']),
    ...lacking('property or method', told.members),
    ...lacking('attribute', told.attributes),
    ...lacking('slot', told.slots),
    ...lacking('part', told.cssParts),
    ...lacking('event', told.events),
    ...lacking('CSS custom property', told.cssProperties),
  ];
}

/** Everything the element's own folder draws and fires. */
function codeOf({ classFile }: PublicElement): string {
  const folder = join(COMPONENTS, dirname(classFile));
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !/\.(test|fixture|d)\.ts$/.test(file));
  return files.map((file) => withoutComments(readFileSync(join(folder, file), 'utf8'))).join('\n');
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '');
}

function slotsIn(code: string): readonly string[] {
  return [...code.matchAll(/<slot(?:\s+name="([\w-]+)")?/g)].map(([, name = '']) => name);
}

function partsIn(code: string): readonly string[] {
  return [...code.matchAll(/\spart="([\w -]+)"/g)].flatMap(([, names = '']) => names.split(' '));
}

function eventsIn(code: string): readonly string[] {
  return [...code.matchAll(/(?:super|new (?:Custom)?Event)\('([\w-]+)'/g)].map(([, name = '']) => name);
}

function differences(kind: string, told: readonly string[], found: readonly string[]): readonly string[] {
  const named = (name: string) => `${kind} ${name || '(default)'}`;
  return [
    ...[...new Set(found)].filter((name) => !told.includes(name)).map((name) => `${named(name)} is not documented`),
    ...told.filter((name) => !found.includes(name)).map((name) => `${named(name)} is documented but does not exist`),
  ];
}
