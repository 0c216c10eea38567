import { type Page, expect } from '@playwright/test';

/** Where the keyboard is. */
export interface FocusStop {
  /** Tag, and what tells it from others: label, text, name or id. */
  readonly name: string;
  /** Whether an outline shows it, and it is inside the window. */
  readonly isShown: boolean;
  /** Tags of the custom elements it is in, outermost first. */
  readonly within: readonly string[];
}

/** The stop the keyboard is at, looked for in shadow roots and in the panel's frame; undefined on the page itself. */
export async function focusStop(page: Page): Promise<FocusStop | undefined> {
  const outside = await stopIn(page.mainFrame());
  if (!outside?.name.startsWith('iframe')) return outside;
  const [frame] = page.mainFrame().childFrames();
  const inside = frame && (await stopIn(frame));
  return inside ?? outside;
}

function stopIn(frame: ReturnType<Page['mainFrame']>): Promise<FocusStop | undefined> {
  return frame.evaluate(() => {
    const within: string[] = [];
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
      within.push(element.localName);
      element = element.shadowRoot.activeElement;
    }
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const told = element.ariaLabel ?? element.getAttribute('name') ?? element.textContent ?? '';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const isInside = bottom > 0 && top < innerHeight && width > 0 && height > 0;
    const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    return {
      name: `${element.localName} ${told.replace(/\s+/g, ' ').trim() || element.id}`.slice(0, 80),
      isShown: isInside && isMarked,
      within,
    };
  });
}

/**
 * Presses Tab until a stop whose name contains the text, in an element of the given tag. Fails when the page has no such
 * stop within `limit` presses, or a stop of ours on the way does not show its focus.
 */
export async function tabTo(page: Page, text: string, tag = '', limit = 120): Promise<FocusStop> {
  const passed: string[] = [];
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusStop(page);
    if (!stop) continue;
    passed.push(stop.name);
    if (isOurs(page, stop))
      expect(stop, `the focus is not to be seen after ${passed.join(' > ')}`).toMatchObject({ isShown: true });
    if (stop.name.includes(text) && stop.within.join(' ').includes(tag)) return stop;
  }
  throw new Error(`Tab never reached "${text}": ${passed.join(' > ')}`);
}

/** Every stop from the start of a page of ours to its end. */
export async function everyStop(page: Page, limit = 200): Promise<readonly FocusStop[]> {
  const stops: FocusStop[] = [];
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusStop(page);
    // The browser's own controls come after the last one.
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(
    `more than ${limit} stops: is the keyboard trapped? ${stops
      .slice(-4)
      .map(({ name }) => name)
      .join(' > ')}`,
  );
}

function isOurs(page: Page, { within }: FocusStop): boolean {
  return page.url().startsWith('chrome-extension:') || within.some((tag) => tag.startsWith('rollcall-'));
}
