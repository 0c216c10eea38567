import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Screenshots of the tour, each in light and dark. */
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
  }
}
