import type { Page } from '@playwright/test';

/** Number of elements and attributes of ours in the page, open shadow roots included. */
export function tracesIn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const count = (root: Document | ShadowRoot): number =>
      Array.from(root.querySelectorAll('*')).reduce((sum, node) => {
        const isOurs =
          node.localName.startsWith('rollcall-') || [...node.attributes].some(({ name }) => /rollcall/.test(name));
        return sum + (isOurs ? 1 : 0) + (node.shadowRoot ? count(node.shadowRoot) : 0);
      }, 0);
    return count(document);
  });
}
