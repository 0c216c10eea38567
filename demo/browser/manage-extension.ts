import type { BrowserContext } from '@playwright/test';
import { allowReload } from './allow-reload';
import { type ExtensionsPage, onExtensionsPage } from './extensions-page';

/** Switches an extension off or on, as its card on chrome://extensions does. */
export function setEnabled(context: BrowserContext, extensionId: string, isEnabled: boolean): Promise<void> {
  return onExtensionsPage(
    context,
    async ([id, enabled]) => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      await chrome.management.setEnabled(id, enabled);
    },
    [extensionId, isEnabled] as const,
  );
}

/** Reloads an extension: to open pages that is an update. */
export async function reloadExtension(context: BrowserContext, extensionId: string): Promise<void> {
  await allowReload(context);
  await onExtensionsPage(
    context,
    async (id) => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      await chrome.developerPrivate.reload(id, { failQuietly: true });
    },
    extensionId,
  );
}
