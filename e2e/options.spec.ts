import type { Page } from '@playwright/test';
import { organizationsKnown } from '../demo/tour/ask-rollcall';
import { connect } from '../demo/tour/connect';
import { MembersPage, expectedStatus, pageDataOf } from './members-page';
import { expect, test } from './rollcall-test';

const DAY = 86_400_000;

async function setThresholds(options: Page, idle: string, dormant: string): Promise<void> {
  await options.locator('input[name="idle-after-days"]').fill(idle);
  await options.locator('input[name="dormant-after-days"]').fill(dormant);
}

test('thresholds change what every cell of an open page says', async ({ openUsersPage, openExtensionPage }) => {
  const thresholds = { idle: 10, dormant: 20 };
  const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
  const members = new MembersPage(page);
  await expect(members.toolbar).toHaveAttribute('known', '140');
  const options = await openExtensionPage('options.html');
  await setThresholds(options, String(thresholds.idle), String(thresholds.dormant));
  await options.getByRole('button', { name: 'Save changes' }).click();
  await expect(options.getByText('Settings saved.')).toBeVisible();

  await page.bringToFront();
  const data = await pageDataOf(page, 'acme');
  const now = Date.parse(data.now);
  // "10 days ago" is rounded: who is that close to a threshold cannot be told from the page.
  const isSure = (at: number) => [10, 20].every((days) => Math.abs(now - at - days * DAY) > 1.5 * DAY);
  const sure = data.members.filter(({ lastActive }) => lastActive.kind !== 'at' || isSure(Date.parse(lastActive.at)));
  await expect(async () => {
    await members.everyRowSeen();
    const cells = new Map((await members.readCells()).map((cell) => [cell.member.toLowerCase(), cell.status]));
    const said = sure.map(({ email }) => [email, cells.get(email.toLowerCase())]);
    expect(said).toEqual(sure.map((one) => [one.email, expectedStatus(one, 'dedicated', now, thresholds)]));
  }).toPass({ timeout: 20_000 });
});

test('impossible thresholds are refused beside the field, and nothing is saved', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  await setThresholds(options, '90', '30');
  await expect(options.getByText(/this number must be the larger one/)).toBeVisible();
  await options.getByRole('button', { name: 'Discard' }).click();
  await expect(options.locator('input[name="idle-after-days"]')).toHaveValue('30');
  await options.reload();
  await expect(options.locator('input[name="idle-after-days"]')).toHaveValue('30');
  await expect(options.locator('input[name="dormant-after-days"]')).toHaveValue('90');
});

test('wiping asks for the name, takes everything of that organization, and leaves the others', async ({
  openUsersPage,
  openExtensionPage,
}) => {
  for (const organization of ['acme', 'tiny']) {
    const page = await openUsersPage('dedicated', organization, '?pageSize=all');
    await new MembersPage(page).enriched();
    await expect(new MembersPage(page).toolbar).toHaveAttribute('known', organization === 'acme' ? '140' : '12');
    await page.close();
  }
  const options = await openExtensionPage('options.html');
  await options.getByRole('button', { name: 'Wipe data of acme.wandb.io' }).click();
  const dialog = options.getByRole('dialog');
  await dialog.getByLabel(/^Type acme/).fill('tiny.wandb.io');
  await dialog.getByRole('button', { name: 'Wipe data' }).click();
  await expect(dialog.getByText(/This is not acme\.wandb\.io/)).toBeVisible();
  expect((await organizationsKnown(options)).map(({ members }) => members).sort()).toEqual([12, 140]);
  await dialog.getByLabel(/^Type acme/).fill('acme.wandb.io');
  await dialog.getByRole('button', { name: 'Wipe data' }).click();
  await expect(options.getByText(/Data of acme\.wandb\.io wiped/)).toBeVisible();
  expect((await organizationsKnown(options)).map(({ organization }) => organization.name)).toEqual(['tiny.wandb.io']);
});

test('each thing Rollcall adds to a page can be switched off alone', async ({ openUsersPage, openExtensionPage }) => {
  const options = await openExtensionPage('options.html#page');
  const leaveOn = async (wanted: readonly string[]): Promise<void> => {
    for (const feature of ['cells', 'toolbar', 'panel']) {
      await options.locator(`input[name="page-${feature}"]`).setChecked(wanted.includes(feature));
    }
    await options.getByRole('button', { name: 'Save changes' }).click();
    await expect(options.getByText('Settings saved.')).toBeVisible();
  };

  await leaveOn(['toolbar', 'panel']);
  const members = new MembersPage(await openUsersPage('dedicated', 'acme', '?pageSize=all'));
  // Rows are read all the same: the bar counts them, the file holds them.
  await expect(members.toolbar).toHaveAttribute('known', '140');
  await expect(members.action('toggle-panel')).toBeVisible();
  await expect(members.cells).toHaveCount(0);

  await leaveOn(['cells', 'toolbar']);
  await members.page.reload();
  await members.enriched();
  await expect(members.action('export-csv')).toBeVisible();
  await expect(members.action('toggle-panel')).toHaveCount(0);
  await expect(members.panel).toHaveCount(0);

  await leaveOn(['cells']);
  await members.page.reload();
  await expect(members.cells.first()).toBeVisible();
  await expect(members.toolbar).toHaveCount(0);
  await expect(members.panel).toHaveCount(0);
});

test('a forgotten connection takes its key along', async ({ site, openUsersPage, openExtensionPage }) => {
  const page = await openUsersPage('dedicated', 'tiny', '?pageSize=all');
  await new MembersPage(page).enriched();
  const options = await openExtensionPage('options.html');
  const { adminUser: user, adminKey: key } = site.credentials;
  await connect(options, page.url(), { kind: 'user-key', user, key });
  const card = options.locator('[data-organization^="tiny.wandb.io"]');
  await card.getByRole('button', { name: 'Forget', exact: true }).click();
  await card.getByRole('button', { name: 'Forget connection' }).click();
  await expect(card).toHaveCount(0);
  const kept = await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as StoragePage;
    return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
  });
  expect(kept).not.toContain(key);
});

/** The part of the extension API these tests look at. */
interface StoragePage {
  readonly chrome: {
    readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>>;
  };
}
