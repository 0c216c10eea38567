import type { SeatJudgement } from './seats';

/** What one Models seat costs, in whatever currency and time the admin typed. Rollcall ships no price. */
export interface SeatPrices {
  readonly full?: number;
  readonly viewer?: number;
}

/** What seats that may be free cost: surely and probably free ones, and with those to be reviewed. */
export interface CostRange {
  readonly low: number;
  readonly high: number;
  /** Seats of a kind without a price: not in the range. */
  readonly unpriced: number;
}

/** A range, never one promise (`features.md`, feature 21). Weave seats are free (`wandb/seats-roles.md`, Seats). */
export function costOf(judged: readonly SeatJudgement[], prices: SeatPrices): CostRange | undefined {
  if (prices.full === undefined && prices.viewer === undefined) return undefined;
  let [low, high, unpriced] = [0, 0, 0];
  for (const { tier, modelsSeat } of judged) {
    if (tier === 'excluded' || (modelsSeat !== 'full' && modelsSeat !== 'viewer')) continue;
    const price = prices[modelsSeat];
    if (price === undefined) unpriced += 1;
    else {
      high += price;
      if (tier !== 'review') low += price;
    }
  }
  return { low, high, unpriced };
}

/**
 * What would be paid less at most if so many full seats became viewer seats, in the unit of the prices; undefined where
 * the admin typed no pair of prices that tells, or nobody is meant.
 */
export function mostSavedByViewerSeats(seats: number, { full, viewer }: SeatPrices): number | undefined {
  if (full === undefined || viewer === undefined || seats === 0 || full <= viewer) return undefined;
  return seats * (full - viewer);
}
