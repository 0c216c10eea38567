import { childElements } from './semantic-rows';

/** Every element drawn in `around`, itself included, without looking into any of `leftOut`. */
export function* elementsOutside(around: Element, leftOut: ReadonlySet<Element>): Generator<Element> {
  if (leftOut.has(around)) return;
  yield around;
  for (const child of childElements(around)) yield* elementsOutside(child, leftOut);
}
