import type { BrowserContext, Page } from '@playwright/test';
import { BUILT_EXTENSION, extensionIn, launchChromium } from '../demo/browser/launch-chromium';
import { type DemoSite, startDemoSite } from '../demo/site';

/** Two browsers over one site: W&B's page as it is, and with the production build of Rollcall. */
export interface PagePair {
  readonly site: DemoSite;
  readonly bare: BrowserContext;
  readonly ours: BrowserContext;
}

export type Size = 'globex' | 'initech';

/** Members each of the measured organizations has. */
export const MEMBERS: Readonly<Record<Size, number>> = { globex: 1_000, initech: 10_000 };

/** Opens both browsers for `work` and closes them after it. */
export async function withPages<T>(work: (pair: PagePair) => Promise<T>): Promise<T> {
  const site = await startDemoSite({});
  const bare = await launchChromium({ site, headless: true });
  const ours = await launchChromium({ site, headless: true, extension: BUILT_EXTENSION });
  try {
    await extensionIn(ours);
    return await work({ site, bare, ours });
  } finally {
    await Promise.all([bare.close(), ours.close()]);
    await site.close();
  }
}

/** Runs `work` in a tab of its own, which shows the small organization of the same host first: a warm cache for all. */
export async function inTab<T>(context: BrowserContext, site: DemoSite, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(site.usersPage('multi-tenant', 'tiny'));
    await page.locator('tbody tr').first().waitFor();
    return await work(page);
  } finally {
    await page.close();
  }
}

/** The mark made when a table is drawn. */
export const TABLE_DRAWN = 'table-drawn';

/** Opens a table that shows every member at once; resolves when it is drawn and the page answers again. */
export async function openTable(page: Page, site: DemoSite, size: Size): Promise<void> {
  await page.goto(`${site.usersPage('multi-tenant', size)}?pageSize=all`, { waitUntil: 'commit' });
  await page.waitForFunction((rows) => document.querySelectorAll('tbody tr').length >= rows, MEMBERS[size], {
    polling: 'raf',
    timeout: 60_000,
  });
  await page.evaluate((mark) => void performance.mark(mark), TABLE_DRAWN);
}

const LOOK_MS = 100;
const LONGEST_MS = 30_000;

/** Waits until no element of ours was added for so long. */
export async function settled(page: Page, quietMs: number): Promise<void> {
  let known = -1;
  const end = performance.now() + LONGEST_MS;
  for (let quiet = 0; quiet < quietMs && performance.now() < end; quiet += LOOK_MS) {
    const now = await page.locator('rollcall-last-active').count();
    if (now !== known) quiet = 0;
    known = now;
    await page.waitForTimeout(LOOK_MS);
  }
}
