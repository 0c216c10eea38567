import { readFileSync } from 'node:fs';
import { INSIGHTS_TABS } from '../extension/views/insights/insights-address';
import { everyStop, focusStop, tabTo } from './keyboard';
import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';

test('members page by keyboard alone: filter, export, open the panel, change its period, leave it, read a card', async ({
  openUsersPage,
}) => {
  const page = await openUsersPage('dedicated');
  const members = new MembersPage(page);
  await expect(members.cells).toHaveCount(25);

  await tabTo(page, 'Dormant');
  await page.keyboard.press('Enter');
  await expect(members.toolbar).toHaveAttribute('filter', 'dormant');
  await page.keyboard.press('Enter');
  await expect(members.toolbar).toHaveAttribute('filter', '');

  await tabTo(page, 'Export CSV');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(readFileSync(await download.path(), 'utf8').split('\r\n').length).toBeGreaterThan(25);

  await tabTo(page, 'Activity');
  await page.keyboard.press('Space');
  await expect(members.action('toggle-panel')).toHaveAttribute('aria-expanded', 'true');
  const panel = page.frameLocator('rollcall-panel iframe');
  const card = panel.locator('rollcall-plot-card').first();
  await expect(card).toHaveAttribute('preset', 'last-3-months');
  await tabTo(page, 'select');
  await page.keyboard.press('End');
  await expect(card).not.toHaveAttribute('preset', 'last-3-months');

  // Out of the panel again, on into W&B's table, to the first cell.
  await tabTo(page, '', 'rollcall-last-active');
  const tooltip = page.locator('rollcall-last-active [role="tooltip"]:visible');
  await expect(tooltip).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);
});

test('dashboard by keyboard alone: every tab of the insights by arrow, and its content behind one Tab', async ({
  openUsersPage,
  openExtensionPage,
}) => {
  const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
  await expect(new MembersPage(page).toolbar).toHaveAttribute('known', '140');
  const dashboard = await openExtensionPage('dashboard.html');
  const insights = dashboard.locator('rollcall-insights-view');
  await expect(insights.getByRole('tab')).toHaveCount(INSIGHTS_TABS.length);
  const [first = ''] = await insights.getByRole('tab').allInnerTexts();
  await tabTo(dashboard, first);
  for (const tab of [...INSIGHTS_TABS.slice(1), INSIGHTS_TABS[0]]) {
    await dashboard.keyboard.press('ArrowRight');
    await expect(insights.locator(`#tab-${tab}`)).toHaveAttribute('aria-selected', 'true');
    await expect(insights.locator(`#tab-${tab}`)).toBeFocused();
    expect((await focusStop(dashboard))?.isShown).toBe(true);
  }
  await dashboard.keyboard.press('Tab');
  await expect(insights.getByRole('tab').first()).not.toBeFocused();
});

for (const path of ['popup.html', 'options.html', 'dashboard.html'] as const) {
  test(`${path}: the keyboard reaches every control, shows where it is, and gets out again`, async ({
    openUsersPage,
    openExtensionPage,
  }) => {
    const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
    await expect(new MembersPage(page).toolbar).toHaveAttribute('known', '140');
    const own = await openExtensionPage(path);
    await expect(own.getByRole('main')).toBeVisible();
    await expect(own.locator('[aria-busy="true"]')).toHaveCount(0);
    await own.waitForTimeout(500);
    const stops = await everyStop(own);
    expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);
    const buttons = await own
      .getByRole('button')
      .evaluateAll(
        (all) =>
          all.filter(
            (one) => one.checkVisibility() && one.getAttribute('tabindex') !== '-1' && !one.matches(':disabled'),
          ).length,
      );
    expect(stops.filter(({ name }) => /^(button|summary) /.test(name)).length).toBeGreaterThanOrEqual(buttons);
  });
}

test('Options by keyboard alone: a host that is refused says so, and the wipe gives the focus back', async ({
  openUsersPage,
  openExtensionPage,
}) => {
  const page = await openUsersPage('dedicated');
  await expect(new MembersPage(page).toolbar).toHaveAttribute('known', '25');
  const options = await openExtensionPage('options.html');
  await tabTo(options, 'input host');
  await options.keyboard.type('not a host');
  await options.keyboard.press('Enter');
  await expect(options.locator('input[name="host"]')).toHaveAttribute('aria-invalid', 'true');
  const opener = await tabTo(options, 'Wipe all data');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('dialog')).toBeVisible();
  await options.keyboard.press('Escape');
  await expect(options.getByRole('dialog')).toBeHidden();
  expect((await focusStop(options))?.name).toBe(opener.name);
});
