import { nextTurn } from './frame-scheduler';

/** Work that can be left off after each step, so that a page of any size has its turn in between. */
export type Steps<T> = Generator<undefined, T>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does all of it in turns with the page; undefined if the signal aborted before it was done. */
export async function inTurns<T>(steps: Steps<T>, turnMs: number, signal: AbortSignal): Promise<T | undefined> {
  while (!signal.aborted) {
    const done = advance(steps, turnMs);
    if (done) return done.value;
    await nextTurn();
  }
  return undefined;
}

/** Does steps until so many milliseconds have passed; undefined while there are more. */
export function advance<T>(steps: Steps<T>, ms: number): { readonly value: T } | undefined {
  const end = performance.now() + ms;
  do {
    const step = steps.next();
    if (step.done) return { value: step.value };
  } while (performance.now() < end);
  return undefined;
}
