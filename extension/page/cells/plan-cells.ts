/** A cell and one of our elements in it. */
export interface MountedCell<C, E> {
  readonly cell: C;
  readonly element: E;
}

/** What has to happen so that each cell holds one element of ours, and no other cell any. */
export interface CellPlan<C, E> {
  readonly mount: readonly C[];
  readonly keep: readonly MountedCell<C, E>[];
  readonly remove: readonly E[];
}

/**
 * Compares where elements should be with where they are. Elements are told by identity, so one the page copied along
 * with its cell is a stranger and goes; of several in one cell the first of ours stays.
 */
export function planCells<C, E>(
  wanted: readonly C[],
  found: readonly MountedCell<C, E>[],
  isOurs: (element: E) => boolean,
): CellPlan<C, E> {
  const cells = new Set(wanted);
  const kept = new Map<C, E>();
  const remove: E[] = [];
  for (const { cell, element } of found) {
    if (cells.has(cell) && isOurs(element) && !kept.has(cell)) kept.set(cell, element);
    else remove.push(element);
  }
  return {
    mount: [...cells].filter((cell) => !kept.has(cell)),
    keep: [...kept].map(([cell, element]) => ({ cell, element })),
    remove,
  };
}
