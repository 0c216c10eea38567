const LONGEST_WAIT_MS = 100;
const SLICE_MS = 4;

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

/**
 * Does `step` for each item, giving the page a turn every few milliseconds. Stops early when `isStale` says that the
 * work is overtaken. Answers whether all was done.
 */
export async function inSlices<T>(
  items: readonly T[],
  step: (item: T) => void,
  isStale: () => boolean,
): Promise<boolean> {
  let sliceStart = performance.now();
  for (const item of items) {
    if (performance.now() - sliceStart > SLICE_MS) {
      await nextTurn();
      if (isStale()) return false;
      sliceStart = performance.now();
    }
    step(item);
  }
  return true;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
