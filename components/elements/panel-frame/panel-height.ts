/** Pixels. */
export const DEFAULT_HEIGHT = 480;
export const LEAST_HEIGHT = 240;
export const MOST_HEIGHT = 1600;

const STEP = 16;
const PAGE = 96;

/** Height from the attribute, kept between the bounds; the default if absent or malformed. */
export function readHeight(text: string | null): number {
  const match = /^\s*(\d{1,5})(px)?\s*$/.exec(text ?? '');
  return match ? clampHeight(Number(match[1])) : DEFAULT_HEIGHT;
}

export function clampHeight(pixels: number): number {
  return Math.round(Math.max(LEAST_HEIGHT, Math.min(pixels, MOST_HEIGHT)));
}

/** Height after a key on the separator; undefined if the key does not resize (ARIA APG, window splitter). */
export function heightAfterKey(height: number, key: string): number | undefined {
  const wanted = {
    ArrowDown: height + STEP,
    ArrowUp: height - STEP,
    PageDown: height + PAGE,
    PageUp: height - PAGE,
    Home: LEAST_HEIGHT,
    End: MOST_HEIGHT,
    Enter: DEFAULT_HEIGHT,
  }[key];
  return wanted === undefined ? undefined : clampHeight(wanted);
}
