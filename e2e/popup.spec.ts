import type { Page } from '@playwright/test';
import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';

const DAY = 86_400_000;

/** The popup's figures by their labels, as numbers. */
async function figuresIn(popup: Page): Promise<Readonly<Record<string, number>>> {
  const rows = await popup
    .locator('rollcall-organization-card dl > div')
    .evaluateAll((all) =>
      all.map((row) => [
        row.querySelector('dt')?.textContent?.trim() ?? '',
        row.querySelector('dd b')?.textContent ?? '',
      ]),
    );
  return Object.fromEntries(rows.map(([label, number]) => [label, Number(number?.replaceAll(',', ''))]));
}

test('before the first members page the popup says how to begin', async ({ openExtensionPage }) => {
  const popup = await openExtensionPage('popup.html');
  await expect(popup.getByRole('heading', { name: 'No organization yet' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Open W&B' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Add a host' })).toBeVisible();
});

for (const deployment of ['multi-tenant', 'dedicated', 'self-managed'] as const) {
  test(`${deployment}: the popup sums up what the page lists`, async ({ openUsersPage, openExtensionPage }) => {
    const page = await openUsersPage(deployment, 'acme', '?pageSize=all');
    const members = new MembersPage(page);
    await expect(members.toolbar).toHaveAttribute('known', '140');
    await members.everyRowSeen();
    const cells = await members.readCells();
    const statuses = cells.map(({ status }) => status);
    // UTC days: today and the 29 before.
    const firstDay = new Date(Date.now() - 29 * DAY).toISOString().slice(0, 10);
    const inThirtyDays = cells.filter(({ lastActive }) => lastActive !== null && lastActive.slice(0, 10) >= firstDay);
    const countOf = (status: string): number => statuses.filter((one) => one === status).length;
    const popup = await openExtensionPage('popup.html');
    await expect
      .poll(() => figuresIn(popup))
      .toEqual({
        Members: statuses.length,
        'Active in 30 days': inThirtyDays.length,
        'Invites pending': countOf('invite-pending'),
        Dormant: countOf('dormant'),
      });
  });
}

test('the popup opens the members page, the dashboard of that organization, and Options', async ({
  context,
  openUsersPage,
  openExtensionPage,
}) => {
  const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
  await expect(new MembersPage(page).toolbar).toHaveAttribute('known', '140');
  await page.close();
  for (const [button, address] of [
    ['Members page', /^https:\/\/acme\.wandb\.io\/org\/dashboard/],
    ['Dashboard', /dashboard\.html.*acme\.wandb\.io/],
    ['Options', /options\.html/],
  ] as const) {
    const popup = await openExtensionPage('popup.html');
    await popup.getByRole('button', { name: button, exact: true }).first().click();
    const opened = () => context.pages().map((one) => decodeURIComponent(one.url()));
    await expect.poll(opened, { message: button }).toContainEqual(expect.stringMatching(address));
  }
});

test('exporting from the popup keeps the file, and a deletion can be undone', async ({
  openUsersPage,
  openExtensionPage,
}) => {
  await expect(new MembersPage(await openUsersPage('dedicated', 'acme', '?pageSize=all')).toolbar).toHaveAttribute(
    'known',
    '140',
  );
  const popup = await openExtensionPage('popup.html');
  const [file] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  await expect(popup.getByText(`Saved ${file.suggestedFilename()} with 140 rows.`)).toBeVisible();
  await popup.getByText(/^Earlier exports/).click();
  await popup.getByRole('button', { name: `Delete ${file.suggestedFilename()}` }).click();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await popup.reload();
  await popup.getByText('Earlier exports (1)').click();
  await popup.getByRole('button', { name: `Delete ${file.suggestedFilename()}` }).click();
  await popup.reload();
  await popup.getByText(/^Earlier exports/).click();
  await expect(popup.getByText(/None yet/)).toBeVisible();
});
