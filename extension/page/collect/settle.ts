const STEP_MS = 16;
const CALM_STEPS = 3;
const LONGEST_LOADING_MS = 5_000;
/** A page that never rests must not hold up everything. */
const LONGEST_UNREST_MS = 8_000;
const CANCEL_MS = 800;

/** What is shown at one moment. */
export interface ShownRows {
  /** Tells one set of rows from another. */
  readonly signature: string;
  /** Some rows are there but say nothing yet. */
  readonly loading: boolean;
}

export interface SettleOptions {
  /** Wait until the rows differ from these; without, from those shown now. */
  readonly unlike?: string;
  /** How long to wait for a change, milliseconds. */
  readonly patienceMs: number;
  /** Cancels the wait, a moment later: a page that is on its way would otherwise arrive in the middle of what is next. */
  readonly signal?: AbortSignal;
  /** A tab in the background draws nothing, so rows cannot change: the wait rests meanwhile. */
  readonly isHidden?: () => boolean;
}

/**
 * Waits until other rows are shown and then stay the same for a moment, all of them loaded, as far as the page rests at all. Answers whether they
 * changed in time.
 */
export async function settle(
  read: () => ShownRows,
  { unlike = read().signature, patienceMs, signal, isHidden }: SettleOptions,
): Promise<boolean> {
  let waited = 0;
  let lastStep = performance.now();
  let last = unlike;
  let calm = 0;
  let patience = patienceMs;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    const { signature, loading } = read();
    const step = performance.now() - lastStep;
    lastStep += step;
    if (!isHidden?.() || signal?.aborted) waited += step;
    if (signal?.aborted) patience = Math.min(patience, waited + CANCEL_MS);
    calm = signature === last && !(loading && waited < LONGEST_LOADING_MS) ? calm + 1 : 0;
    last = signature;
    const hasChanged = signature !== unlike && signature !== '';
    if (hasChanged && (calm >= CALM_STEPS || waited >= patience + LONGEST_UNREST_MS)) return true;
    if (!hasChanged && waited >= patience) return false;
  }
}
