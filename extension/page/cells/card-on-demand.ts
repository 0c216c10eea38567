/** What says that somebody may want to see a cell's card. */
const APPROACHES = ['pointerover', 'focusin', 'click'];

/**
 * Brings in the cards of cells when the pointer or the keyboard first comes to one, once; most visits never do. The
 * cell that was come to opens its card by itself when it can.
 */
export function bringCardOnDemand(tag: string, load: () => Promise<void>, signal: AbortSignal): void {
  let isAsked = false;
  const onApproach = (event: Event) => {
    if (isAsked || !event.composedPath().some((node) => node instanceof Element && node.localName === tag)) return;
    isAsked = true;
    load().then(stop, () => (isAsked = false));
  };
  const stop = () => {
    for (const type of APPROACHES) removeEventListener(type, onApproach, true);
  };
  for (const type of APPROACHES) addEventListener(type, onApproach, { capture: true, passive: true, signal });
}
