import type { PageRow } from '../../messages';
import type { FoundTable } from '../find-table/table-model';
import type { RowReader } from '../read-rows/row-reader';
import { handleOf } from '../read-rows/read-member';
import { findPageCount } from './find-page-count';
import { hasOtherPages } from './page-size';
import { type Pager, findPager, isEnabled } from './find-pager';
import { findScroller } from './find-scroller';
import { type SettleOptions, type ShownRows, settle } from './settle';

export interface CollectDependencies {
  /** The table as it stands now. */
  readonly table: () => FoundTable | undefined;
  readonly reader: RowReader;
  readonly isHidden: () => boolean;
  /** Members met so far, and how many the page says there are. */
  readonly onProgress: (collected: number, total: number | undefined) => void;
  /** Cancels; the page is still taken back to where it was. */
  readonly signal: AbortSignal;
}

/** Everybody the table listed. `complete` only if they are as many as the page itself says there are. */
export interface Collected {
  readonly rows: readonly PageRow[];
  readonly total: number | undefined;
  readonly complete: boolean;
}

const MOST_PAGES = 2000;
/** At the end of the scroll bar, how often to wait for more rows to be loaded. */
const IDLE_STEPS = 2;
interface Pace {
  /** Part of a screen to scroll by; less than one, so that no row is passed over. */
  readonly share: number;
  /** How long the page gets to show other rows after scrolling. */
  readonly patienceMs: number;
}

const ONCE_OVER: Pace = { share: 0.8, patienceMs: 400 };
/** For a page too busy to keep up. */
const CAREFULLY: Pace = { share: 0.4, patienceMs: 1500 };

/**
 * Goes through the whole members table as an admin would: to the first page, page by page, scrolling through each one
 * whose rows come and go, and back to the page and place it started from.
 */
export async function collectMembers(dependencies: CollectDependencies): Promise<Collected> {
  const run = new CollectRun(dependencies);
  return run.collect();
}

class CollectRun {
  readonly #rows = new Map<string, PageRow>();
  #total: number | undefined;
  #isStatic = false;
  #hasScrolled = false;
  #pace = ONCE_OVER;

  constructor(private readonly dependencies: CollectDependencies) {}

  async collect(): Promise<Collected> {
    const origin = this.#shown();
    try {
      await this.#collectFrom(ONCE_OVER);
      if (this.#isShort) await this.#collectFrom(CAREFULLY);
    } finally {
      await this.#goBackTo(origin);
    }
    const rows = [...this.#rows.values()];
    return { rows, total: this.#total, complete: this.#total !== undefined && rows.length === this.#total };
  }

  async #collectFrom(pace: Pace): Promise<void> {
    this.#pace = pace;
    await this.#goToFirstPage();
    await this.#collectPages();
  }

  async #collectPages(): Promise<void> {
    for (let page = 0; page < MOST_PAGES && !this.#isCancelled; page += 1) {
      await this.#collectPage();
      const pager = this.#pager();
      const next = isEnabled(pager.next) ? pager.next : pager.more;
      if (this.#isDone || !isEnabled(next) || !(await this.#press(next, this.dependencies.signal))) return;
    }
  }

  /** One page of the table; scrolled through if it does not hold all of its rows at once. */
  async #collectPage(): Promise<void> {
    this.#read();
    const table = this.dependencies.table();
    const scroller = table && !this.#isStatic && !this.#holdsWholePage(table) ? findScroller(table) : undefined;
    if (!scroller) return;
    const start = scroller.scrollTop;
    try {
      // Rows that do not care for the end of the scroll bar are all there: later pages need no scrolling either.
      scroller.scrollTop = scroller.scrollHeight;
      this.#isStatic = !(await this.#settle({ patienceMs: 600 }));
      if (!this.#isStatic) await this.#scrollThrough(scroller);
      this.#hasScrolled ||= !this.#isStatic;
    } finally {
      scroller.scrollTop = start;
      await this.#settle({ patienceMs: 0 });
    }
  }

  async #scrollThrough(scroller: Element): Promise<void> {
    scroller.scrollTop = 0;
    await this.#settle({ patienceMs: 200 });
    this.#read();
    let idle = 0;
    while (!this.#isCancelled && !this.#isDone && idle < IDLE_STEPS) {
      const [top, known] = [scroller.scrollTop, this.#rows.size];
      scroller.scrollTop = top + Math.max(40, scroller.clientHeight * this.#pace.share);
      await this.#settle({ patienceMs: this.#pace.patienceMs });
      this.#read();
      // At the end, a page that loads more rows on the way needs a moment to do so.
      const isAtEnd = scroller.scrollTop <= top + 1;
      idle = isAtEnd && this.#rows.size === known ? idle + 1 : 0;
    }
  }

  #holdsWholePage(table: FoundTable): boolean {
    const count = findPageCount(table, hasOtherPages(table));
    if (!count) return false;
    const shown = count.from !== undefined && count.to !== undefined ? count.to - count.from + 1 : count.total;
    return table.rows.length >= shown;
  }

  async #goToFirstPage(): Promise<void> {
    for (let step = 0; step < MOST_PAGES && !this.#isCancelled; step += 1) {
      const { first, previous } = this.#pager();
      const back = isEnabled(first) && isEnabled(previous ?? first) ? first : previous;
      if (!isEnabled(back) || !(await this.#press(back, this.dependencies.signal))) return;
    }
  }

  async #goBackTo(origin: string): Promise<void> {
    const isBack = () => this.#shown() === origin;
    for (let step = 0; step < MOST_PAGES && !isBack(); step += 1) {
      const { previous } = this.#pager();
      if (!isEnabled(previous) || !(await this.#press(previous))) break;
    }
    for (let step = 0; step < MOST_PAGES && !isBack(); step += 1) {
      const { next } = this.#pager();
      if (!isEnabled(next) || !(await this.#press(next))) break;
    }
  }

  /** Uses a native control and waits until other rows are shown; false if none came. */
  async #press(control: HTMLElement, signal?: AbortSignal): Promise<boolean> {
    const before = this.#shownRows().signature;
    control.click();
    return this.#settle({ unlike: before, patienceMs: 10_000, signal });
  }

  #settle(options: SettleOptions): Promise<boolean> {
    return settle(() => this.#shownRows(), { ...options, isHidden: this.dependencies.isHidden });
  }

  #read(): void {
    const table = this.dependencies.table();
    if (!table) return;
    for (const row of table.rows) {
      const member = this.dependencies.reader.read(row);
      const key = member && handleOf(member)?.toLowerCase();
      if (member && key) this.#rows.set(key, member);
    }
    this.#total = findPageCount(table, hasOtherPages(table))?.total ?? this.#total;
    this.dependencies.onProgress(this.#rows.size, this.#total);
  }

  /** Which members are shown, in order; rows that name nobody are not loaded yet. */
  #shownRows(): ShownRows {
    const table = this.dependencies.table();
    const shown = (table?.rows ?? []).map((row) => keyOf(this.dependencies.reader.read(row)));
    const named = shown.filter((key) => key !== '');
    return { signature: named.join('\n'), loading: named.length < shown.length };
  }

  /** Which page is shown: its position if the page tells it, else its members. */
  #shown(): string {
    const table = this.dependencies.table();
    const count = table && findPageCount(table, hasOtherPages(table));
    return count?.from !== undefined ? `${count.from}-${count.to ?? ''}` : this.#shownRows().signature;
  }

  #pager(): Pager {
    const table = this.dependencies.table();
    return table ? findPager(table) : {};
  }

  get #isCancelled(): boolean {
    return this.dependencies.signal.aborted;
  }

  /** Fewer members than the page says, although their rows could have been scrolled past. */
  get #isShort(): boolean {
    return !this.#isCancelled && !this.#isDone && this.#hasScrolled && this.#total !== undefined;
  }

  get #isDone(): boolean {
    return this.#total !== undefined && this.#rows.size >= this.#total;
  }
}

function keyOf(member: PageRow | undefined): string {
  return (member && handleOf(member)) ?? '';
}
