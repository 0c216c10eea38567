import type { BrowserContext } from '@playwright/test';

/** Adds the Self-Managed host in Options, as an admin does; the browser's prompt must have been answered (`grantHost`). */
export async function allowSelfManagedHost(
  context: BrowserContext,
  extensionId: string,
  origin: string,
): Promise<void> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html#hosts`);
  await options.getByLabel('Address of the host').fill(origin);
  await options.getByRole('button', { name: 'Add host' }).click();
  await options.getByText(origin, { exact: false }).first().waitFor();
  await options.close();
}
