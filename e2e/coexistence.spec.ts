import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../demo/browser/launch-chromium';
import { MembersPage } from './members-page';
import { expect, test as base } from './rollcall-test';
import { withoutTimes } from './without-times';

const MEMBERS = 'https://acme.wandb.io/org/dashboard';

/** Beside the browser with Rollcall, one without: what W&B's page is like by itself. */
const test = base.extend<{ readonly bare: BrowserContext }>({
  bare: async ({ site }, use) => {
    const context = await launchChromium({ site, headless: true });
    await use(context);
    await context.close();
  },
});

async function bothPages(bare: BrowserContext, context: BrowserContext, query = ''): Promise<readonly [Page, Page]> {
  const [without, withUs] = [await bare.newPage(), await context.newPage()];
  await without.goto(MEMBERS + query);
  await expect(without.locator('tbody tr').first()).toBeVisible();
  await withUs.goto(MEMBERS + query);
  await new MembersPage(withUs).enriched();
  return [without, withUs];
}

/** The page's own elements, attributes and texts; ours and what tells the time of reading left out. */
async function ownMarkup(page: Page): Promise<string> {
  const markup = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const node of copy.querySelectorAll('*')) if (node.localName.startsWith('rollcall-')) node.remove();
    for (const node of copy.querySelectorAll('script, style')) node.remove();
    return copy.innerHTML;
  });
  return withoutTimes(markup);
}

/** What the Tab key reaches, in order, ours left out. */
async function keyboardOrder(page: Page, stops: number): Promise<readonly string[]> {
  const reached: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  while (reached.length < stops) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement: at } = document;
      if (!at || at.localName.startsWith('rollcall-')) return undefined;
      return `${at.localName} ${at.getAttribute('aria-label') ?? at.textContent?.trim() ?? ''}`;
    });
    if (stop !== undefined) reached.push(stop);
  }
  return reached;
}

test('beside our own elements the page is what it is without Rollcall', async ({ bare, context }) => {
  const [without, withUs] = await bothPages(bare, context);
  await expect.poll(() => ownMarkup(withUs)).toBe(await ownMarkup(without));
  const sort = (page: Page) =>
    page
      .getByRole('columnheader', { name: /Last Active/i })
      .getByRole('button')
      .click();
  await Promise.all([sort(without), sort(withUs)]);
  await new MembersPage(withUs).enriched();
  await expect.poll(() => ownMarkup(withUs)).toBe(await ownMarkup(without));
});

test('the Tab key reaches the page’s own controls in the same order', async ({ bare, context }) => {
  const [without, withUs] = await bothPages(bare, context);
  expect(await keyboardOrder(withUs, 40)).toEqual(await keyboardOrder(without, 40));
});

for (const width of [320, 768, 1440]) {
  test(`at ${width} px the page grows no wider than it is by itself`, async ({ bare, context }) => {
    const [without, withUs] = await bothPages(bare, context);
    const widthOf = async (page: Page): Promise<number> => {
      await page.setViewportSize({ width, height: 720 });
      return page.evaluate(() => document.documentElement.scrollWidth);
    };
    const own = await widthOf(without);
    await expect.poll(() => widthOf(withUs)).toBeLessThanOrEqual(own);
    // Nothing of the toolbar is cut off or out of reach.
    const toolbar = await withUs.locator('rollcall-toolbar').boundingBox();
    expect(toolbar?.x ?? -1).toBeGreaterThanOrEqual(0);
    for (const button of await withUs.locator('rollcall-toolbar button').all()) {
      if (!(await button.isVisible())) continue;
      const box = await button.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((toolbar?.x ?? 0) + (toolbar?.width ?? 0) + 1);
    }
  });
}

test('right to left: each element stays inside its cell', async ({ openUsersPage }) => {
  const members = new MembersPage(await openUsersPage('dedicated'));
  await members.page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await members.enriched();
  const strays = await members.cells.evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const [inner, outer] = [cell.getBoundingClientRect(), cell.closest('td')?.getBoundingClientRect()];
      const isInside = outer && inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
      return isInside ? [] : [cell.getAttribute('member')];
    }),
  );
  expect(strays).toEqual([]);
});

test('printed, the page keeps statuses and counts, and no button of ours', async ({ openUsersPage }) => {
  const members = new MembersPage(await openUsersPage('dedicated'));
  await members.enriched();
  await members.page.emulateMedia({ media: 'print' });
  await expect(members.toolbar).toContainText(/\d+\s*Active/);
  for (const button of await members.toolbar.locator('.actions button').all()) await expect(button).toBeHidden();
  await expect(members.cells.first()).toBeVisible();
  await expect(members.cells.first()).toContainText(/\w/);
});

test('with reduced motion nothing of ours moves', async ({ openUsersPage }) => {
  const members = new MembersPage(await openUsersPage('dedicated'));
  await members.page.emulateMedia({ reducedMotion: 'reduce' });
  await members.enriched();
  await members.action('toggle-panel').click();
  await expect(members.panel).toBeVisible();
  const moving = await members.page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        const host = target?.getRootNode();
        return host instanceof ShadowRoot && host.host.localName.startsWith('rollcall-');
      })
      .map(({ effect }) => Number(effect?.getComputedTiming().duration))
      .filter((duration) => duration > 1),
  );
  expect(moving).toEqual([]);
});

test('forced colours: every status keeps a shape and a word that can be seen', async ({ openUsersPage }) => {
  const members = new MembersPage(await openUsersPage('dedicated'));
  await members.page.emulateMedia({ forcedColors: 'active' });
  await members.enriched();
  const background = 'rgb(255, 255, 255)';
  for (const status of ['active', 'idle', 'dormant', 'invite-pending', 'deactivated']) {
    const word = members.page.locator(`rollcall-last-active[status="${status}"]`).first();
    if ((await word.count()) === 0) continue;
    const colour = await word
      .locator('svg')
      .first()
      .evaluate((shape) => getComputedStyle(shape).color);
    expect(colour, status).not.toBe(background);
    await expect(word, status).toContainText(/\w/);
  }
});

test('a screen reader hears one sentence a cell', async ({ openUsersPage }) => {
  const members = new MembersPage(await openUsersPage('dedicated'));
  await members.enriched();
  const cell = members.page.locator('rollcall-last-active[status="active"]').first();
  const heard = await cell.ariaSnapshot();
  expect(heard.split('\n').filter((line) => line.trim() !== '')).toHaveLength(1);
  expect(heard).toMatch(/active/i);
});
