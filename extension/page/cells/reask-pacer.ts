const FIRST_WAIT_MS = 150;
const LONGEST_WAIT_MS = 30_000;
const CALM_MS = 60_000;

/**
 * Spaces out asking again after announcements. Telling rows can itself make the background announce a change, so a
 * quick series of announcements is answered ever more rarely; a calm minute resets the pace.
 */
export class ReaskPacer {
  #wait = FIRST_WAIT_MS;
  #lastAsked = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly reask: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  ask(): void {
    if (this.#timer !== undefined) return;
    const isCalm = performance.now() - this.#lastAsked > CALM_MS;
    this.#wait = isCalm ? FIRST_WAIT_MS : Math.min(LONGEST_WAIT_MS, this.#wait * 2);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#lastAsked = performance.now();
      this.reask();
    }, this.#wait);
  }
}
