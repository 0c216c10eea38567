import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import Papa from 'papaparse';
import type { DemoDeployment } from '../site';
import { everyPageOfTheTable } from './every-page-of-the-table';
import type { Pictures } from './pictures';
import type { DeploymentTour, PlotTour } from './tour-report';
import { openPanel, plotsShown, switchPeriods } from './visit-panel';

/** Looks at one users page as an admin does: every row, the panel and its periods, the CSV. */
export async function visitMembersPage(page: Page, name: DemoDeployment, pictures: Pictures): Promise<DeploymentTour> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.reload();
  await page.locator('rollcall-toolbar').waitFor();

  const table = await everyPageOfTheTable(page);
  await pictures.take(page, `${name}-members`);
  const plots = await visitPanel(page, name, pictures);
  const csv = await exportCsv(page, name, pictures.folder);
  const statuses: Record<string, number> = {};
  for (const status of table.statusByMember.values()) statuses[status] = (statuses[status] ?? 0) + 1;
  return {
    name,
    url: page.url(),
    members: table.total,
    rowsEnriched: table.statusByMember.size,
    statuses,
    csv,
    plots,
    pageErrors: errors.length,
  };
}

async function visitPanel(page: Page, name: DemoDeployment, pictures: Pictures): Promise<readonly PlotTour[]> {
  const panel = await openPanel(page);
  const first = await plotsShown(panel);
  await page.locator('rollcall-toolbar').scrollIntoViewIfNeeded();
  await panel.locator('rollcall-series-chart svg').first().waitFor();
  await pictures.take(page, `${name}-panel`);
  await drawnInLight(panel);
  await switchPeriods(panel, 'last-12-months');
  const year = await plotsShown(panel);
  await pictures.take(page, `${name}-panel-12-months`);
  await drawnInLight(panel);
  return [...first, ...year];
}

/** Pictures change the page's theme and back; the panel's frame loads anew with it. */
async function drawnInLight(panel: FrameLocator): Promise<void> {
  await panel.locator('rollcall-panel-view[theme="light"] rollcall-series-chart svg').first().waitFor();
}

async function exportCsv(page: Page, name: DemoDeployment, folder: string): Promise<DeploymentTour['csv']> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('rollcall-toolbar [data-action="export-csv"]').click(),
  ]);
  const file = `${name}-${download.suggestedFilename()}`;
  await download.saveAs(join(folder, file));
  const { data } = Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8'), { skipEmptyLines: true });
  const [columns = [], ...rows] = data;
  return { file, columns, rows: rows.length };
}
