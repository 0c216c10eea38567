import type { Page } from '@playwright/test';
import type { DemoMember } from '../demo/organization/demo-organization';
import { generateOrganization } from '../demo/organization/generate-organization';
import { readWholeLog } from '../demo/organization/reading-the-log';
import { NOW, expect, test } from './survival-test';
import { ACME, hasSynced } from './sync-scene';

const TODAY = NOW.slice(0, 10);
const DAY_MS = 86_400_000;

/** The organization the site serves, and the days its raw log has of each person. */
const demo = generateOrganization({
  name: 'acme',
  deployment: 'dedicated',
  members: 60,
  seed: 11,
  today: TODAY,
  now: NOW,
});
const log = readWholeLog(demo);

function daysOf({ id }: DemoMember, from: string): number {
  return [...(log.get(id)?.days ?? [])].filter((day) => day >= from && day <= TODAY).length;
}

function daysAgo(days: number): string {
  return new Date(Date.parse(TODAY) - days * DAY_MS).toISOString().slice(0, 10);
}

/** Rows of the People table that are drawn, as the texts of their cells. */
function drawnRows(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('rollcall-people-grid .rows [role="row"]')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('[role="gridcell"], [role="rowheader"]')].map((cell) =>
          (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
        ),
      ),
    );
}

test('People and Trends show what the raw log says, and the table works from the keyboard alone', async ({
  openAcme,
}) => {
  const scene = await openAcme(60);
  await scene.ask('sync.start', { organization: ACME });
  await expect.poll(() => hasSynced(scene), { timeout: 60_000 }).toBe(true);
  const page = await scene.open(`dashboard.html#${ACME}?view=people`);
  const insights = page.locator('rollcall-insights-view');
  await expect(insights.getByText(`${demo.members.length} people`)).toBeVisible();

  await insights.getByRole('button', { name: /^Active days/ }).click();
  const from = daysAgo(29);
  const byHandle = new Map([...demo.members].map((person) => [person.email.toLowerCase(), person]));
  await expect.poll(async () => (await drawnRows(page)).length).toBeGreaterThan(8);
  for (const cells of await drawnRows(page)) {
    const person = [...byHandle].find(([email]) => cells[1]?.toLowerCase().includes(email))?.[1];
    if (!person) throw new Error(`nobody of the organization: ${cells.join(' | ')}`);
    expect(cells[4]).toMatch(new RegExp(`^${daysOf(person, from)} of \\d+$`));
  }

  await insights.getByRole('searchbox', { name: 'Search' }).fill('an');
  const matches = demo.members.filter(({ name, email, username }) =>
    [name, email, username].some((text) => text?.toLowerCase().includes('an')),
  );
  await expect(insights.getByText(`${matches.length} of ${demo.members.length} people`)).toBeVisible();

  await insights.getByRole('grid').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await expect(drawer).toBeVisible();
  await expect(drawer.getByRole('heading').first()).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await page.reload();
  await expect(insights.getByText(`${matches.length} of ${demo.members.length} people`)).toBeVisible();

  await insights.getByRole('tab', { name: 'Trends' }).click();
  const weekly = insights
    .locator('rollcall-chart-figure, rollcall-plot-card')
    .filter({ hasText: 'Weekly active people' });
  await weekly.getByRole('button', { name: 'Show as table' }).click();
  const rows = await weekly.locator('tbody tr').allTextContents();
  const lastWhole = new Set<number>();
  for (const [id, { days }] of log)
    for (const day of days) if (day >= '2026-11-09' && day <= '2026-11-15') lastWhole.add(id);
  expect(rows.join('\n').replace(/\s+/g, ' ')).toMatch(
    new RegExp(`Nov 9[^\\d]+15\\D*(?:2026)?\\D*${lastWhole.size}\\b`),
  );
});
