import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Firefox } from '../../demo/browser/launch-firefox';
import { found } from './found';

/** Opens a page of the extension in a tab of its own, and waits until it is loaded. */
export async function openExtensionPage(firefox: Firefox, path: string): Promise<Page> {
  const address = firefox.extensionPage(path);
  const page = await firefox.browser.newPage();
  // Firefox moves the tab into the extension's process, and its remote protocol never tells that it arrived.
  page.goto(address, { timeout: 0 }).catch(() => undefined);
  await expect
    .poll(() => page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => ''))
    .toBe(address);
  return page;
}

/** Adds a Self-Managed host in Options, as an admin does: Firefox asks for the permission in that very click. */
export async function addHost(firefox: Firefox, origin: string): Promise<void> {
  const options = await openExtensionPage(firefox, 'options.html#hosts');
  const address = await found(options, '>>> input[name="host"]');
  await address.type(origin);
  const add = await found(options, '>>> form:has(input[name="host"]) button[type="submit"]');
  await add.click();
  await expect
    .poll(() => options.$$eval('>>> .hosts code', (hosts) => hosts.map((host) => host.textContent)))
    .toEqual([origin]);
  await options.close();
}
