/** One measured figure. `ok` says whether `value` keeps within `bound`. */
export interface BenchResult {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** In words: `<= 5`, `>= 50`. */
  readonly bound: string;
  readonly ok: boolean;
  /** How it was measured, so that anyone can do it again. */
  readonly how: string;
}

/** A figure that must not exceed `limit`. */
export function atMost(id: string, value: number, limit: number, unit: string, how: string): BenchResult {
  return { id, value: rounded(value), unit, bound: `<= ${limit}`, ok: value <= limit, how };
}

/** A figure that must reach `limit`. */
export function atLeast(id: string, value: number, limit: number, unit: string, how: string): BenchResult {
  return { id, value: rounded(value), unit, bound: `>= ${limit}`, ok: value >= limit, how };
}

/** Middle value of repeated measurements: one slow neighbour on a shared machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
