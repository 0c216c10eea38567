const STEP_MS = 30;
const CALM_STEPS = 2;

export interface SettleOptions {
  /** Wait until the reading differs from this one. */
  readonly unlike?: string;
  /** How long to wait for that, or for a first change. */
  readonly patienceMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Waits until what `read` gives has changed, if it has to, and then stays the same for a moment. Answers whether it
 * changed in time.
 */
export async function settle(read: () => string, { unlike, patienceMs, signal }: SettleOptions): Promise<boolean> {
  const start = unlike ?? read();
  const deadline = performance.now() + patienceMs;
  let last = start;
  let calm = 0;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    if (signal?.aborted) return false;
    const now = read();
    calm = now === last ? calm + 1 : 0;
    last = now;
    const hasChanged = now !== start && now !== '';
    if (hasChanged && calm >= CALM_STEPS) return true;
    if (!hasChanged && performance.now() >= deadline) return false;
  }
}
