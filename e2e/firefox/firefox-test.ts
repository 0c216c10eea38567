import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Firefox, launchFirefox } from '../../demo/browser/launch-firefox';
import { type DemoDeployment, type DemoSite, startDemoSite } from '../../demo/site';
import { addHost, openExtensionPage } from './extension-page';

interface WorkerFixtures {
  readonly site: DemoSite;
  /** Folder Firefox saves downloads to. */
  readonly downloads: string;
  /** Firefox with the production build, the Self-Managed host added in Options. */
  readonly firefox: Firefox;
}

interface TestFixtures {
  readonly openUsersPage: (deployment: DemoDeployment, query?: string) => Promise<Page>;
  /** Opens a page of the extension, e.g. `options.html`. */
  readonly openOwnPage: (path: string) => Promise<Page>;
  /** Errors W&B's pages and ours threw; each test ends with none. */
  readonly pageErrors: string[];
}

/** A test with a demo site and one Firefox a file: starting it anew for each test would cost more than all of them. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const site = await startDemoSite({});
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  downloads: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'rollcall-firefox-'));
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ site, downloads }, use) => {
      const firefox = await launchFirefox({ site, headless: true, downloads });
      await addHost(firefox, site.selfManagedOrigin);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  pageErrors: async ({}, use) => {
    const errors: string[] = [];
    await use(errors);
    expect(errors).toEqual([]);
  },
  openUsersPage: async ({ firefox, site, pageErrors }, use) => {
    const opened: Page[] = [];
    await use(async (deployment, query = '?pageSize=all') => {
      const page = await firefox.browser.newPage();
      opened.push(page);
      page.on('pageerror', (error) => pageErrors.push(`${page.url()}: ${String(error)}`));
      await page.goto(site.usersPage(deployment, 'acme') + query);
      return page;
    });
    for (const page of opened) await page.close();
  },
  openOwnPage: async ({ firefox, pageErrors }, use) => {
    const opened: Page[] = [];
    await use(async (path) => {
      const page = await openExtensionPage(firefox, path);
      opened.push(page);
      page.on('pageerror', (error) => pageErrors.push(`${path}: ${String(error)}`));
      return page;
    });
    for (const page of opened) await page.close();
  },
});

export { expect };
