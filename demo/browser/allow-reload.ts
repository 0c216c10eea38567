import type { BrowserContext } from '@playwright/test';
import { type ExtensionsPage, onExtensionsPage } from './extensions-page';

/**
 * Switches on the browser's developer mode. Without it Chromium disables an unpacked extension that reloads itself, as a
 * development build does after every change.
 */
export function allowReload(context: BrowserContext): Promise<void> {
  return onExtensionsPage(
    context,
    async (inDeveloperMode) => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode });
    },
    true,
  );
}
