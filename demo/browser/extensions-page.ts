import type { BrowserContext } from '@playwright/test';

/** The part of chrome://extensions' private API used here. */
export interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      addHostPermission(id: string, host: string): Promise<void>;
      reload(id: string, options: { readonly failQuietly: boolean }): Promise<unknown>;
      updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    };
    readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
  };
}

/**
 * Does something on chrome://extensions, in a tab of its own. `act` runs in that page and sees nothing from here but its
 * argument; there `globalThis` is an `ExtensionsPage`. Rejects with what it throws.
 */
export async function onExtensionsPage<A>(
  context: BrowserContext,
  act: (argument: A) => Promise<unknown>,
  argument: A,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  // Playwright's own type asks that the argument be unboxed, which only matters for handles.
  await page.evaluate(act as (argument: unknown) => Promise<unknown>, argument);
  await page.close();
}
