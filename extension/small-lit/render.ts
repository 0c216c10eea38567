import { type TemplateResult, isTemplate, nothing, templateOf, walk } from './template';

/** Something in a drawn template that values are given to, each in its turn. */
type Part = (values: Iterator<unknown>) => void;

const drawn = new WeakMap<Node, ChildPart>();

/** Draws `value` as the content of `container`, or changes what was drawn there before to it. */
export function render(value: unknown, container: Node, host: object): void {
  let part = drawn.get(container);
  if (!part) drawn.set(container, (part = new ChildPart(container.appendChild(new Comment()), null, host)));
  part.set(value);
}

type Shown =
  | { readonly kind: 'text'; readonly node: Text }
  | { readonly kind: 'template'; readonly strings: readonly string[]; readonly parts: readonly Part[] }
  | { readonly kind: 'list'; readonly items: ChildPart[] };

/** Content between two nodes that stay: text, a template, or a list of such. */
class ChildPart {
  readonly #start: ChildNode;
  readonly #end: ChildNode | null;
  readonly #host: object;
  #shown: Shown | undefined;

  constructor(start: ChildNode, end: ChildNode | null, host: object) {
    this.#start = start;
    this.#end = end;
    this.#host = host;
  }

  set(value: unknown): void {
    if (isTemplate(value)) this.#setTemplate(value);
    else if (Array.isArray(value)) this.#setList(value);
    else if (value === nothing || value === undefined || value === null || value === '') this.#clear();
    else this.#setText(String(value));
  }

  #setText(text: string): void {
    if (this.#shown?.kind !== 'text') {
      this.#clear();
      this.#shown = { kind: 'text', node: this.#insert(new Text()) };
    }
    if (this.#shown.node.data !== text) this.#shown.node.data = text;
  }

  #setTemplate(result: TemplateResult): void {
    if (this.#shown?.kind === 'template' && this.#shown.strings === result.strings) {
      return give(this.#shown.parts, result.values);
    }
    this.#clear();
    const { content, places } = templateOf(result);
    const copy = document.importNode(content, true);
    const nodes: Node[] = [];
    for (const walker = walk(copy); walker.nextNode();) nodes.push(walker.currentNode);
    const parts = places.map(({ node, attribute }): Part => {
      const target = nodes[node];
      if (target instanceof Element && attribute) return attributePart(target, attribute, this.#host);
      if (!(target instanceof Comment)) throw new Error('a template lost a place of its values');
      const child = new ChildPart(target, target.nextSibling, this.#host);
      return (values) => child.set(values.next().value);
    });
    give(parts, result.values);
    this.#insert(copy);
    this.#shown = { kind: 'template', strings: result.strings, parts };
  }

  #setList(values: readonly unknown[]): void {
    if (this.#shown?.kind !== 'list') {
      this.#clear();
      this.#shown = { kind: 'list', items: [] };
    }
    const { items } = this.#shown;
    for (const surplus of items.splice(values.length)) surplus.#remove();
    values.forEach((value, index) => {
      const item = (items[index] ??= this.#newItem());
      item.set(value);
    });
  }

  #newItem(): ChildPart {
    return new ChildPart(this.#insert(new Comment()), this.#insert(new Comment()), this.#host);
  }

  #insert<N extends Node>(node: N): N {
    this.#start.parentNode?.insertBefore(node, this.#end);
    return node;
  }

  #clear(): void {
    if (!this.#shown) return;
    this.#shown = undefined;
    while (this.#start.nextSibling && this.#start.nextSibling !== this.#end) this.#start.nextSibling.remove();
  }

  #remove(): void {
    this.#clear();
    this.#start.remove();
    this.#end?.remove();
  }
}

function give(parts: readonly Part[], values: readonly unknown[]): void {
  const given = values.values();
  for (const part of parts) part(given);
}

interface AttributePlace {
  readonly name: string;
  readonly texts: readonly string[];
}

function attributePart(element: Element, { name, texts }: AttributePlace, host: object): Part {
  if (name.startsWith('@')) return listenerPart(element, name.slice(1), host);
  let written: string | undefined;
  return (values) => {
    let isThere = true;
    const text = texts.reduce((before, after) => {
      const { value } = values.next();
      isThere &&= value !== nothing;
      return `${before}${String(value ?? '')}${after}`;
    });
    const next = isThere ? text : undefined;
    if (next === written) return;
    written = next;
    if (next === undefined) element.removeAttribute(name);
    else element.setAttribute(name, next);
  };
}

function listenerPart(element: Element, type: string, host: object): Part {
  let listener: unknown;
  element.addEventListener(type, (event) => {
    if (typeof listener === 'function') listener.call(host, event);
  });
  return (values) => {
    listener = values.next().value;
  };
}
