import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'esbuild';
import { BUILT_EXTENSION, extensionIn, launchChromium } from '../demo/browser/launch-chromium';
import { type BenchResult, atMost, median } from './result';

type Results = readonly BenchResult[];

interface Size {
  readonly name: '10k' | '100k';
  readonly members: number;
  readonly days: number;
  readonly redrawMs: number;
}

const SMALLER: Size = { name: '10k', members: 10_000, days: 365, redrawMs: 100 };
const LARGER: Size = { name: '100k', members: 100_000, days: 1_095, redrawMs: 200 };
const TIMES = 7;

/** Our own page, over a database filled as the background fills it: what a person waits for. */
export const DASHBOARD_GROUPS: Readonly<Record<string, () => Promise<Results>>> = {
  'redraw-10k': () => withDashboard(SMALLER, (page) => redrawResults(page, SMALLER)),
  'redraw-100k': () => withDashboard(LARGER, (page) => redrawResults(page, LARGER)),
  people: () => withDashboard(LARGER, peopleResults),
};

async function withDashboard(size: Size, work: (page: Page) => Promise<Results>): Promise<Results> {
  const context = await launchChromium({
    site: { hostResolverRules: 'MAP * ~NOTFOUND' },
    headless: true,
    extension: BUILT_EXTENSION,
  });
  try {
    const { id } = await extensionIn(context);
    await fill(context, id, size);
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/dashboard.html#bench.wandb.io?view=overview&period=last-30-days`);
    await page.locator('rollcall-overview-panel .figure').first().waitFor({ timeout: 120_000 });
    await page.evaluate(await bundled('dashboard'));
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Fills the database from a page of the extension's own; the background opens it later. */
async function fill(context: BrowserContext, id: string, { members, days }: Size): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.evaluate(await bundled('fill'));
  await page.evaluate(([n, length]) => window.fillRollcall(n, length), [members, days] as const);
  await page.close();
}

/** A script of `in-browser/` as the page takes it. */
async function bundled(name: 'fill' | 'dashboard'): Promise<string> {
  const bundle = await build({
    entryPoints: [resolve(import.meta.dirname, `in-browser/${name}.ts`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  return bundle.outputFiles[0]?.text ?? '';
}

const VIEWS = [
  { tab: 'overview', panel: 'rollcall-overview-panel' },
  { tab: 'trends', panel: 'rollcall-trends-panel' },
] as const;

/** The slower of Overview and Trends: message, computation and drawing, until the second frame after the new dates. */
async function redrawResults(page: Page, { name, members, days, redrawMs }: Size): Promise<Results> {
  const times: number[] = [];
  for (const { tab, panel } of VIEWS) {
    await page.evaluate((to) => (location.hash = `#bench.wandb.io?view=${to}&period=last-30-days`), tab);
    await page.locator(panel).waitFor();
    await page.waitForTimeout(3_000);
    const runs: number[] = [];
    for (let run = 0; run < TIMES; run += 1) {
      runs.push(
        await page.evaluate(([name, period]) => window.dashboardMeasures.switchPeriod(name, period), [
          panel,
          run % 2 === 0 ? 'last-90-days' : 'last-30-days',
        ] as const),
      );
      await page.waitForTimeout(300);
    }
    times.push(median(runs));
  }
  const [overview = NaN, trends = NaN] = times;
  const how = `a period switch in Chromium, from the choice until the second frame after the new dates are drawn, median of ${TIMES}: the slower of Overview (${overview.toFixed(0)} ms) and Trends (${trends.toFixed(0)} ms); ${members.toLocaleString('en')} members x ${days.toLocaleString('en')} days`;
  return [atMost(`redraw-${name}-ms`, Math.max(...times), redrawMs, 'ms', how)];
}

async function peopleResults(page: Page): Promise<Results> {
  const opens: number[] = [];
  for (let run = 0; run < TIMES; run += 1) {
    await page.getByRole('tab', { name: 'Overview' }).click();
    await page.locator('rollcall-overview-panel .figure').first().waitFor();
    await page.waitForTimeout(500);
    opens.push(await page.evaluate(() => window.dashboardMeasures.openPeople()));
  }
  const where = `${LARGER.members.toLocaleString('en')} people, in Chromium`;
  return [
    atMost(
      'people-open-ms',
      median(opens),
      200,
      'ms',
      `from pressing the tab until the second frame after the first rows, median of ${TIMES}; ${where}`,
    ),
    atMost(
      'people-scroll-p95-ms',
      await page.evaluate(() => window.dashboardMeasures.flingPeople()),
      20,
      'ms',
      `95th percentile of frames while flung through the table for 240 frames; ${where}`,
    ),
  ];
}
