import type { Page } from '@playwright/test';
import { type PageTask, longest } from './page-tasks';
import { type PageTrace, traced } from './page-trace';
import { type PagePair, type Size, TABLE_DRAWN, inTab, openTable, settled, withPages } from './page-visit';
import { type BenchResult, atMost, median } from './result';

const QUIET_MS = 1_500;
const RUNS = 3;
const PAIRS = 9;

type Results = readonly BenchResult[];

/** What Rollcall costs W&B's members page, by group: the page with and without it, in the same run. */
export const PAGE_GROUPS: Readonly<Record<string, () => Promise<Results>>> = {
  'page-tasks': () => withPages(taskResults),
  'page-large': () => withPages(largeTableResults),
  'page-load': () => withPages(loadResults),
  'page-scroll': () => withPages(scrollResults),
};

const ATTRIBUTION =
  'production build, headless Chromium, demo page with ?pageSize=all; CPU profile samples under a chrome-extension:// function are ours, with all they call';

async function taskResults(pair: PagePair): Promise<Results> {
  const runs = await repeated(RUNS, () => visitTraced(pair, 'globex'));
  return [
    atMost(
      'page-longest-task-ms',
      median(runs.map(longestOfOurs)),
      50,
      'ms',
      `median of ${RUNS} visits, 1,000 rows, from navigation until every row is read and those near the viewport are done: most time our scripts took within one main-thread task, layout they force included; the frames that follow are in page-layout-ratio; ${ATTRIBUTION}`,
    ),
  ];
}

async function largeTableResults(pair: PagePair): Promise<Results> {
  const runs = await repeated(RUNS, () => visitTraced(pair, 'initech'));
  const changes = await cellChanges(pair);
  const ratios = runs.map((trace) => longest(layoutsThatFollow(trace)) / median(changes));
  return [
    atMost(
      'page-script-10k-ms',
      median(runs.map(longestOfOurs)),
      50,
      'ms',
      `median of ${RUNS} visits, 10,000 rows: most time our scripts took within one task; ${ATTRIBUTION}`,
    ),
    atMost(
      'page-layout-ratio',
      median(ratios),
      1.2,
      'x',
      `median of ${RUNS} visits, 10,000 rows: longest style and layout of a frame once the page has drawn its table, while Rollcall comes, over the median (${median(changes).toFixed(0)} ms) of ${changes.length} single-cell changes by script in the same table without Rollcall`,
    ),
  ];
}

function longestOfOurs({ tasks }: PageTrace): number {
  return longest(tasks.map(({ ours }) => ours));
}

/** The page's own first layout of its table is none of ours. */
function layoutsThatFollow({ tasks, markedAt }: PageTrace): readonly number[] {
  const from = markedAt(TABLE_DRAWN);
  return tasks.filter(({ at, theirs }) => at > from && theirs < 1).map(layoutOf);
}

function visitTraced({ ours, site }: PagePair, size: Size): Promise<PageTrace> {
  return inTab(ours, site, (page) =>
    traced(ours, page, async () => {
      await openTable(page, site, size);
      await page.locator('rollcall-last-active').first().waitFor({ state: 'attached', timeout: 120_000 });
      await settled(page, QUIET_MS);
    }),
  );
}

const CHANGES = 5;

/** Style and layout after one Last Active cell got one line more, in the bare page. */
function cellChanges({ bare, site }: PagePair): Promise<readonly number[]> {
  return inTab(bare, site, async (page) => {
    await openTable(page, site, 'initech');
    await page.waitForTimeout(QUIET_MS);
    return repeated(CHANGES, async () =>
      longest((await traced(bare, page, () => changeCell(page))).tasks.map(layoutOf)),
    );
  });
}

function layoutOf({ layout }: PageTask): number {
  return layout;
}

async function changeCell(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const line = document.createElement('div');
    line.textContent = 'one line more';
    document.querySelector('tbody tr:nth-child(5) td:nth-child(2)')?.append(line);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100)));
  });
}

async function loadResults(pair: PagePair): Promise<Results> {
  const times = await repeated(PAIRS, async () => ({
    bare: await loadMs(pair, 'bare'),
    ours: await loadMs(pair, 'ours'),
  }));
  const [bare, ours] = [median(times.map((time) => time.bare)), median(times.map((time) => time.ours))];
  const result = atMost(
    'page-load-ratio',
    ours / bare,
    1.05,
    'x',
    `1,000 rows, from navigation until all rows are painted: median of ${PAIRS} loads with Rollcall (${ours.toFixed(0)} ms) over as many without (${bare.toFixed(0)} ms), in turns`,
  );
  return [result];
}

function loadMs({ site, ...contexts }: PagePair, whose: 'bare' | 'ours'): Promise<number> {
  return inTab(contexts[whose], site, async (page) => {
    await openTable(page, site, 'globex');
    return page.evaluate(
      () =>
        new Promise<number>((painted) => {
          requestAnimationFrame(() => requestAnimationFrame((at) => painted(at)));
        }),
    );
  });
}

const SCROLLS = 3;

async function scrollResults(pair: PagePair): Promise<Results> {
  const times = await repeated(SCROLLS, async () => ({
    bare: await scrollP95(pair, 'bare'),
    ours: await scrollP95(pair, 'ours'),
  }));
  const [bare, ours] = [median(times.map((time) => time.bare)), median(times.map((time) => time.ours))];
  const result = atMost(
    'page-scroll-p95-ratio',
    ours / bare,
    1.1,
    'x',
    `1,000 rows, 95th percentile of 180 frames while scrolling 200 px a frame right after load: median of ${SCROLLS} with Rollcall (${ours.toFixed(1)} ms) over as many without (${bare.toFixed(1)} ms), in turns`,
  );
  return [result];
}

function scrollP95({ site, ...contexts }: PagePair, whose: 'bare' | 'ours'): Promise<number> {
  return inTab(contexts[whose], site, async (page) => {
    await openTable(page, site, 'globex');
    const frames = await page.evaluate(async () => {
      const times: number[] = [];
      for (let step = 0; step <= 180; step += 1) {
        times.push(await new Promise<number>((next) => requestAnimationFrame(next)));
        document.scrollingElement?.scrollBy(0, 200);
      }
      return times.slice(1).map((time, index) => time - (times[index] ?? time));
    });
    return percentile(frames, 0.95);
  });
}

function percentile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
}

async function repeated<T>(times: number, run: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let index = 0; index < times; index += 1) results.push(await run());
  return results;
}
