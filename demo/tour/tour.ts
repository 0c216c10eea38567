import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { grantHost } from '../browser/grant-host';
import { BUILT_EXTENSION, extensionIn, launchChromium } from '../browser/launch-chromium';
import { type DemoDeployment, type DemoSite, startDemoSite } from '../site';
import { allowSelfManagedHost } from './allow-self-managed-host';
import { organizationsKnown, syncEnded } from './ask-rollcall';
import { type TourCredential, connect } from './connect';
import { Pictures } from './pictures';
import { type DeploymentTour, type PopupTour, type TourReport, shortfallsOf, tourTable } from './tour-report';
import { visitMembersPage } from './visit-members-page';

const OUTPUT = resolve(import.meta.dirname, '../out');
/** A year of audit log, day by day, on a slow machine. */
const SYNC_MS = 180_000;

/** Makes the tour by itself and leaves what it saw in `demo/out/`. Exit code 0 only if nothing fell short. */
async function tour(): Promise<void> {
  const began = Date.now();
  const site = await startDemoSite({});
  const context = await launchChromium({ site, headless: true, extension: BUILT_EXTENSION });
  try {
    const { id } = await extensionIn(context);
    await grantHost(context, id, 'http://localhost/*');
    await allowSelfManagedHost(context, id, site.selfManagedOrigin);

    const pictures = new Pictures(OUTPUT);
    const extensionPages = `chrome-extension://${id}`;
    const options = await context.newPage();
    await options.goto(`${extensionPages}/options.html`);
    const deployments: DeploymentTour[] = [];
    for (const stop of stopsOf(site)) deployments.push(await visit(stop, site, context, options, pictures));
    const popup = await visitOwnPages(context, extensionPages, options, pictures);
    finish({ deployments, popup, seconds: (Date.now() - began) / 1_000 });
  } finally {
    await context.close();
    await site.close();
  }
}

interface Stop {
  readonly name: DemoDeployment;
  readonly credential: TourCredential;
}

/** Each way to connect once. */
function stopsOf({ credentials }: DemoSite): readonly Stop[] {
  return [
    {
      name: 'multi-tenant',
      credential: { kind: 'user-key', user: credentials.adminUser, key: credentials.adminKey },
    },
    { name: 'dedicated', credential: { kind: 'user-key', user: credentials.adminUser, key: credentials.adminKey } },
    { name: 'self-managed', credential: { kind: 'service-account', key: credentials.serviceAccountKey } },
  ];
}

async function visit(
  { name, credential }: Stop,
  site: DemoSite,
  context: BrowserContext,
  options: Page,
  pictures: Pictures,
): Promise<DeploymentTour> {
  const address = site.usersPage(name, 'acme');
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('rollcall-last-active').first().waitFor();
  await pictures.take(page, `${name}-without-connection`);

  console.log(`${name}: ${(await connect(options, address, credential)).replace(/\s+/g, ' ')}`);
  await syncEnded(options, new URL(address).origin, SYNC_MS);
  await page.bringToFront();
  return visitMembersPage(page, name, pictures);
}

async function visitOwnPages(
  context: BrowserContext,
  extensionPages: string,
  options: Page,
  pictures: Pictures,
): Promise<PopupTour> {
  await options.goto('about:blank');
  await options.goto(`${extensionPages}/options.html`);
  await pictures.take(options, 'options');

  const dashboard = await context.newPage();
  await dashboard.goto(`${extensionPages}/dashboard.html`);
  await dashboard.locator('rollcall-series-chart svg').first().waitFor();
  await pictures.take(dashboard, 'dashboard');

  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`${extensionPages}/popup.html`);
  await popup.locator('rollcall-organization-card').nth(2).waitFor({ state: 'attached' });
  await pictures.take(popup, 'popup');
  const known = await organizationsKnown(popup);
  return {
    organizations: known.map(({ organization, members, activeIn30Days }) => ({
      name: organization.name,
      members,
      activeIn30Days,
    })),
  };
}

function finish(seen: Pick<TourReport, 'deployments' | 'popup' | 'seconds'>): void {
  const shortfalls = shortfallsOf(seen.deployments, seen.popup);
  const report: TourReport = { ok: shortfalls.length === 0, ...seen, shortfalls };
  writeFileSync(join(OUTPUT, 'tour.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${tourTable(report)}\n`);
  for (const shortfall of shortfalls) console.error(`fell short: ${shortfall}`);
  console.log(`Screenshots, CSV files and tour.json are in demo/out/ (${Math.round(report.seconds)} s).`);
  if (!report.ok) process.exitCode = 1;
}

await tour();
