import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** An element others may use: every one that has a `*.define.ts` in `components/elements`. */
export interface PublicElement {
  /** Its folder, which is its name in the package: `last-active`. */
  readonly name: string;
  /** `rollcall-last-active`. */
  readonly tag: string;
  /** Paths from `components/`. */
  readonly definition: string;
  readonly classFile: string;
}

export const COMPONENTS = 'components';

/** All of them, by name. */
export function publicElements(): readonly PublicElement[] {
  return readdirSync(join(COMPONENTS, 'elements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap(elementsIn);
}

function elementsIn(folder: string): readonly PublicElement[] {
  const files = readdirSync(join(COMPONENTS, 'elements', folder)).filter((file) => file.endsWith('.define.ts'));
  return files.map((file) => {
    const definition = `elements/${folder}/${file}`;
    const tag = /customElements\.define\('([\w-]+)'/.exec(readFileSync(join(COMPONENTS, definition), 'utf8'))?.[1];
    if (!tag) throw new Error(`${definition} defines no element.`);
    return {
      name: file.replace('.define.ts', ''),
      tag,
      definition,
      classFile: definition.replace('.define', '.element'),
    };
  });
}
