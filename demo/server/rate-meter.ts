const WINDOW_MS = 60_000;
/** W&B scales both figures (`wandb/seats-roles.md`, Rate limits). */
const SCALE = 1_000;

/** What a caller is told of their allowance. */
export interface RateReading {
  readonly isExceeded: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts the requests of a minute. One for the whole Multi-tenant API: the demo has one caller. */
export class RateMeter {
  private windowStart = 0;
  private count = 0;

  /** Counts one request; `perMinute` null means no limit, but the headers are there. */
  take(perMinute: number | null, now: number): RateReading {
    if (now - this.windowStart >= WINDOW_MS) {
      this.windowStart = now;
      this.count = 0;
    }
    this.count += 1;
    const limit = perMinute ?? Infinity;
    const left = limit === Infinity ? SCALE - 1 : Math.max(0, Math.floor((SCALE * (limit - this.count)) / limit));
    return {
      isExceeded: this.count > limit,
      headers: {
        'ratelimit-limit': String(SCALE),
        'ratelimit-remaining': String(left),
        'ratelimit-reset': ((this.windowStart + WINDOW_MS - now) / 1_000).toFixed(1),
      },
    };
  }
}
