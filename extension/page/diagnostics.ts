/** A part of Rollcall in the page that works, and fails, on its own. */
export type Feature = 'table' | 'cells' | 'toolbar' | 'panel' | 'collect' | 'export' | 'background';

/** What failed, without personal data, and how often. */
export interface Failure {
  readonly feature: Feature;
  readonly what: string;
  readonly count: number;
}

const MOST_FAILURES = 20;
const EMAIL = /[^\s@"'<>]+@[^\s@"'<>]+/g;
const ADDRESS = /\b(?:https?|chrome-extension|moz-extension|blob):\/\/\S+/g;

/** Collects what failed, once per cause and without personal data, for `actions/diagnostics-report.ts`. */
export class Diagnostics {
  readonly #failures = new Map<string, Failure>();

  constructor(
    readonly version: string,
    /** When the visit began. */
    readonly startedAt: number,
  ) {}

  /** Notes a failure; `error` may be anything that was thrown, or a problem's kind. */
  note(feature: Feature, error: unknown): void {
    const what = withoutPersonalData(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    const key = `${feature} ${what}`;
    const known = this.#failures.get(key);
    if (known || this.#failures.size < MOST_FAILURES) {
      this.#failures.set(key, { feature, what, count: (known?.count ?? 0) + 1 });
    }
  }

  get failures(): readonly Failure[] {
    return [...this.#failures.values()];
  }
}

function withoutPersonalData(text: string): string {
  return text.replace(ADDRESS, '<address>').replace(EMAIL, '<email>').slice(0, 200);
}
