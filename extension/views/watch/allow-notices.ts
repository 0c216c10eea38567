import { browser } from 'wxt/browser';

/** Asks the browser for notices, which it may only be asked on a click; whether they are allowed now. */
export async function allowNotices(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['notifications'] });
  } catch {
    // Not on a click, or a browser that knows no such question.
    return false;
  }
}
