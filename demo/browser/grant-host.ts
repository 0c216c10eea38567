import type { BrowserContext } from '@playwright/test';
import { type ExtensionsPage, onExtensionsPage } from './extensions-page';

/**
 * Answers the browser's permission prompt beforehand: a prompt is the browser's own window, out of reach of a script.
 * The extension still asks for the permission itself, in the admin's click.
 * @param pattern match pattern, e.g. `http://localhost/*`
 */
export function grantHost(context: BrowserContext, extensionId: string, pattern: string): Promise<void> {
  return onExtensionsPage(
    context,
    async ([id, host]) => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      await chrome.developerPrivate.addHostPermission(id, host);
    },
    [extensionId, pattern] as const,
  );
}
