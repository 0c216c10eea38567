import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_EXTENSION } from '../demo/browser/launch-chromium';
import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';

const IN_PAGES = [
  'content-scripts/sentinel.js',
  'page.js',
  'elements.js',
  'page-actions.js',
  'page-boxes.js',
  'page-card.js',
  'page-dates.js',
  'panel-frame.js',
];

const built = (file: string) => readFileSync(join(BUILT_EXTENSION, file), 'utf8');

test('what runs in W&B\u2019s pages holds no charts, no database, no parser, and loads nothing by itself', () => {
  const chunks = readdirSync(join(BUILT_EXTENSION, 'chunks')).filter((file) => file.includes('echarts'));
  expect(chunks.length, 'charts have a chunk of their own').toBeGreaterThan(0);
  for (const file of IN_PAGES) {
    const text = built(file);
    expect(text, file).not.toMatch(/\bimport\s*\(|\bimport\s*["'{]/);
    expect(text, file).not.toMatch(/echarts|zrender|papaparse|indexedDB|valibot/i);
  }
});

test('a page without members gets the sentinel alone', async ({ context, extensionId, site }) => {
  const page = await context.newPage();
  const scripts: string[] = [];
  const session = await context.newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(`chrome-extension://${extensionId}/`)) scripts.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  const members = site.usersPage('dedicated', 'acme');
  await page.goto(new URL('/acme/projects', members).href);
  await page.waitForTimeout(1_000);
  expect(scripts).toEqual(['/content-scripts/sentinel.js']);
  await page.goto(members);
  await new MembersPage(page).enriched();
  expect(scripts.slice(1)).toEqual(['/content-scripts/sentinel.js', '/elements.js', '/page.js']);
});

test('the panel\u2019s element, cards and what buttons do come when they are asked for', async ({
  openUsersPage,
  context,
}) => {
  const page = await openUsersPage('dedicated');
  const members = new MembersPage(page);
  await members.enriched();
  const scripts: string[] = [];
  const session = await context.newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url.split('/').at(-1) ?? ''));
  await session.send('Debugger.enable');
  expect(scripts).toContain('page.js');
  expect(scripts).not.toContain('panel-frame.js');
  expect(scripts).not.toContain('page-actions.js');
  expect(scripts).not.toContain('page-card.js');
  const cell = page.locator('rollcall-last-active').first();
  await cell.hover();
  await expect(cell.getByRole('tooltip')).toBeVisible();
  expect(scripts).toContain('page-card.js');
  await members.action('toggle-panel').click();
  await expect(members.panel.locator('iframe')).toHaveCount(1);
  expect(scripts).toContain('panel-frame.js');
  const download = page.waitForEvent('download');
  await members.action('export-csv').click();
  expect((await download).suggestedFilename()).toMatch(/-members-.*\.csv$/);
  expect(scripts).toContain('page-actions.js');
});

test('a table that says what it is gets no reader of drawn boxes, one that says nothing does', async ({
  openUsersPage,
  context,
}) => {
  const scriptsIn = async (query: string) => {
    const page = await openUsersPage('dedicated', 'acme', query);
    await new MembersPage(page).enriched();
    const scripts: string[] = [];
    const session = await context.newCDPSession(page);
    session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url.split('/').at(-1) ?? ''));
    await session.send('Debugger.enable');
    await page.close();
    return scripts;
  };
  for (const layout of ['table', 'semantic-ui', 'mui-grid']) {
    expect(await scriptsIn(`?layout=${layout}`), layout).not.toContain('page-boxes.js');
  }
  expect(await scriptsIn('?layout=div-soup')).toContain('page-boxes.js');
});
