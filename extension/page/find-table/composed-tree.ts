import { type Steps, finish } from '../steps';

/**
 * The tree as it is drawn: into open shadow roots and through slots. Closed roots stay closed. What Rollcall itself
 * put into the page is left out everywhere.
 */

const OURS = 'ROLLCALL-';

/** Whether a node is one of Rollcall's own elements. */
export function isOurs(node: Node): boolean {
  return node.nodeName.startsWith(OURS);
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
/** Elements looked at in one step. */
const STEP = 256;
let known: { readonly until: number; readonly roots: readonly ShadowRoot[] } | undefined;
/** What the page added since. */
let added: Element[] = [];

/** Open shadow roots inside, the scope's own included, nested ones too. */
export function shadowRootsIn(scope: Element): readonly ShadowRoot[] {
  // Looking for them means looking at every element, so one look serves all questions of a moment.
  const roots = finish(lookingForRoots());
  return roots.filter(({ host }) => host.isConnected && composedContains(scope, host));
}

/**
 * Brings what is known of shadow roots up to date in steps: elements added since, and all elements when that was long
 * ago, since nothing tells of roots attached late. Questions in the next `keptMs` then look at additions only.
 */
export function* lookingForRoots(keptMs = ROOTS_KEPT_MS): Steps<readonly ShadowRoot[]> {
  const isFresh = known !== undefined && performance.now() < known.until;
  if (isFresh && known && added.length === 0) return known.roots;
  const scopes = isFresh ? added : [document.documentElement];
  added = [];
  const found = new Set(isFresh ? known?.roots : []);
  for (const scope of scopes) for (const root of yield* rootsIn(scope)) found.add(root);
  const roots = [...found];
  known = { until: isFresh && known ? known.until : performance.now() + keptMs, roots };
  return roots;
}

/** To be called when a page begins to be followed: nobody told of what was added before. */
export function forgetShadowRoots(): void {
  known = undefined;
  added = [];
}

/** To be told of elements the page added, so that shadow roots among them are seen at once. */
export function noteAdded(node: Node): void {
  if (node instanceof Element && !isOurs(node)) added.push(node);
}

function* rootsIn(scope: Element | ShadowRoot): Steps<readonly ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  let steps = 0;
  for (let node: Node | null = scope; node; node = walker.nextNode()) {
    if ((steps += 1) % STEP === 0) yield;
    const root = node instanceof Element ? node.shadowRoot : null;
    if (root && !isOurs(root.host)) found.push(root, ...(yield* rootsIn(root)));
  }
  return found;
}
