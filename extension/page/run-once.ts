const TAKEOVER = 'rollcall-takeover';
const CHECK_MS = 1000;

interface Holder {
  rollcallRun?: { readonly isAlive: () => boolean };
}

/**
 * Makes sure one run of the page script is at work in a document. Gives the signal that ends this run: when the
 * extension was updated, disabled or removed (`hasContext` tells), or when a newer run takes over. Undefined if a run
 * of the same extension is at work already.
 */
export function runOnce(hasContext: () => boolean): AbortSignal | undefined {
  const holder = globalThis as Holder;
  if (holder.rollcallRun?.isAlive()) return undefined;
  // Runs of an older version may live in a world of their own, where only the document is shared.
  document.dispatchEvent(new Event(TAKEOVER));
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => controller.abort();
  const isAlive = () => !signal.aborted && holdsContext(hasContext);
  const timer = setInterval(() => {
    if (!holdsContext(hasContext)) end();
  }, CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  document.addEventListener(TAKEOVER, end, { signal });
  holder.rollcallRun = { isAlive };
  return signal;
}

/** Once its extension is gone, asking the runtime anything may throw. */
function holdsContext(hasContext: () => boolean): boolean {
  try {
    return hasContext();
  } catch {
    return false;
  }
}
