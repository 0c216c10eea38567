import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** The first element of a selector that may pierce shadow roots (`>>>`), once it is there. */
export async function found(where: Page | Frame, selector: string): Promise<ElementHandle<Element>> {
  const element = await where.waitForSelector(selector, { timeout: 10_000 });
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
}
