import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { allowReload } from '../browser/allow-reload';
import { grantHost } from '../browser/grant-host';
import { BUILT_EXTENSION, extensionIn, launchChromium } from '../browser/launch-chromium';
import { type DemoSite, startDemoSite } from '../site';
import { allowSelfManagedHost } from './allow-self-managed-host';

const DEVELOPMENT_BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3-dev');

/** Opens a browser a person can use, with the three users pages, and stays until it is closed. */
async function show(): Promise<void> {
  const site = await startDemoSite({ selfManagedPort: 8080 });
  const isDevelopment = process.argv.includes('--development');
  const context = await launchChromium({
    site,
    headless: process.argv.includes('--headless'),
    extension: isDevelopment ? DEVELOPMENT_BUILD : BUILT_EXTENSION,
  });
  if (isDevelopment) await allowReload(context);
  const { id } = await extensionIn(context);
  await grantHost(context, id, 'http://localhost/*');
  await allowSelfManagedHost(context, id, site.selfManagedOrigin);
  await openUsersPages(context, site);
  printWhatToLookAt(site);
  await new Promise<void>((closed) => context.on('close', () => closed()));
  await site.close();
}

async function openUsersPages(context: BrowserContext, site: DemoSite): Promise<void> {
  const addresses = [
    site.usersPage('multi-tenant', 'acme'),
    site.usersPage('dedicated', 'acme'),
    site.usersPage('self-managed', 'acme'),
  ];
  const [first] = context.pages();
  const pages = await Promise.all(addresses.map((_, index) => (index === 0 && first ? first : context.newPage())));
  await Promise.all(pages.map((page, index) => page.goto(addresses[index] ?? 'about:blank')));
  await pages[0]?.bringToFront();
}

function printWhatToLookAt(site: DemoSite): void {
  const { adminUser, adminKey, serviceAccountKey } = site.credentials;
  console.log(`
Three W&B organizations are open, one per deployment:
  Multi-tenant   ${site.usersPage('multi-tenant', 'acme')}
  Dedicated      ${site.usersPage('dedicated', 'acme')}
  Self-Managed   ${site.usersPage('self-managed', 'acme')}

Look at
  1. the Last Active column: who is active, idle, dormant, invited, deactivated; hover or focus a cell for its card
  2. the bar above the table: counts by status, Export CSV, Activity
  3. Activity: the panel; switch its period
  4. the Rollcall icon (puzzle piece, pin it): the popup; from there the dashboard and Options

To see a whole year, connect an organization in Options:
  user ${adminUser}, API key ${adminKey}
  service account key ${serviceAccountKey}

Close the browser to stop.`);
}

await show();
