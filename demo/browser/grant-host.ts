import type { BrowserContext } from '@playwright/test';

/**
 * Answers the browser's permission prompt beforehand: a prompt is the browser's own window, out of reach of a script.
 * The extension still asks for the permission itself, in the admin's click.
 * @param pattern match pattern, e.g. `http://localhost/*`
 */
export async function grantHost(context: BrowserContext, extensionId: string, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, host]) =>
      new Promise<void>((resolve, reject) => {
        const { chrome } = globalThis as unknown as ExtensionsPage;
        chrome.developerPrivate.addHostPermission(id, host, () => {
          const problem = chrome.runtime.lastError?.message;
          if (problem) reject(new Error(problem));
          else resolve();
        });
      }),
    [extensionId, pattern] as const,
  );
  await page.close();
}

/** The part of chrome://extensions' private API used here. */
interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void };
    readonly runtime: { readonly lastError?: { readonly message: string } };
  };
}
