import type { Page } from '@playwright/test';
import { reloadExtension, setEnabled } from '../demo/browser/manage-extension';
import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';
import { tracesIn } from './traces';
import { withoutTimes } from './without-times';

async function tableText(page: Page): Promise<string> {
  return withoutTimes(await page.locator('table').first().innerText());
}

test('disabled, Rollcall leaves the page as W&B made it; enabled, it is there again', async ({
  context,
  extensionId,
  openUsersPage,
}) => {
  const page = await openUsersPage('dedicated');
  const members = new MembersPage(page);
  await members.enriched();
  await setEnabled(context, extensionId, false);
  await expect.poll(() => tracesIn(page), { timeout: 10_000 }).toBe(0);
  const withoutUs = await tableText(page);
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await tracesIn(page)).toBe(0);
  await expect.poll(() => tableText(page)).toBe(withoutUs);

  await setEnabled(context, extensionId, true);
  await page.reload();
  await members.enriched();
});

test('after an update an open page goes on with the new version, each cell once', async ({
  context,
  extensionId,
  openUsersPage,
}) => {
  const page = await openUsersPage('dedicated');
  const members = new MembersPage(page);
  await members.enriched();
  await reloadExtension(context, extensionId);
  await page.bringToFront();
  await expect(members.toolbar).toHaveCount(1, { timeout: 20_000 });
  await expect(async () => {
    await members.everyRowSeen();
    for (const { members: shown } of await members.rowsAndElements()) expect(shown).toHaveLength(1);
  }).toPass({ timeout: 20_000 });
  // The old version's toolbar asked nobody any more: the new one answers.
  await members.action('toggle-panel').click();
  await expect(members.panel.first()).toBeVisible();
});
