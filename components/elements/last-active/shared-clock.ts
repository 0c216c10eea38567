import { type Instant, instant } from '../../activity/day';

/** Time as an element sees it: the browser's, or a test's. */
export interface TimeSource {
  now(): Instant;
  /** Runs `task` once after so many milliseconds; the result cancels it. */
  after(ms: number, task: () => void): () => void;
}

export const browserTime: TimeSource = {
  now: () => instant(Date.now()),
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

/** Something whose text grows old. */
export interface Ageing {
  /** Its text is due for a change. */
  grewOld(): void;
}

/** Texts that change within a second of each other change together. */
const SHORTEST_WAIT_MS = 1_000;
/** A timer over 2^31 ms fires at once; after a day it is cheap to look again. */
const LONGEST_WAIT_MS = 86_400_000;

/**
 * One timer for every relative time in the document, set to the moment the nearest text changes. Without labels there
 * is no timer.
 */
export class SharedClock {
  readonly time: TimeSource;
  readonly #changes = new Map<Ageing, Instant>();
  #dueAt = Infinity;
  #cancel: (() => void) | undefined;

  constructor(time: TimeSource) {
    this.time = time;
  }

  /** Wakes `label` at `changesAt`, once. Watching it again replaces the moment. */
  watch(label: Ageing, changesAt: Instant): void {
    this.#changes.set(label, changesAt);
    if (changesAt < this.#dueAt) this.#setTimer(changesAt);
  }

  forget(label: Ageing): void {
    if (this.#changes.delete(label) && this.#changes.size === 0) this.#stop();
  }

  #setTimer(dueAt: Instant): void {
    this.#cancel?.();
    this.#dueAt = dueAt;
    const wait = Math.min(Math.max(dueAt - this.time.now(), SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
    this.#cancel = this.time.after(wait, () => this.#wakeDue());
  }

  #wakeDue(): void {
    this.#stop();
    const now = this.time.now();
    const due = [...this.#changes].filter(([, changesAt]) => changesAt <= now).map(([label]) => label);
    for (const label of due) this.#changes.delete(label);
    const nearest = Math.min(...this.#changes.values());
    if (Number.isFinite(nearest)) this.#setTimer(instant(nearest));
    for (const label of due) label.grewOld();
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#dueAt = Infinity;
  }
}

/** The document's clock. */
export const documentClock = new SharedClock(browserTime);
