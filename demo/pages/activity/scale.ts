/** Ticks of a plot's axes. */

/** Round numbers from 0 to at least `most`, three to six of them. */
export function valueTicks(most: number): readonly number[] {
  const step = roundStep(Math.max(1, most) / 4);
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** The next of 1, 2, 5, 10, 20, … */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

/** Which of so many points carry a date below the axis: evenly spread, `wanted` at most. */
export function dateTicks(points: number, wanted: number): readonly number[] {
  const step = Math.max(1, Math.ceil(points / Math.max(1, wanted)));
  return Array.from({ length: Math.ceil(points / step) }, (_, index) => index * step);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Nov 23`, or `Nov 23, 2026` in full. */
export function dateLabel(day: string, isFull = false): string {
  const [year, month, date] = day.split('-').map(Number);
  const short = `${MONTHS[(month ?? 1) - 1] ?? ''} ${date ?? ''}`;
  return isFull ? `${short}, ${year ?? ''}` : short;
}
