import type { MemberCell, PageRow, PageSummary } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, isWorthRetrying } from '../../problem';
import { PRECISION_MS } from '../native-text/reading-context';
import { handleOf } from '../read-rows/read-member';

export interface AnswersDependencies {
  readonly ask: Ask;
  readonly address: () => string;
  /** New answers are there; `changed` says whether any of them differs from before. */
  readonly onAnswers: (summary: PageSummary, changed: boolean) => void;
  readonly onProblem: (problem: Problem) => void;
  readonly signal: AbortSignal;
}

interface KnownRow {
  readonly signature: string;
  readonly cell: MemberCell | undefined;
}

const GATHER_MS = 40;
const BATCH = 200;
const RETRY_MS = [1_000, 5_000, 20_000] as const;

/** Asks the background about rows and remembers what it said. */
export class MemberAnswers {
  readonly #known = new Map<string, KnownRow>();
  readonly #told = new Map<string, string>();
  readonly #waiting = new Map<string, PageRow>();
  #total: number | undefined;
  #toldTotal: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #hasAsked = false;

  constructor(private readonly dependencies: AnswersDependencies) {
    dependencies.signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /**
   * Rows the page shows: those it has not said before are told to the background, a little later and together. The
   * first call asks in any case, so that the toolbar learns what is known already.
   */
  tell(rows: readonly PageRow[], total: number | undefined): void {
    this.#total = total ?? this.#total;
    for (const row of rows) {
      const key = keyOf(row);
      const signature = signatureOf(row);
      if (!key || this.#told.get(key) === signature) continue;
      this.#told.set(key, signature);
      this.#waiting.set(key, row);
    }
    const hasNews = this.#waiting.size > 0 || this.#total !== this.#toldTotal || !this.#hasAsked;
    if (hasNews) this.#timer ??= setTimeout(() => this.#flush(), GATHER_MS);
  }

  /** What was said about this row as it reads now. */
  answerFor(row: PageRow): MemberCell | undefined {
    const found = this.#known.get(keyOf(row) ?? '');
    return found?.signature === signatureOf(row) ? found.cell : undefined;
  }

  /** Tells these rows again at once, whatever was said before. Answers whether the background took them. */
  askAgain(rows: readonly PageRow[]): Promise<boolean> {
    return this.#send(rows, false, this.#total);
  }

  /** Tells everybody the page lists: who is absent has left. */
  tellEverybody(rows: readonly PageRow[], total: number): Promise<boolean> {
    return this.#send(rows, true, total);
  }

  #flush(): void {
    this.#timer = undefined;
    this.#hasAsked = true;
    this.#toldTotal = this.#total;
    const rows = [...this.#waiting.values()];
    this.#waiting.clear();
    for (let start = 0; start === 0 || start < rows.length; start += BATCH) {
      void this.#send(rows.slice(start, start + BATCH), false, this.#total);
    }
  }

  async #send(rows: readonly PageRow[], complete: boolean, total: number | undefined): Promise<boolean> {
    const { ask, address, signal, onAnswers } = this.dependencies;
    const answer = await ask('page.rows', { url: address(), rows, ...(total !== undefined && { total }), complete });
    if (signal.aborted) return false;
    if (!answer.ok) {
      this.#fail(rows, answer.problem);
      return false;
    }
    this.#failures = 0;
    onAnswers(answer.value.summary, this.#keep(rows, answer.value.cells));
    return true;
  }

  #keep(rows: readonly PageRow[], cells: readonly (MemberCell | undefined | null)[]): boolean {
    let hasChanged = false;
    rows.forEach((row, index) => {
      const key = keyOf(row);
      if (!key) return;
      const next = { signature: signatureOf(row), cell: cells[index] ?? undefined };
      if (JSON.stringify(this.#known.get(key)) !== JSON.stringify(next)) hasChanged = true;
      this.#known.set(key, next);
    });
    return hasChanged;
  }

  #fail(rows: readonly PageRow[], problem: Problem): void {
    this.dependencies.onProblem(problem);
    const wait = RETRY_MS[this.#failures];
    this.#failures += 1;
    if (wait === undefined || !isWorthRetrying(problem)) return;
    for (const row of rows) {
      const key = keyOf(row);
      if (key && !this.#waiting.has(key)) this.#waiting.set(key, row);
    }
    this.#timer ??= setTimeout(() => this.#flush(), wait);
  }
}

function keyOf(row: PageRow): string | undefined {
  return handleOf(row)?.toLowerCase();
}

const signatures = new WeakMap<PageRow, string>();

/** What a row says, coarsely enough that "3 days ago" read a minute later is the same. */
function signatureOf(row: PageRow): string {
  const known = signatures.get(row);
  if (known !== undefined) return known;
  const { lastActive } = row;
  const said =
    lastActive.kind === 'at'
      ? `${lastActive.precision} ${Math.round(lastActive.at / (PRECISION_MS[lastActive.precision] / 2))}`
      : JSON.stringify(lastActive);
  const signature = JSON.stringify({ ...row, lastActive: said });
  signatures.set(row, signature);
  return signature;
}
