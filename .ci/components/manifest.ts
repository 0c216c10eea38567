import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { ClassDeclaration, CustomElement, Declaration, Module, Package } from 'custom-elements-manifest/schema';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { COMPONENTS, type PublicElement } from './public-elements';
import { TOKEN_MEANINGS } from './token-meanings';
import { tokensOf } from './used-tokens';

export const MANIFEST = join(COMPONENTS, 'custom-elements.json');

/** A class that is an element; the schema's own name for it lacks what elements have. */
export type ElementDeclaration = ClassDeclaration & CustomElement;

/** What the code says about each public element, as `custom-elements.json` tells it. */
export function manifestOf(elements: readonly PublicElement[]): Package {
  const paths = elements.flatMap(({ classFile, definition }) => [classFile, definition]);
  const modules = paths.map((path) =>
    ts.createSourceFile(path, readFileSync(join(COMPONENTS, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const made = create({ modules, plugins: litPlugin() });
  return { ...made, modules: made.modules.map((module) => published(module, elements)) };
}

/** As it lies in the repository: formatted like everything else. */
export async function manifestText(manifest: Package): Promise<string> {
  const options = await resolveConfig(MANIFEST);
  return format(JSON.stringify(manifest), { ...options, parser: 'json' });
}

/** The element of a module, if it has one. */
export function elementIn({ declarations = [] }: Module): ElementDeclaration | undefined {
  return declarations.find(isElement);
}

function isElement(declaration: Declaration): declaration is ElementDeclaration {
  return declaration.kind === 'class' && 'customElement' in declaration;
}

/** A module as the package holds it: JavaScript, and of its classes what is public. */
function published(module: Module, elements: readonly PublicElement[]): Module {
  const element = elements.find(({ classFile }) => classFile === module.path);
  const declarations = (module.declarations ?? []).map((declaration) =>
    element && isElement(declaration) ? publicPart(declaration, element) : declaration,
  );
  const definition = elements.find((each) => each.definition === module.path);
  const exports = (module.exports ?? []).map((each) =>
    definition ? { ...each, declaration: { ...each.declaration, module: definition.classFile } } : each,
  );
  // Paths occur in references too.
  return JSON.parse(JSON.stringify({ ...module, declarations, exports }).replaceAll('.ts"', '.js"'));
}

function publicPart(declaration: ElementDeclaration, element: PublicElement): ElementDeclaration {
  const attributes = declaration.attributes ?? [];
  const members = (declaration.members ?? []).filter(({ privacy }) => privacy === undefined || privacy === 'public');
  const events = (declaration.events ?? []).filter(({ name }) => name);
  const own = declaration.cssProperties ?? [];
  const inherited = tokensOf(element).map((name) => ({ name, description: TOKEN_MEANINGS[name] ?? '' }));
  return {
    ...declaration,
    members: members.map((member) => {
      const told = attributes.find(({ fieldName }) => fieldName === member.name)?.description;
      return { ...member, description: member.description ?? told };
    }),
    ...(attributes.length > 0 && { attributes }),
    ...(events.length > 0 && { events }),
    cssProperties: [...own, ...inherited],
  };
}
