import type { Box } from './boxes';

/** Something with a place. */
interface Placed {
  readonly box: Box;
}

/** Finds things by height without looking at all of them. */
export class LeafLines<T extends Placed> {
  readonly #sorted: readonly { readonly middle: number; readonly leaf: T }[];

  constructor(leaves: readonly T[]) {
    this.#sorted = leaves.map((leaf) => ({ middle: middleOf(leaf.box), leaf })).sort((a, b) => a.middle - b.middle);
  }

  /** What has its middle within the height of a box, in no particular order. */
  within({ top, bottom }: Box): readonly T[] {
    const found: T[] = [];
    for (let index = this.#firstFrom(top - 1); index < this.#sorted.length; index += 1) {
      const entry = this.#sorted[index];
      if (!entry || entry.middle > bottom + 1) break;
      found.push(entry.leaf);
    }
    return found;
  }

  #firstFrom(height: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.middle ?? 0) < height) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function middleOf({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}
