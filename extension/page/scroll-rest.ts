/**
 * Gives the milliseconds since anything in the page was last scrolled. Work that can wait leaves those frames to the
 * page.
 */
export function scrollRest(signal: AbortSignal): () => number {
  let last = Number.NEGATIVE_INFINITY;
  const note = () => {
    last = performance.now();
  };
  document.addEventListener('scroll', note, { capture: true, passive: true, signal });
  return () => performance.now() - last;
}
