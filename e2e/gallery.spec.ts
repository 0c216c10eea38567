import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestOf, elementIn } from '../.ci/components/manifest';
import { publicElements } from '../.ci/components/public-elements';
import { expect, test } from './plain-browser';
import { type StaticSite, serveFolder } from './static-site';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENTED = manifestOf(publicElements()).modules.flatMap((module) => elementIn(module) ?? []);

/** A picture that is being replaced: faint while it is not to be relied on. */
const FADING = 'rollcall-plot-card[old]';

declare global {
  interface Window {
    readonly axe: Axe;
  }
}

/** `axe-core`, which the page is given as a script. */
interface Axe {
  run(context: object, options: object): Promise<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

let folder: string;
let site: StaticSite;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-gallery-'));
  const words = ['components/gallery/gallery.mjs', '--build', '--out', folder];
  execFileSync(process.execPath, words, { cwd: PROJECT, encoding: 'utf8' });
  site = await serveFolder(folder);
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

async function openGallery(page: Page, query = ''): Promise<void> {
  await page.goto(`${site.address}${query}`);
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll('rollcall-series-chart')].filter(({ points }) => points.length > 0);
    return charts.length > 0 && charts.every(({ shadowRoot }) => shadowRoot?.querySelector('.drawing svg'));
  });
}

test('shows every public element, with its reference', async ({ page }) => {
  await openGallery(page);
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('section.element')].map((section) => ({
      tag: (section.querySelector('h2')?.textContent ?? '').replace(/[<>]/g, ''),
      rows: section.querySelectorAll('.reference tbody tr').length,
    })),
  );
  expect(shown.map(({ tag }) => tag).sort()).toEqual(DOCUMENTED.map(({ tagName }) => tagName).sort());
  for (const { tag, rows } of shown) expect(rows, tag).toBeGreaterThan(0);
  expect(site.missing).toEqual([]);
});

test('draws every part that is documented, and no other', async ({ page }) => {
  await openGallery(page);
  const inCharts = await drawnParts(page);
  await page.evaluate(() => {
    for (const chart of document.querySelectorAll('rollcall-series-chart, rollcall-data-chart')) {
      chart.shadowRoot?.querySelector<HTMLElement>('[part~=foot] button')?.click();
    }
  });
  const inTables = await drawnParts(page);
  for (const { tagName = '', cssParts = [] } of DOCUMENTED) {
    const drawn = new Set([...(inTables[tagName] ?? []), ...(inCharts[tagName] ?? [])]);
    expect([...drawn].sort(), tagName).toEqual(cssParts.map(({ name }) => name).sort());
  }
});

/** Names of the parts in the shadow roots of each element, by tag. */
function drawnParts(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(
    (tags) => {
      const parts = (tag: string) =>
        [...document.querySelectorAll(tag)].flatMap((element) =>
          [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((part) => [...part.part]),
        );
      return Object.fromEntries(tags.map((tag) => [tag, [...new Set(parts(tag))]]));
    },
    DOCUMENTED.map(({ tagName = '' }) => tagName),
  );
}

test('lets a page set every CSS custom property that is documented', async ({ page }) => {
  await openGallery(page);
  for (const { tagName = '', cssProperties = [] } of DOCUMENTED) {
    const names = cssProperties.map(({ name }) => name);
    const deaf = await page.evaluate(
      ([tag, properties]) => {
        const element = [...document.querySelectorAll<HTMLElement>(tag)].find(
          ({ shadowRoot }) => (shadowRoot?.querySelectorAll('*:not(style)').length ?? 0) > 0,
        );
        if (!element) return ['nothing is drawn'];
        const inside = [...(element.shadowRoot?.querySelectorAll('*:not(style)') ?? [])];
        return properties.filter((name) => {
          element.style.setProperty(name, 'told-by-page');
          const isHeard = inside.every((each) => getComputedStyle(each).getPropertyValue(name) === 'told-by-page');
          element.style.removeProperty(name);
          return !isHeard;
        });
      },
      [tagName, names] as const,
    );
    expect(deaf, tagName).toEqual([]);
  }
});

for (const theme of ['light', 'dark']) {
  test(`is accessible in ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openGallery(page, `?theme=${theme}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    });
    await page.addScriptTag({ path: join(PROJECT, 'node_modules/axe-core/axe.min.js') });
    const violations = await page.evaluate(async (fading) => {
      const { violations: found } = await window.axe.run(
        { exclude: [fading] },
        {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          iframes: false,
        },
      );
      return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    }, FADING);
    expect(violations).toEqual([]);
  });
}

for (const direction of ['ltr', 'rtl']) {
  test(`needs no scrolling sideways in a narrow window, ${direction}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openGallery(page, `?dir=${direction}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });
}

test('shows all examples in the theme and direction chosen, and keeps the choice in its address', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openGallery(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Right to left' }).check();
  expect(await ground()).not.toBe(light);
  expect(new URL(page.url()).search).toBe('?theme=dark&dir=rtl');
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  expect(await ground()).not.toBe(light);
});

test('names the event that an example fired', async ({ page }) => {
  await openGallery(page);
  const article = page.locator('#period-picker article').first();
  await article.locator('select').selectOption('last-7-days');
  await expect(article.locator('output')).toHaveText("period-changed { preset: 'last-7-days' }");
});

test('keeps English in order in a page from right to left', async ({ page }) => {
  await openGallery(page, '?dir=rtl');
  const isInOrder = await page.evaluate(() => {
    const line = document.querySelector('#evidence-line [data-example="Right to left"] rollcall-evidence-line');
    const ago = line?.shadowRoot?.querySelector('rollcall-moment-ago')?.shadowRoot?.querySelector('time');
    const notes = line?.shadowRoot?.querySelector('summary bdi');
    return [ago, notes].map((element) => {
      const texts = [...(element?.childNodes ?? [])].filter((node) => node instanceof Text && node.data.trim());
      const text = texts[0];
      const length = text?.textContent?.length ?? 0;
      if (!text || length < 2) return undefined;
      const leftOf = (at: number): number => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      return leftOf(0) < leftOf(length - 1);
    });
  });
  expect(isInOrder).toEqual([true, true]);
});
