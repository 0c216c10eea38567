import { openPanel, plotsShown, switchPeriods } from '../demo/tour/visit-panel';
import type { PageData } from '../demo/page-data';
import { MembersPage, pageDataOf } from './members-page';
import { expect, test } from './rollcall-test';

const DAY = 86_400_000;

/** People W&B itself says were active since a moment; written apart from the product's code. */
function activeSince({ members }: PageData, since: number): number {
  return members.filter(({ lastActive }) => lastActive.kind === 'at' && Date.parse(lastActive.at) >= since).length;
}

function startOfToday(now: string): number {
  return Math.floor(Date.parse(now) / DAY) * DAY;
}

for (const deployment of ['dedicated', 'self-managed'] as const) {
  test(`${deployment}: the panel shows W&B's two views with their defaults, and one picker each`, async ({
    openUsersPage,
  }) => {
    const page = await openUsersPage(deployment, 'acme', '?pageSize=all');
    await new MembersPage(page).enriched();
    const panel = await openPanel(page);
    expect((await plotsShown(panel)).map(({ title, period }) => [title, period])).toEqual([
      ['Total active users', 'last-3-months'],
      ['Users active over time', 'last-6-months'],
    ]);
    await expect(panel.locator('rollcall-period-picker')).toHaveCount(2);
  });
}

test('Multi-tenant: three plots; the count starts with three months, one picker moves all', async ({
  openUsersPage,
}) => {
  const page = await openUsersPage('multi-tenant', 'acme', '?pageSize=all');
  await new MembersPage(page).enriched();
  const panel = await openPanel(page);
  expect((await plotsShown(panel)).map(({ title, period }) => [title, period])).toEqual([
    ['Active user count', 'last-3-months'],
    ['Weekly active users', 'last-30-days'],
    ['Most active users', 'last-30-days'],
  ]);
  await switchPeriods(panel, 'last-90-days');
  expect(new Set((await plotsShown(panel)).map(({ period }) => period))).toEqual(new Set(['last-90-days']));
});

test('without a key the count of active users is exact from the roster alone', async ({ openUsersPage }) => {
  const page = await openUsersPage('multi-tenant', 'acme', '?pageSize=all');
  const members = new MembersPage(page);
  const data = await pageDataOf(page, 'acme');
  await expect(members.toolbar).toHaveAttribute('known', String(data.members.length));
  const panel = await openPanel(page);
  for (const [preset, days] of [
    ['last-7-days', 7],
    ['last-30-days', 30],
  ] as const) {
    await switchPeriods(panel, preset);
    const expected = activeSince(data, startOfToday(data.now) - (days - 1) * DAY);
    await expect(panel.locator('[data-plot="active-users"] .number')).toHaveText(new RegExp(`^\\s*${expected}\\s`));
  }
});

test('without a key the panel says what a connection would add, and opens the form for it', async ({
  openUsersPage,
  context,
}) => {
  const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
  await new MembersPage(page).enriched();
  const panel = await openPanel(page);
  await expect(panel.locator('[data-plot="users-over-time"]')).toContainText(/audit log/i);
  const [options] = await Promise.all([
    context.waitForEvent('page'),
    panel.getByRole('button', { name: /connect this organization/i }).click(),
  ]);
  await expect(options.locator('input[name="page-url"]')).toHaveValue('https://acme.wandb.io/org/dashboard');
});

test('the panel stays open for the next visit, and its toggle tells its state', async ({ openUsersPage }) => {
  const page = await openUsersPage('dedicated');
  const members = new MembersPage(page);
  await members.enriched();
  await openPanel(page);
  await expect(members.action('toggle-panel')).toHaveAttribute('aria-expanded', 'true');
  await page.reload();
  await expect(page.frameLocator('rollcall-panel iframe').locator('rollcall-plot-card').first()).toBeVisible();
  await members.action('toggle-panel').click();
  await expect(members.action('toggle-panel')).toHaveAttribute('aria-expanded', 'false');
});

test('charts are loaded by the panel only, never in the page', async ({ openUsersPage }) => {
  const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
  await new MembersPage(page).enriched();
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /echarts/.test(name)).length);
  expect(await loaded()).toBe(0);
  const panel = await openPanel(page);
  await panel.locator('rollcall-series-chart svg').first().waitFor();
  expect(await loaded()).toBe(0);
});
