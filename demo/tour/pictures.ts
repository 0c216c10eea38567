import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What stores show, at the size Chrome Web Store asks for (`docs/store/en.md`). */
const FOR_STORES: readonly string[] = ['multi-tenant-members', 'multi-tenant-panel', 'dashboard', 'options'];
const STORE_SIZE = { width: 1280, height: 800 };

/** Screenshots of the tour, each in light and dark; some for the stores too. */
export class Pictures {
  constructor(readonly folder: string) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  async take(page: Page, name: string): Promise<void> {
    for (const mode of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: mode });
      // W&B's own mode is a choice of the account, not of the system.
      await page.evaluate((chosen) => {
        document.documentElement.dataset.mode = chosen;
      }, mode);
      // One frame for the styles, one for what observes them.
      await page.waitForTimeout(250);
      await page.screenshot({ path: join(this.folder, `${name}-${mode}.png`) });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => {
      document.documentElement.dataset.mode = 'light';
    });
    if (FOR_STORES.includes(name)) await this.#takeForStores(page, name);
  }

  async #takeForStores(page: Page, name: string): Promise<void> {
    const before = page.viewportSize();
    await page.setViewportSize(STORE_SIZE);
    // The tour has scrolled through every row: back to what Rollcall adds above them.
    await page.evaluate(() => {
      const ours = document.querySelector('rollcall-panel[open], rollcall-toolbar');
      if (ours) ours.scrollIntoView({ block: 'center' });
      else scrollTo(0, 0);
    });
    // What is drawn by its width is drawn anew.
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(this.folder, 'store', `${name}.png`) });
    if (before) await page.setViewportSize(before);
  }
}
