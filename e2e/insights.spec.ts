import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';

test('insights of a members page count its people, list them, and keep their place in the address', async ({
  openUsersPage,
  openExtensionPage,
}) => {
  const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
  await expect(new MembersPage(page).toolbar).toHaveAttribute('known', '140');
  const dashboard = await openExtensionPage('dashboard.html');
  const insights = dashboard.locator('rollcall-insights-view');
  const tile = insights.locator('.tile').filter({ hasText: 'Active of eligible' });
  const figure = tile.getByRole('button');
  const people = Number(((await figure.textContent()) ?? '').replace(/\D/g, ''));
  expect(people).toBeGreaterThan(0);
  await figure.click();
  await expect(insights.getByRole('heading', { name: `Active of eligible: ${people}` })).toBeVisible();

  await insights.getByRole('tab', { name: 'Seats' }).click();
  await expect(insights.getByRole('row', { name: /Models, full/ })).toBeVisible();
  await insights.getByLabel('Dormant after (days)').fill('30');
  await insights.getByLabel('Dormant after (days)').blur();
  await expect(insights.getByText(/Last active (3|4|5|6|7|8)\d days ago/).first()).toBeVisible();

  await dashboard.reload();
  await expect(insights.getByRole('tab', { name: 'Seats' })).toHaveAttribute('aria-selected', 'true');
  await expect(insights.getByLabel('Dormant after (days)')).toHaveValue('30');
  await insights.getByRole('tab', { name: 'Leaderboard' }).click();
  await expect(insights.getByText('Nobody can be ranked.')).toBeVisible();
  await insights.getByRole('tab', { name: 'Changes' }).click();
  await expect(insights.getByText(/complete members lists of two days/)).toBeVisible();
});
