/**
 * The tree as it is drawn: into open shadow roots and through slots. Closed roots stay closed. What Rollcall itself
 * put into the page is left out everywhere.
 */

const OURS = /^ROLLCALL-/;

/** Whether a node is one of Rollcall's own elements. */
export function isOurs(node: Node): boolean {
  return OURS.test(node.nodeName);
}

/** The element a node is drawn in; undefined for the root element. */
export function composedParent(node: Node): Element | undefined {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** A node's children as they are drawn. */
export function composedChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}

/** The element itself and every element drawn around it, inside out. */
export function* composedAncestors(element: Element): Generator<Element> {
  for (let current: Element | undefined = element; current; current = composedParent(current)) yield current;
}

/** `Element.closest` across shadow roots. */
export function composedClosest(element: Element, selector: string): Element | undefined {
  for (const ancestor of composedAncestors(element)) if (ancestor.matches(selector)) return ancestor;
  return undefined;
}

/** `Node.contains` across shadow roots. */
export function composedContains(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (const ancestor of composedAncestors(inner)) if (ancestor === outer) return true;
  return false;
}

/** Every element drawn inside, in order, that matches; Rollcall's own left out. */
export function composedQuery(scope: Element, selector: string): readonly Element[] {
  const roots = shadowRootsIn(scope);
  if (roots.length === 0) return [...scope.querySelectorAll(selector)].filter((element) => !isOurs(element));
  return [scope, ...roots]
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => !isOurs(element));
}

const ROOTS_KEPT_MS = 200;
let known: { readonly at: number; readonly roots: readonly ShadowRoot[] } | undefined;

/** Open shadow roots inside, the scope's own included, nested ones too. */
export function shadowRootsIn(scope: Element): readonly ShadowRoot[] {
  // Looking for them means looking at every element, so one look serves all questions of a moment.
  if (!known || performance.now() - known.at > ROOTS_KEPT_MS) {
    known = { at: performance.now(), roots: collectRoots(document.documentElement) };
  }
  return known.roots.filter(({ host }) => host.isConnected && composedContains(scope, host));
}

/** To be told of elements the page added, so that shadow roots among them are seen at once. */
export function noteAdded(node: Node): void {
  if (!(node instanceof Element) || isOurs(node)) return;
  if (node.shadowRoot || collectRoots(node).length > 0) known = undefined;
}

function collectRoots(scope: Element | ShadowRoot): readonly ShadowRoot[] {
  return [...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot && !isOurs(shadowRoot.host) ? [shadowRoot, ...collectRoots(shadowRoot)] : [],
  );
}
