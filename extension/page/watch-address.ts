const POLL_MS = 1000;

/**
 * Calls back after each client-side navigation until `signal` aborts. Browsers without the Navigation API are asked
 * for the address once a second while the page is visible. Kept tiny: the sentinel carries it on every W&B page.
 */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  let last = location.href;
  const compare = () => {
    if (location.href === last) return;
    last = location.href;
    onChange();
  };
  addEventListener('popstate', compare, { signal });
  addEventListener('hashchange', compare, { signal });
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const timer = setInterval(() => {
    if (!document.hidden) compare();
  }, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
