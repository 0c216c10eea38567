import type { FoundTable } from './find-table/table-model';

/** A part of Rollcall in the page that works, and fails, on its own. */
export type Feature = 'table' | 'cells' | 'toolbar' | 'panel' | 'collect' | 'export' | 'background';

interface Failure {
  readonly feature: Feature;
  readonly what: string;
  readonly count: number;
}

const MOST_FAILURES = 20;
const EMAIL = /[^\s@"'<>]+@[^\s@"'<>]+/g;
const ADDRESS = /\b(?:https?|chrome-extension|moz-extension|blob):\/\/\S+/g;

/** Collects what failed, once per cause, and tells it without personal data. */
export class Diagnostics {
  readonly #failures = new Map<string, Failure>();

  constructor(
    private readonly version: string,
    private readonly startedAt: number,
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

  /** The report an admin may paste into an issue: versions, shapes and counts; no names, e-mails or addresses. */
  report(table: FoundTable | undefined, deployment: string, now: number): string {
    const report = {
      rollcall: this.version,
      browser: navigator.userAgent,
      deployment,
      secondsOnPage: Math.round((now - this.startedAt) / 1000),
      table: table && {
        layout: table.layout,
        columns: table.columns.map(({ kind }) => kind),
        rows: table.rows.length,
        element: table.scope.localName,
        role: table.scope.getAttribute('role') ?? undefined,
      },
      failures: [...this.#failures.values()],
    };
    return JSON.stringify(report, undefined, 2);
  }
}

function withoutPersonalData(text: string): string {
  return text.replace(ADDRESS, '<address>').replace(EMAIL, '<email>').slice(0, 200);
}
