import { calmTurn, frameScheduler } from '../frame-scheduler';
import { scrollRest } from '../scroll-rest';
import { type Steps, advance } from '../steps';
import { forgetShadowRoots, isOurs, lookingForRoots, noteAdded } from './composed-tree';
import { findingMembersTable, lookingAgain } from './find-members-table';
import { type FoundTable, LARGE_ROWS } from './table-model';
import type { TableFinding } from './unusual-tables';

/**
 * What the watch tells. Both are called before a paint, after the page changed; about a table that takes long to
 * understand, or a first one, after it.
 */
export interface TableWatchListener {
  /** The table as it stands now, or that there is none. `changed` holds the nodes the page touched since last time. */
  readonly onTable: (table: FoundTable | undefined, changed: readonly Node[]) => void;
  /** Looking failed; the page is left alone and looked at again after its next change. */
  readonly onError: (error: unknown) => void;
}

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'title',
    'datetime',
    'aria-label',
    'aria-rowindex',
    'aria-selected',
    'aria-hidden',
    'hidden',
    'value',
  ],
};
/** Things no observer reports: shadow roots attached late, panels shown by a style sheet, values set by script. */
const POLL_MS = 500;
const SEARCH_INTERVAL_MS = 200;
const REST = 4;
const LONGEST_REST_MS = 1_000;
const FRAME_MS = 16;
/** Without a change a look is repeated the less often the more it costs. */
const POLL_REST = 20;
/** Of one turn of the page; a table of a screenful is understood within the first. */
const TURN_MS = 8;
const ROOTS_KEPT_MS = 2_000;

/**
 * Follows the members table through everything the page does to it until `signal` aborts: late and repeated mounting,
 * tabs, client-side routes. Never changes the page.
 */
export class TableWatch {
  #table: FoundTable | undefined;
  #changed: Node[] = [];
  #lastSearch = Number.NEGATIVE_INFINITY;
  #restUntil = 0;
  #pollUntil = 0;
  #look: { readonly steps: Steps<FoundTable | undefined>; readonly touched: readonly Node[] } | undefined;
  #spentMs = 0;
  #hasChangedElsewhere = false;
  readonly #seenRoots = new WeakSet<Node>();
  readonly #observer = new MutationObserver((records) => this.#note(records.filter(isTheirs)));
  readonly #schedule: () => void;
  readonly #sinceScroll: () => number;

  constructor(
    private readonly root: Element,
    private readonly listener: TableWatchListener,
    private readonly signal: AbortSignal,
    private readonly isHidden: () => boolean,
    private readonly unusual: TableFinding,
  ) {
    this.#sinceScroll = scrollRest(signal);
    this.#schedule = frameScheduler(() => void this.#lookRested(), signal);
    forgetShadowRoots();
    this.#observer.observe(root, OBSERVED);
    this.#listen();
    this.#schedule();
  }

  /** The table as it stands this moment; the listener hears of it first. */
  readonly lookNow = (): FoundTable | undefined => {
    this.#note(this.#observer.takeRecords().filter(isTheirs));
    while (!this.signal.aborted && this.#look) this.#goOn(Infinity);
    if (!this.signal.aborted) {
      this.#begin();
      this.#goOn(Infinity);
    }
    return this.#table;
  };

  /** Looks again soon, as after a change of the page: more can be understood now. */
  readonly lookSoon = (): void => this.#schedule();

  /** Whether the page is being looked at, so that what is known of it may be overtaken. */
  get isLooking(): boolean {
    return this.#look !== undefined;
  }

  /** To be called right after Rollcall changed the page, so that it does not follow itself. */
  readonly forgetOwnChanges = (): void => {
    this.#note(this.#observer.takeRecords().filter((record) => isTheirs(record) && !isOnlyOurs(record)));
  };

  #listen(): void {
    const { root, signal } = this;
    // A chosen option or a typed value changes no attribute.
    const onChange = ({ target }: Event) => {
      if (target instanceof Node) this.#changed.push(target);
      this.#schedule();
    };
    // Where nothing but places tells rows apart, other rows come in sight without any change.
    const onScroll = () => {
      if (this.#table?.layout === 'boxes') this.#schedule();
    };
    const onPoll = () => {
      const isBusy = this.#table?.layout === 'table' && this.#sinceScroll() < POLL_MS;
      if (!this.isHidden() && !isBusy && performance.now() >= this.#pollUntil) this.#schedule();
    };
    root.addEventListener('change', onChange, { capture: true, signal });
    root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    addEventListener('resize', this.#schedule, { signal });
    const timer = setInterval(onPoll, POLL_MS);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearInterval(timer);
    });
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    for (const { target, addedNodes } of records) {
      this.#changed.push(target);
      addedNodes.forEach(noteAdded);
    }
    this.#schedule();
  }

  #begin(): void {
    const touched = this.#changed;
    this.#changed = [];
    this.#spentMs = 0;
    this.#look = { steps: this.#looking(touched), touched };
  }

  /** Does a turn's share of the look that is under way, and tells once it is done. */
  #goOn(turnMs: number): void {
    if (!this.#look) return;
    const { steps, touched } = this.#look;
    const began = performance.now();
    try {
      const done = advance(steps, turnMs);
      this.#spentMs += performance.now() - began;
      if (!done) return;
      this.#table = done.value;
    } catch (error) {
      this.#table = undefined;
      this.listener.onError(error);
    }
    this.#look = undefined;
    this.listener.onTable(this.#table, touched);
    // However much a page changes, following it takes a fifth of the time at most.
    const now = performance.now();
    this.#restUntil = now + Math.min(LONGEST_REST_MS, REST * this.#spentMs);
    this.#pollUntil = now + POLL_REST * this.#spentMs;
  }

  /** Looks, but later when there was a costly look just now, and in turns with the page if it takes long. */
  async #lookRested(): Promise<void> {
    if (this.#look) return;
    const rest = this.#restUntil - performance.now();
    if (rest > FRAME_MS) return void setTimeout(this.#schedule, rest);
    this.#begin();
    // Nothing of ours is there to be put right, or the layout is costly: the page is painted first and so knows it.
    if (!this.#table || this.#table.rows.length > LARGE_ROWS) await calmTurn(this.#sinceScroll);
    while (this.#look && !this.signal.aborted) {
      this.#goOn(TURN_MS);
      if (this.#look) await calmTurn(this.#sinceScroll);
    }
    if (this.#changed.length > 0) this.#schedule();
  }

  *#looking(touched: readonly Node[]): Steps<FoundTable | undefined> {
    yield* lookingForRoots(ROOTS_KEPT_MS);
    const known = this.#table && (yield* lookingAgain(this.#table, this.root, this.unusual));
    return known && !this.#isSearchDue(known, touched) ? known : yield* this.#searching();
  }

  /** A change elsewhere may have brought a table that fits better; once in a while is soon enough to see. */
  #isSearchDue({ scope }: FoundTable, touched: readonly Node[]): boolean {
    this.#hasChangedElsewhere ||= touched.some((node) => !scope.contains(node));
    return this.#hasChangedElsewhere && performance.now() - this.#lastSearch > SEARCH_INTERVAL_MS;
  }

  *#searching(): Steps<FoundTable | undefined> {
    this.#lastSearch = performance.now();
    this.#hasChangedElsewhere = false;
    for (const shadow of yield* lookingForRoots(ROOTS_KEPT_MS)) {
      if (this.#seenRoots.has(shadow)) continue;
      this.#seenRoots.add(shadow);
      this.#observer.observe(shadow, OBSERVED);
    }
    return yield* findingMembersTable(this.root, this.unusual);
  }
}

/** The page's doing: anything but the coming of our own elements. */
function isTheirs({ type, addedNodes, removedNodes, target }: MutationRecord): boolean {
  if (isOurs(target)) return false;
  return type !== 'childList' || removedNodes.length > 0 || ![...addedNodes].every(isOurs);
}

function isOnlyOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs);
}
