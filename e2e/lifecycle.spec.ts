import type { BrowserContext, Page } from '@playwright/test';
import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';

/** The part of chrome://extensions' private API these tests use. */
interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
      reload(id: string, options: { readonly failQuietly: boolean }): Promise<unknown>;
    };
    readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  };
}

async function manage(context: BrowserContext, id: string, what: 'disable' | 'enable' | 'reload'): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([extension, change]) => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (change === 'reload') await chrome.developerPrivate.reload(extension, { failQuietly: true });
      else await chrome.management.setEnabled(extension, change === 'enable');
    },
    [id, what] as const,
  );
  await page.close();
}

function traces(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      Array.from(document.querySelectorAll('*')).filter(
        (node) =>
          node.localName.startsWith('rollcall-') || [...node.attributes].some(({ name }) => /rollcall/.test(name)),
      ).length,
  );
}

async function tableText(page: Page): Promise<string> {
  return page.locator('table').first().innerText();
}

test('disabled, Rollcall leaves the page as W&B made it; enabled, it is there again', async ({
  context,
  extensionId,
  openUsersPage,
}) => {
  const page = await openUsersPage('dedicated');
  const members = new MembersPage(page);
  await members.enriched();
  await manage(context, extensionId, 'disable');
  await expect.poll(() => traces(page), { timeout: 10_000 }).toBe(0);
  const withoutUs = await tableText(page);
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await traces(page)).toBe(0);
  await expect.poll(() => tableText(page)).toBe(withoutUs);

  await manage(context, extensionId, 'enable');
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
  await manage(context, extensionId, 'reload');
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
