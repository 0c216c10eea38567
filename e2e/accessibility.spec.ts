import type { Page } from '@playwright/test';
import { syncEnded } from '../demo/tour/ask-rollcall';
import { connect } from '../demo/tour/connect';
import { openPanel } from '../demo/tour/visit-panel';
import { INSIGHTS_TABS } from '../extension/views/insights/insights-address';
import { axeFindings } from './axe';
import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';

/** Waits until nothing on the page says that it is still being counted or read. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByText(/^(Counting|Loading|Reading)…$/)).toHaveCount(0);
}

for (const deployment of ['multi-tenant', 'dedicated'] as const) {
  test(`${deployment}: axe finds nothing in what Rollcall adds to the members page`, async ({ openUsersPage }) => {
    const page = await openUsersPage(deployment);
    const members = new MembersPage(page);
    await expect(members.cells).toHaveCount(25);
    const ours = { include: ['rollcall-toolbar', 'rollcall-last-active'] };
    const findings = [...(await axeFindings(page, 'members page', ours))];
    await members.cells.first().locator('[tabindex]').focus();
    await expect(members.cells.first().locator('[role="tooltip"]')).toBeVisible();
    findings.push(...(await axeFindings(page, 'card open', ours)));
    await openPanel(page);
    findings.push(...(await axeFindings(page, 'panel open', { include: ['rollcall-panel', 'rollcall-toolbar'] })));
    const frame = page.frames().find((one) => one.url().includes('panel.html'));
    if (!frame) throw new Error('the panel has no frame');
    findings.push(...(await axeFindings(frame, 'panel')));
    await frame.getByRole('button', { name: 'Show as table' }).first().click();
    findings.push(...(await axeFindings(frame, 'panel with a table')));
    expect(findings).toEqual([]);
  });
}

test('axe finds nothing in popup, Options and dashboard before the first organization', async ({
  openExtensionPage,
}) => {
  const findings: string[] = [];
  for (const path of ['popup.html', 'options.html', 'dashboard.html']) {
    const page = await openExtensionPage(path);
    await settled(page);
    findings.push(...(await axeFindings(page, `empty ${path}`)));
  }
  expect(findings).toEqual([]);
});

test('axe finds nothing in popup and Options of a connected organization', async ({
  site,
  openUsersPage,
  openExtensionPage,
}) => {
  await expect(new MembersPage(await openUsersPage('dedicated', 'acme', '?pageSize=all')).toolbar).toHaveAttribute(
    'known',
    '140',
  );
  const { adminUser: user, adminKey: key } = site.credentials;
  const options = await openExtensionPage('options.html');
  const findings: string[] = [];
  await connect(options, site.usersPage('dedicated', 'acme'), { kind: 'user-key', user, key });
  findings.push(...(await axeFindings(options, 'connection tested')));
  await options.goto(
    options.url().replace(/#.*$/, '') + `#connect=${encodeURIComponent(site.usersPage('multi-tenant', 'acme'))}`,
  );
  await options.reload();
  await settled(options);
  await options.getByRole('button', { name: 'Save connection' }).click();
  findings.push(...(await axeFindings(options, 'connection form with errors')));
  const popup = await openExtensionPage('popup.html');
  await settled(popup);
  await popup.getByRole('button', { name: 'Export CSV' }).first().click();
  await popup
    .getByText(/^Earlier exports/)
    .first()
    .click();
  findings.push(...(await axeFindings(popup, 'popup')));
  expect(findings).toEqual([]);
});

test('axe finds nothing in the dashboard, whatever tab of the insights is open', async ({
  site,
  openUsersPage,
  openExtensionPage,
}) => {
  test.setTimeout(180_000);
  await expect(new MembersPage(await openUsersPage('dedicated', 'acme', '?pageSize=all')).toolbar).toHaveAttribute(
    'known',
    '140',
  );
  const { adminUser: user, adminKey: key } = site.credentials;
  const options = await openExtensionPage('options.html');
  await connect(options, site.usersPage('dedicated', 'acme'), { kind: 'user-key', user, key });
  await syncEnded(options, 'https://acme.wandb.io', 120_000);
  const findings: string[] = [];
  const dashboard = await openExtensionPage('dashboard.html');
  for (const tab of INSIGHTS_TABS) {
    await dashboard.locator(`rollcall-insights-view #tab-${tab}`).click();
    await settled(dashboard);
    findings.push(...(await axeFindings(dashboard, `dashboard, ${tab}`)));
  }
  expect(findings).toEqual([]);
});
