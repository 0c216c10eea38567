import type { Page } from '@playwright/test';
import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';
import { tracesIn } from './traces';

async function isDefined(page: Page): Promise<boolean> {
  return page.evaluate(() => customElements.get('rollcall-last-active') !== undefined);
}

for (const path of ['users', 'users/', 'members', 'members/']) {
  test(`Multi-tenant: /account-settings/acme/${path} is a members page`, async ({ openUsersPage }) => {
    const page = await openUsersPage('multi-tenant');
    await page.goto(new URL(`/account-settings/acme/${path}`, page.url()).href);
    await expect(page.locator('rollcall-toolbar')).toHaveCount(1);
  });
}

test('wandb.ai redirects to Forge, and Rollcall is there', async ({ context }) => {
  const page = await context.newPage();
  await page.goto('https://wandb.ai/account-settings/acme/members/');
  await expect(page).toHaveURL(/^https:\/\/forge\.coreweave\.com\//);
  await expect(page.locator('rollcall-toolbar')).toHaveCount(1);
});

test('an admin who arrives by client-side navigation finds Rollcall; one who leaves finds nothing left', async ({
  context,
}) => {
  const page = await context.newPage();
  await page.goto('https://forge.coreweave.com/');
  await expect(page.getByRole('link', { name: /users/i }).first()).toBeVisible();
  expect(await isDefined(page)).toBe(false);
  expect(await tracesIn(page)).toBe(0);

  await page.getByRole('link', { name: /users/i }).first().click();
  await expect(page).toHaveURL(/account-settings\/acme\/users/);
  const members = new MembersPage(page);
  await members.enriched();

  await page.goBack();
  await expect.poll(() => tracesIn(page)).toBe(0);
  await page.goForward();
  await members.enriched();
});

test('look-alike tables on the other tabs stay as W&B made them', async ({ openUsersPage }) => {
  const members = new MembersPage(await openUsersPage('dedicated'));
  await members.enriched();
  for (const tab of [/service accounts/i, /^teams/i, /api keys/i]) {
    await members.page
      .getByRole('tab', { name: tab })
      .or(members.page.getByRole('link', { name: tab }))
      .first()
      .click();
    await expect(members.page.getByRole('table').first()).toBeVisible();
    await expect.poll(() => tracesIn(members.page), { message: String(tab) }).toBe(0);
  }
});

test('on all other pages nothing but the sentinel runs', async ({ context, site }) => {
  const page = await context.newPage();
  await page.goto('https://acme.wandb.io/');
  await page.waitForLoadState('networkidle');
  expect(await tracesIn(page)).toBe(0);
  expect(await isDefined(page)).toBe(false);
  expect(site.requests.all().every(({ url }) => !url.includes('/scim/') && !url.includes('audit_logs'))).toBe(true);
});

test('on a host the admin has not added nothing happens', async ({ context, site }) => {
  const page = await context.newPage();
  await page.goto(site.usersPage('self-managed', 'acme'));
  await expect(page.getByRole('table')).toBeVisible();
  await page.waitForTimeout(500);
  expect(await tracesIn(page)).toBe(0);
});
