/** What an `html` or `svg` literal gives: its texts, the same array each time, and the values between them. */
export interface TemplateResult {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
  readonly isSvg: boolean;
}

/** Draws no content, and takes an attribute away. The same in each script of a page. */
export const nothing = Symbol.for('rollcall-nothing');

export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  return { strings, values, isSvg: false };
}

export function svg(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  return { strings, values, isSvg: true };
}

export function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

/** A place in a template that a value goes to: content, or an attribute with the texts around its values. */
export interface Place {
  /** Index of its node in the order of the document, of elements and comments alone. */
  readonly node: number;
  readonly attribute?: { readonly name: string; readonly texts: readonly string[] };
}

/** A literal made ready once: what to clone, and where its values go, in their order. */
export interface Template {
  readonly content: DocumentFragment;
  readonly places: readonly Place[];
}

/** Stands for a value in the joined texts of a literal; no source holds it. */
const MARK = '\uE000';
/** A tag with its name, attributes and slash at either end; or text. */
const TOKEN = /<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)"|=(\S+))?/g;
const SVG = 'http://www.w3.org/2000/svg';

const prepared = new WeakMap<readonly string[], Template>();

export function templateOf({ strings, isSvg }: TemplateResult): Template {
  let template = prepared.get(strings);
  if (!template) prepared.set(strings, (template = prepare(strings, isSvg)));
  return template;
}

/**
 * Builds what a literal says node by node: a page may forbid any script to turn text into HTML (trusted types). Reads
 * what our templates are written in: every element is closed, and nothing is written as `&amp;`.
 */
function prepare(strings: readonly string[], isSvg: boolean): Template {
  const content = new DocumentFragment();
  const places: Place[] = [];
  let parent: ParentNode = content;
  let node = 0;
  for (const [text, end, tag, attributes = '', isEmpty] of strings.join(MARK).matchAll(TOKEN)) {
    if (end) {
      parent = parent.parentNode ?? content;
    } else if (tag) {
      const isDrawing = isSvg || tag === 'svg' || parent instanceof SVGElement;
      const element: Element = isDrawing ? document.createElementNS(SVG, tag) : document.createElement(tag);
      parent.append(element);
      places.push(...setAttributes(element, attributes, node));
      node += 1;
      if (!isEmpty) parent = element;
    } else {
      const [first = '', ...others] = text.split(MARK);
      if (first) parent.append(first);
      for (const other of others) {
        places.push({ node });
        node += 1;
        parent.append(new Comment());
        if (other) parent.append(other);
      }
    }
  }
  // A value that stands last needs a node after it: where the template is put, other content may follow.
  if (strings.at(-1) === '') content.append(new Comment());
  return { content, places };
}

/** Sets those that stay; the places of the others. */
function setAttributes(element: Element, attributes: string, node: number): readonly Place[] {
  const places: Place[] = [];
  for (const [, name = '', quoted, bare = ''] of attributes.matchAll(ATTRIBUTE)) {
    const value = quoted ?? bare;
    if (value.includes(MARK)) places.push({ node, attribute: { name, texts: value.split(MARK) } });
    else element.setAttribute(name, value);
  }
  return places;
}

/** Elements and comments in the order of the document. */
export function walk(root: Node): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
}
