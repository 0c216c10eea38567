import type { BrowserContext } from '@playwright/test';

/**
 * Switches on the browser's developer mode. Without it Chromium disables an unpacked extension that reloads itself, as a
 * development build does after every change.
 */
export async function allowReload(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionsPage;
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/** The part of chrome://extensions' private API used here. */
interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    };
  };
}
