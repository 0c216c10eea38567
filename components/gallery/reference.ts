import type { ClassDeclaration, CustomElement, Declaration, Package } from 'custom-elements-manifest/schema';
import manifest from '../custom-elements.json';

type Documented = ClassDeclaration & CustomElement;

/** What is documented of an element: made from the code, checked against it. */
export type Reference = Pick<Documented, 'attributes' | 'cssParts' | 'cssProperties' | 'events' | 'slots'> & {
  readonly properties: readonly Property[];
  readonly methods: readonly Described[];
};

/** One line of a table. */
export interface Described {
  readonly name: string;
  readonly description?: string;
}

/** What can be set on an element, by property, by attribute, or by both. */
export interface Property extends Described {
  readonly property?: string;
  readonly attribute?: string;
  readonly type: string;
  readonly initial?: string;
}

// The file is checked whenever it is written (`.ci/components/check.ts`); of JSON the compiler knows no literals.
const { modules } = manifest as unknown as Package;

/** The reference of an element; undefined where it is not documented. */
export function referenceOf(tag: string): Reference | undefined {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const documented = declarations.filter(isDocumented).find(({ tagName }) => tagName === tag);
  return documented && toldBy(documented);
}

function isDocumented(declaration: Declaration): declaration is Documented {
  return declaration.kind === 'class' && 'customElement' in declaration;
}

function toldBy(declaration: Documented): Reference {
  const { members = [], attributes = [], cssParts, cssProperties, events, slots } = declaration;
  const fields = members.flatMap((member) => (member.kind === 'field' ? [member] : []));
  const alone = attributes.filter(({ fieldName }) => fieldName === undefined);
  const properties: readonly Property[] = [
    ...fields.map((field) => ({
      name: field.name,
      property: field.name,
      attribute: attributes.find(({ fieldName }) => fieldName === field.name)?.name,
      type: field.type?.text ?? '',
      initial: field.default,
      description: field.description,
    })),
    ...alone.map(({ name, type, description }) => ({ name, attribute: name, type: type?.text ?? '', description })),
  ];
  const methods = members.filter(({ kind }) => kind === 'method');
  return { attributes, cssParts, cssProperties, events, slots, properties, methods };
}
