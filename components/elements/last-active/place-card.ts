/** A box in viewport coordinates, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the cell and its card. */
const GAP = 6;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;

/**
 * Top left corner of a card beside its cell: below it, above where there is more room, and always inside the viewport.
 * It starts where the reader starts: at the cell's left edge, at its right edge from right to left.
 */
export function placeCard(
  cell: Box,
  card: Size,
  viewport: Size,
  direction: string,
): { readonly left: number; readonly top: number } {
  const start = direction === 'rtl' ? cell.left + cell.width - card.width : cell.left;
  const below = cell.top + cell.height + GAP;
  const above = cell.top - GAP - card.height;
  const roomBelow = viewport.height - MARGIN - below;
  const isAbove = roomBelow < card.height && cell.top > roomBelow;
  return {
    left: clamp(start, MARGIN, viewport.width - MARGIN - card.width),
    top: clamp(isAbove ? above : below, MARGIN, viewport.height - MARGIN - card.height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
