import { type Page, chromium, test as base, expect } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../.ci/ready/chromium-flags.mjs';
import { findChromium } from '../.ci/ready/chromium.mjs';

interface PlainFixtures {
  /** What pages threw or reported as an error; each test ends with none. */
  readonly pageErrors: string[];
}

/** A test in a Chromium without the extension. */
export const test = base.extend<PlainFixtures>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: findChromium()?.path, args: CHROMIUM_FLAGS });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  pageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) errors.push(message.text());
      });
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Whether an element drew something a person sees, by tag, in a page's own document. */
export function drawnText(page: Page, tag: string): Promise<string> {
  return page.evaluate((name) => {
    const element = document.querySelector(name);
    const isSeen = element instanceof HTMLElement && element.clientHeight + element.offsetHeight > 0;
    return isSeen ? (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
  }, tag);
}

export { expect };
