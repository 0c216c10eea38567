import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { found } from './found';

/** Connects an organization with a user's key in Options' form, as an admin does, and begins the sync that is offered. */
export async function connectWithKey(
  options: Page,
  key: { readonly user: string; readonly key: string },
): Promise<void> {
  const kind = await found(options, '>>> input[name="credential"][value="user-key"]');
  await kind.click();
  await found(options, '>>> input[name="user"]').then((field) => field.type(key.user));
  await found(options, '>>> input[name="key"]').then((field) => field.type(key.key));
  await pressButton(options, 'Save connection');
  await pressButton(options, 'Test connection');
  await pressButton(options, 'Sync now');
}

/** Presses the button with this text, once it is there. */
async function pressButton(page: Page, text: string): Promise<void> {
  const at = async () =>
    (await page.$$eval('>>> button', (all) => all.map((one) => (one.textContent ?? '').trim()))).indexOf(text);
  await expect.poll(at, { message: text }).toBeGreaterThanOrEqual(0);
  const buttons = await page.$$('>>> button');
  await buttons[await at()]?.click();
}

interface Summary {
  readonly organization: { readonly origin: string };
  readonly sync: { readonly phase: string };
  readonly lastSync?: number;
}

/** Whether the sync of an organization has come to its end, asked over the extension's own protocol. */
export function isSynced(page: Page, origin: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const { browser } = globalThis as unknown as {
      readonly browser: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const answer = (await browser.runtime.sendMessage({
      rollcall: 'request',
      name: 'organizations.list',
      data: {},
    })) as { readonly value: readonly Summary[] };
    const summary = answer.value.find(({ organization }) => organization.origin === wanted);
    return summary?.lastSync !== undefined && summary.sync.phase === 'idle';
  }, origin);
}
