const LONGEST_WAIT_MS = 100;

/**
 * Runs `work` once before the next paint however often it is asked for. A hidden page paints nothing, so a timer stands
 * in for the frame.
 */
export function frameScheduler(work: () => void, signal: AbortSignal): () => void {
  let isAsked = false;
  const run = () => {
    if (!isAsked) return;
    isAsked = false;
    if (!signal.aborted) work();
  };
  return () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    requestAnimationFrame(run);
    setTimeout(run, LONGEST_WAIT_MS);
  };
}

/** Calls `work` once the page has painted, when its layout is known and asking for it costs nothing. */
export function afterPaint(work: () => void, signal: AbortSignal): void {
  frameScheduler(() => {
    void nextTurn().then(() => {
      if (!signal.aborted) work();
    });
  }, signal)();
}

/**
 * As `frameScheduler`, but not again before so many milliseconds, asked anew each time, have passed. The first request
 * after a rest is served at once.
 */
export function pacedScheduler(work: () => void, restMs: () => number, signal: AbortSignal): () => void {
  let restUntil = 0;
  let isWaiting = false;
  const schedule = frameScheduler(() => {
    isWaiting = false;
    restUntil = performance.now() + restMs();
    work();
  }, signal);
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(schedule, Math.max(0, restUntil - performance.now()));
  };
}

/** When work that makes the page lay itself out gives way to scrolling. */
export interface CalmAfter {
  /** Whether it is work of that kind, asked at each request. */
  readonly mayWait: () => boolean;
  /** Milliseconds since the page was last scrolled. */
  readonly sinceScroll: () => number;
}

const CALM_MS = 250;
const LONGEST_SCROLL_MS = 4_000;

/** As `frameScheduler`, but once scrolling has come to rest, or four seconds later if it does not. */
export function calmScheduler(work: () => void, { mayWait, sinceScroll }: CalmAfter, signal: AbortSignal): () => void {
  const schedule = frameScheduler(work, signal);
  let isWaiting = false;
  const wait = (deadline: number) => {
    isWaiting = false;
    const left = Math.min(CALM_MS - sinceScroll(), deadline - performance.now());
    if (left <= 0 || !mayWait()) return schedule();
    isWaiting = true;
    setTimeout(() => wait(deadline), left);
  };
  return () => {
    if (!isWaiting && !signal.aborted) wait(performance.now() + LONGEST_SCROLL_MS);
  };
}

/** How work on many items takes turns with the page. */
export interface Turns {
  readonly sliceMs: number;
  /** Lets the page have its turn. */
  readonly pause: () => Promise<void>;
}

/** For what can be seen: done as soon as possible without holding up input. */
export const QUICK_TURNS: Turns = { sliceMs: 4, pause: nextTurn };

/**
 * For changes to the page that were prepared before: in few large pieces, because every frame between two of them may
 * have the page lay out and paint a whole table anew.
 */
export const CHANGE_TURNS: Turns = { sliceMs: 24, pause: nextTurn };

/** For what cannot be seen yet: when the page is idle. */
export const IDLE_TURNS: Turns = { sliceMs: 12, pause: idleTurn };

/**
 * Does `step` for each item, giving the page a turn from time to time. Stops early when `isStale` says that the work is
 * overtaken. Answers whether all was done.
 */
export async function inSlices<T>(
  items: readonly T[],
  step: (item: T) => void,
  isStale: () => boolean,
  { sliceMs, pause }: Turns = QUICK_TURNS,
): Promise<boolean> {
  let sliceStart = performance.now();
  for (const item of items) {
    if (performance.now() - sliceStart > sliceMs) {
      await pause();
      if (isStale()) return false;
      sliceStart = performance.now();
    }
    step(item);
  }
  return true;
}

/** Resolves after the page had a turn: input, timers, and a frame if one is due. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** As `nextTurn`, but while the page is scrolled not before it is idle. */
export function calmTurn(sinceScroll: () => number): Promise<void> {
  return sinceScroll() < CALM_MS ? idleTurn() : nextTurn();
}

const LONGEST_IDLE_WAIT_MS = 150;

function idleTurn(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: LONGEST_IDLE_WAIT_MS });
  });
}
