import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPONENTS, type PublicElement } from './public-elements';

const PACKAGE = join(COMPONENTS, 'package.json');

/** Elements that the package does not export, and exports of nothing; a sentence each. */
export function packageProblems(elements: readonly PublicElement[]): readonly string[] {
  const exported = readExports();
  const missing = elements.flatMap((element) =>
    expectedExports(element).filter(([name, file]) => targetOf(exported.get(name)) !== file),
  );
  const dead = [...exported].filter(([, target]) => !existsAsSource(targetOf(target)));
  return [
    ...missing.map(([name, file]) => `${PACKAGE}: "${name}" has to export ${file} with its types`),
    ...dead.map(([name]) => `${PACKAGE}: "${name}" exports a file that does not exist`),
  ];
}

function expectedExports({ name, definition, classFile }: PublicElement): readonly (readonly [string, string])[] {
  return [
    [`./${name}`, published(definition)],
    [`./${name}/element`, published(classFile)],
  ];
}

function published(source: string): string {
  return `./${source.replace(/\.ts$/, '.js')}`;
}

function readExports(): ReadonlyMap<string, unknown> {
  const told: unknown = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  if (typeof told !== 'object' || told === null || !('exports' in told)) throw new Error(`${PACKAGE} exports nothing.`);
  return new Map(Object.entries(told.exports ?? {}));
}

/** The file of an export; undefined if a module is exported without the types made of the same source. */
function targetOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null) return undefined;
  if (!('default' in target) || !('types' in target) || typeof target.default !== 'string') return undefined;
  return target.types === target.default.replace(/\.js$/, '.d.ts') ? target.default : undefined;
}

/** Whether a build makes that file: from a module, or of its own (`components/packaging`). */
function existsAsSource(target: string | undefined): boolean {
  if (target === undefined) return false;
  if (target.includes('*') || target === './tokens.css' || target === './package.json') return true;
  const source = target.replace(/\.js$/, '.ts');
  return existsSync(join(COMPONENTS, target)) || existsSync(join(COMPONENTS, source));
}
