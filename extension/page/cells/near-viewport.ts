/** Which cells are drawn in or near the viewport. */
export interface NearViewport {
  /** Watch exactly these, which are in the order of the table. */
  readonly observe: (cells: readonly Element[]) => void;
  readonly has: (cell: Element) => boolean;
}

/** One screen further than can be seen, so that a fling meets rows that are done. */
const MARGIN = '100% 0px';
/** The browser looks at each watched cell in each frame, so of a large table every eighth stands for those after it. */
const WATCH_ALL = 200;
const NEIGHBOURS = 8;

/** Follows which cells come near, without asking the layout; `onChange` is called when more do. */
export function nearViewport(onChange: () => void, signal: AbortSignal): NearViewport {
  const near = new Set<Element>();
  const observed = new Set<Element>();
  let watchedFor = new Map<Element, Element>();
  const options: IntersectionObserverInit & { readonly scrollMargin?: string } = {
    rootMargin: MARGIN,
    // Reaches into scroll containers; browsers without it look at the container's own edge.
    scrollMargin: MARGIN,
  };
  const observer = new IntersectionObserver((entries) => {
    let hasMore = false;
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) near.delete(target);
      else if (!near.has(target)) {
        near.add(target);
        hasMore = true;
      }
    }
    if (hasMore) onChange();
  }, options);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const observe = (cells: readonly Element[]) => {
    const step = cells.length > WATCH_ALL ? NEIGHBOURS : 1;
    watchedFor = new Map(cells.map((cell, index) => [cell, cells[index - (index % step)] ?? cell]));
    const wanted = new Set(watchedFor.values());
    for (const cell of observed) {
      if (wanted.has(cell)) continue;
      observer.unobserve(cell);
      observed.delete(cell);
      near.delete(cell);
    }
    for (const cell of wanted) {
      if (observed.has(cell)) continue;
      observed.add(cell);
      observer.observe(cell);
    }
  };
  return { observe, has: (cell) => near.has(watchedFor.get(cell) ?? cell) };
}
