import type { Page } from '@playwright/test';

/** What the tour saw in W&B's table, over all its pages. */
export interface TableTour {
  /** How many members W&B's own paging text says there are. */
  readonly total: number;
  /** Status each member's element tells, by member. */
  readonly statusByMember: ReadonlyMap<string, string>;
}

/** Pages through the native table with its own buttons and reads each row's element. */
export async function everyPageOfTheTable(page: Page): Promise<TableTour> {
  const statusByMember = new Map<string, string>();
  const next = page.getByRole('button', { name: 'Next page' });
  const previous = page.getByRole('button', { name: 'Previous page' });
  while (await previous.isEnabled()) await previous.click();
  for (;;) {
    for (const [member, status] of await cellsShown(page)) statusByMember.set(member, status);
    if (!(await next.isEnabled())) break;
    await next.click();
  }
  while (await previous.isEnabled()) await previous.click();
  return { total: await totalOf(page), statusByMember };
}

/** The first and the last row scrolled into view, so that all 25 come near the viewport; then the elements as they stand. */
async function cellsShown(page: Page): Promise<readonly (readonly [string, string])[]> {
  const rows = page.locator('tbody tr');
  const count = await rows.count();
  for (const place of ['first', 'last'] as const) await rows[place]().evaluate((row) => row.scrollIntoView());
  await page.waitForFunction(
    (expected) => document.querySelectorAll('tbody tr rollcall-last-active[member]').length === expected,
    count,
  );
  return page
    .locator('rollcall-last-active')
    .evaluateAll((cells) =>
      cells.map((cell) => [cell.getAttribute('member') ?? '', cell.getAttribute('status') ?? 'unknown'] as const),
    );
}

async function totalOf(page: Page): Promise<number> {
  const text = await page.getByText(/\d+–\d+ of \d+/).innerText();
  return Number(/of (\d+)/.exec(text)?.[1]);
}
