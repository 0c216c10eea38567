import { type BrowserContext, type Page, test as base, expect } from '@playwright/test';
import { grantHost } from '../demo/browser/grant-host';
import { BUILT_EXTENSION, extensionIn, launchChromium } from '../demo/browser/launch-chromium';
import { type DemoDeployment, type DemoSite, startDemoSite } from '../demo/site';
import { allowSelfManagedHost } from '../demo/tour/allow-self-managed-host';

interface TestFixtures {
  /** Chromium with the production build; Self-Managed is not allowed yet. */
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Errors W&B's pages and ours threw; each test ends with none. */
  readonly pageErrors: string[];
  readonly openUsersPage: (deployment: DemoDeployment, organization?: string, query?: string) => Promise<Page>;
  readonly openExtensionPage: (path: string) => Promise<Page>;
}

interface WorkerFixtures {
  readonly site: DemoSite;
}

/** A test with a demo site (one a worker) and a fresh browser profile with the extension (one a test). */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const site = await startDemoSite({});
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ site }, use) => {
    site.faults.clear();
    site.requests.clear();
    const context = await launchChromium({ site, headless: true, extension: BUILT_EXTENSION });
    await use(context);
    await context.close();
  },
  extensionId: async ({ context }, use) => {
    await use((await extensionIn(context)).id);
  },
  pageErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(`${error.page()?.url() ?? ''}: ${error.error().message}`));
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
  openUsersPage: async ({ context, extensionId, site }, use) => {
    let isSelfManagedAllowed = false;
    await use(async (deployment, organization = 'acme', query = '') => {
      if (deployment === 'self-managed' && !isSelfManagedAllowed) {
        await grantHost(context, extensionId, 'http://localhost/*');
        await allowSelfManagedHost(context, extensionId, site.selfManagedOrigin);
        isSelfManagedAllowed = true;
      }
      const page = await context.newPage();
      await page.goto(site.usersPage(deployment, organization) + query);
      return page;
    });
  },
  openExtensionPage: async ({ context, extensionId }, use) => {
    await use(async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    });
  },
});

export { expect };
