import type { Feature } from './diagnostics';

const MOST_FAILURES = 3;

interface FeatureState {
  failures: number;
  readonly controller: AbortController;
}

/**
 * Runs the parts of Rollcall in the page apart from each other: one that throws does not hinder the others, and one
 * that keeps throwing is switched off, which takes away all it put into the page.
 */
export class Features {
  readonly #states = new Map<Feature, FeatureState>();

  constructor(
    private readonly signal: AbortSignal,
    private readonly onFailure: (feature: Feature, error: unknown, isOff: boolean) => void,
  ) {}

  /** Aborts when the feature is switched off or the whole visit ends. */
  signalOf(feature: Feature): AbortSignal {
    return this.#stateOf(feature).controller.signal;
  }

  run(feature: Feature, work: () => void): void {
    if (this.signalOf(feature).aborted) return;
    try {
      work();
    } catch (error) {
      this.fail(feature, error);
    }
  }

  /** The admin does not want it: it leaves no trace, and nothing has failed. */
  switchOff(feature: Feature): void {
    this.#stateOf(feature).controller.abort();
  }

  /** For failures that come later than `run` returns. */
  fail(feature: Feature, error: unknown): void {
    const state = this.#stateOf(feature);
    state.failures += 1;
    const isOff = state.failures >= MOST_FAILURES;
    if (isOff) state.controller.abort();
    this.onFailure(feature, error, isOff);
  }

  #stateOf(feature: Feature): FeatureState {
    const known = this.#states.get(feature);
    if (known) return known;
    const controller = new AbortController();
    if (this.signal.aborted) controller.abort();
    else this.signal.addEventListener('abort', () => controller.abort(), { once: true });
    const state = { failures: 0, controller };
    this.#states.set(feature, state);
    return state;
  }
}
