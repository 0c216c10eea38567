import type { Page } from '@playwright/test';

/** How the tour signs in to an organization's API. */
export type TourCredential =
  | { readonly kind: 'session' }
  | { readonly kind: 'user-key'; readonly user: string; readonly key: string }
  | { readonly kind: 'service-account'; readonly key: string };

/**
 * Fills the connection form in Options, as an admin does, saves it, tests it, and begins the sync the test offers when
 * something works. Returns what the test said.
 */
export async function connect(options: Page, usersPage: string, credential: TourCredential): Promise<string> {
  const base = options.url().split('#')[0] ?? '';
  await options.goto('about:blank');
  await options.goto(`${base}#connect=${encodeURIComponent(usersPage)}`);
  await options.locator(`input[name="credential"][value="${credential.kind}"]`).check();
  if (credential.kind === 'user-key') await options.locator('input[name="user"]').fill(credential.user);
  if (credential.kind !== 'session') await options.locator('input[name="key"]').fill(credential.key);
  await options.getByRole('button', { name: 'Save connection' }).click();
  const connection = options.locator(`[data-organization^="${new URL(usersPage).host}"]`);
  await connection.getByRole('button', { name: 'Test connection' }).click();
  const result = connection.locator('[data-test-result]');
  await result.waitFor();
  const said = (await result.innerText()).trim();
  const sync = result.getByRole('button', { name: 'Sync now' });
  if (await sync.isVisible()) await sync.click();
  return said;
}
