import { composedAncestors } from '../find-table/composed-tree';

/**
 * When what a row says came to the page. "A minute ago" was true then: pages seldom refresh such words, and a row may be
 * read long after, when it is scrolled into view.
 */
export class ShownSince {
  readonly #touched = new WeakMap<Node, number>();

  /** @param opened Epoch milliseconds when the page began to be followed: what was there already is no newer. */
  constructor(private readonly opened: number) {}

  /** The page changed these nodes, or what is in them, at `now` (epoch milliseconds). */
  note(changed: readonly Node[], now: number): void {
    for (const node of changed) this.#touched.set(node, now);
  }

  /** Epoch milliseconds of the last change that can have brought what these elements of one row say. */
  of(elements: readonly Element[]): number {
    let since = this.opened;
    for (const element of elements) {
      for (const ancestor of composedAncestors(element)) since = Math.max(since, this.#touched.get(ancestor) ?? since);
      for (const inner of nodesIn(element)) since = Math.max(since, this.#touched.get(inner) ?? since);
    }
    return since;
  }
}

function* nodesIn(element: Element): Generator<Node> {
  const walker = document.createTreeWalker(element);
  while (walker.nextNode()) yield walker.currentNode;
}
