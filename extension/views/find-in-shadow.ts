/** Every element under a root, shadow trees included, in tree order. */
function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
    yield* deep(element);
  }
}

/** All text shown under an element, shadow trees included; spaces collapsed. */
export function textOf(root: Element): string {
  return innerTextOf(root.shadowRoot ?? root)
    .replace(/\s+/g, ' ')
    .trim();
}

function innerTextOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  const own = node instanceof Element && node.shadowRoot ? innerTextOf(node.shadowRoot) : '';
  return [own, ...[...node.childNodes].map(innerTextOf)].join(' ');
}

/** The first element of a tag whose text, title or label contains the name. */
export function find<T extends keyof HTMLElementTagNameMap>(root: Element, tag: T, name: string) {
  const all = findAll(root, tag).filter((element) =>
    `${textOf(element)} ${element.title} ${element.ariaLabel ?? ''}`.includes(name),
  );
  const [first] = all;
  if (!first) throw new Error(`no <${tag}> "${name}"`);
  return first;
}

export function findAll<T extends keyof HTMLElementTagNameMap>(root: Element, tag: T) {
  const inside = [...deep(root.shadowRoot ?? root)];
  return inside.filter((element): element is HTMLElementTagNameMap[T] => element.localName === tag);
}
