import type { ShownCount } from './hide-small';

/**
 * Hides groups of 1 to `least - 1` people in a table whose row and column sums may be known. Each hidden cell becomes a
 * corner of a rectangle of hidden cells (the hypercube method of statistical offices): one person more here and one less
 * there leaves every sum as it is, so no sum tells the cell. Of all rectangles the one is taken that hides the fewest
 * people. A cell for which there is none makes the whole table hidden.
 *
 * @param rows of equal length
 */
export function hideInTable(rows: readonly (readonly number[])[], least: number): readonly (readonly ShownCount[])[] {
  const hidden = rows.map((row) => row.map((count) => count > 0 && count < least));
  for (const [place, isHidden] of placesOf(hidden)) {
    if (!isHidden) continue;
    const corners = cheapestRectangle(rows, hidden, place);
    if (!corners) return rows.map((row) => row.map(() => 'hidden'));
    for (const [row, column] of corners) setHidden(hidden, row, column);
  }
  return rows.map((row, r) => row.map((count, c) => (hidden[r]?.[c] ? 'hidden' : count)));
}

type Place = readonly [row: number, column: number];

function* placesOf(hidden: readonly (readonly boolean[])[]): Iterable<readonly [Place, boolean]> {
  // A copy: what is hidden as a corner has its rectangle already.
  const first = hidden.map((row) => [...row]);
  for (const [r, row] of first.entries()) for (const [c, isHidden] of row.entries()) yield [[r, c], isHidden];
}

function setHidden(hidden: readonly boolean[][], row: number, column: number): void {
  const cells = hidden[row];
  if (cells) cells[column] = true;
}

/**
 * The other three corners. The opposite one must hold somebody: then this cell and that one can both be one less, and
 * the two between one more.
 */
function cheapestRectangle(
  rows: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  [row, column]: Place,
): readonly Place[] | undefined {
  let cheapest: { readonly cost: number; readonly corners: readonly Place[] } | undefined;
  const costOf = ([r, c]: Place) => (hidden[r]?.[c] ? 0 : (rows[r]?.[c] ?? 0) + 1);
  for (const [r, other] of rows.entries()) {
    for (const [c, opposite] of other.entries()) {
      if (r === row || c === column || opposite === 0) continue;
      const corners: readonly Place[] = [
        [r, c],
        [row, c],
        [r, column],
      ];
      const cost = corners.reduce((sum, corner) => sum + costOf(corner), 0);
      if (!cheapest || cost < cheapest.cost) cheapest = { cost, corners };
    }
  }
  return cheapest?.corners;
}
