import { composedAncestors } from '../find-table/composed-tree';
import { childElements } from '../find-table/semantic-rows';
import type { FoundTable } from '../find-table/table-model';

const OUTERMOST = 'main, [role="main"], body';

/** What is drawn in one of the boxes around a table and in none of those further in, in the order of the document. */
export interface Ring {
  readonly box: Element;
  readonly elements: readonly Element[];
}

/** The nearest first. */
export type Rings = Iterable<Ring>;

/** The boxes around a table from the inside out, as far as the page's main part. Rows are looked at in none of them. */
export function* ringsAround({ scope, rows }: FoundTable): Generator<Ring> {
  const leftOut = new Set<Element>(rows.flatMap(({ elements }) => elements));
  for (const box of composedAncestors(scope)) {
    yield { box, elements: [...elementsOutside(box, leftOut)] };
    if (box.matches(OUTERMOST)) return;
    leftOut.add(box);
  }
}

function* elementsOutside(around: Element, leftOut: ReadonlySet<Element>): Generator<Element> {
  yield around;
  for (const child of childElements(around)) if (!leftOut.has(child)) yield* elementsOutside(child, leftOut);
}
