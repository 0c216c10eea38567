/** Where something is drawn, in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Reads an element's box; undefined when nothing of it is drawn. */
export function boxOf(element: Element): Box | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return right > left && bottom > top ? { left, right, top, bottom } : undefined;
}

/** Width the two share. */
export function sharedWidth(a: Box, b: Box): number {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left));
}

/** Whether the middle of one lies within the height of the other. */
export function onOneLine(a: Box, b: Box): boolean {
  const middle = (box: Box) => (box.top + box.bottom) / 2;
  const holds = (box: Box, y: number) => y >= box.top - 1 && y <= box.bottom + 1;
  return holds(a, middle(b)) || holds(b, middle(a));
}

const ALIGNED = 4;

/**
 * Index of the column something belongs to: the header it lines up with at an edge, else the one it shares the most
 * width with (of two that it covers wholly, the narrower); undefined when it is under none of them.
 */
export function columnUnder(headers: readonly Box[], box: Box): number | undefined {
  const shared = headers.map((header) => sharedWidth(header, box));
  const aligned = headers.findIndex(
    (header, index) =>
      (shared[index] ?? 0) > 0 &&
      (Math.abs(header.left - box.left) <= ALIGNED || Math.abs(header.right - box.right) <= ALIGNED) &&
      coversMostOf(header, box),
  );
  if (aligned >= 0) return aligned;
  let best: number | undefined;
  shared.forEach((width, index) => {
    if (width > 0 && (best === undefined || isBetter(headers, shared, index, best))) best = index;
  });
  return best;
}

/** A wide thing over several columns lines up with the first of them without belonging to it. */
function coversMostOf(header: Box, box: Box): boolean {
  const width = Math.min(header.right - header.left, box.right - box.left);
  return sharedWidth(header, box) >= width / 2;
}

function isBetter(headers: readonly Box[], shared: readonly number[], index: number, best: number): boolean {
  const difference = (shared[index] ?? 0) - (shared[best] ?? 0);
  return Math.abs(difference) < 1 ? widthAt(headers, index) < widthAt(headers, best) : difference > 0;
}

function widthAt(boxes: readonly Box[], index: number): number {
  const box = boxes[index];
  return box ? box.right - box.left : 0;
}

/** How many headers have their middle inside the box. */
export function columnsSpanned(headers: readonly Box[], box: Box): number {
  return headers.filter(({ left, right }) => {
    const middle = (left + right) / 2;
    return middle > box.left && middle < box.right;
  }).length;
}
