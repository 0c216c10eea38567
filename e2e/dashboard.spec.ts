import { MembersPage, pageDataOf } from './members-page';
import { expect, test } from './rollcall-test';

test('the dashboard shows what is stored without any network', async ({
  context,
  site,
  openUsersPage,
  openExtensionPage,
}) => {
  const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
  await expect(new MembersPage(page).toolbar).toHaveAttribute('known', '140');
  await page.close();
  site.requests.clear();
  await context.setOffline(true);
  const dashboard = await openExtensionPage('dashboard.html');
  await expect(dashboard.getByRole('heading', { name: 'acme.wandb.io' })).toBeVisible();
  await expect(dashboard.locator('rollcall-dashboard-view dd').first()).toContainText('140');
  await expect(dashboard.locator('[data-plot]').first()).toBeVisible();
  await expect(dashboard.locator('[data-plot]').first()).toContainText(/\d/);
  expect(site.requests.all()).toEqual([]);
});

test('the dashboard holds each organization apart, and its address names the one shown', async ({
  openUsersPage,
  openExtensionPage,
}) => {
  for (const [organization, known] of [
    ['acme', '140'],
    ['tiny', '12'],
  ] as const) {
    const page = await openUsersPage('dedicated', organization, '?pageSize=all');
    await expect(new MembersPage(page).toolbar).toHaveAttribute('known', known);
  }
  const dashboard = await openExtensionPage('dashboard.html');
  const members = dashboard.locator('rollcall-dashboard-view dd').first();
  await dashboard.getByLabel('Organization').selectOption({ label: 'tiny.wandb.io' });
  await expect(members).toContainText('12');
  await dashboard.reload();
  await expect(members).toContainText('12');
  await expect(dashboard).toHaveTitle(/^tiny/);
});

test('exports of the dashboard: everybody, or one status alone, said in the name', async ({
  openUsersPage,
  openExtensionPage,
}) => {
  const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
  await expect(new MembersPage(page).toolbar).toHaveAttribute('known', '140');
  const invited = (await pageDataOf(page, 'acme')).members.filter(
    ({ lastActive }) => lastActive.kind === 'invite-pending',
  );
  const dashboard = await openExtensionPage('dashboard.html');
  const card = dashboard.locator('rollcall-csv-export');
  const who = card.locator('select').last();
  const label = await who
    .locator('option')
    .filter({ hasText: /invite/i })
    .innerText();
  await who.selectOption({ label });
  const [file] = await Promise.all([
    dashboard.waitForEvent('download'),
    card.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/invite/);
  await expect(card.getByText(new RegExp(`with ${invited.length} rows?`))).toBeVisible();
});
