import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { Download, Page } from '@playwright/test';
import { generateOrganization } from '../demo/organization/generate-organization';
import { INSIGHTS_TABS } from '../extension/views/insights/insights-address';
import { NOW, expect, test } from './survival-test';
import { ACME, type SyncScene, hasSynced } from './sync-scene';

const demo = generateOrganization({
  name: 'acme',
  deployment: 'dedicated',
  members: 60,
  seed: 11,
  today: NOW.slice(0, 10),
  now: NOW,
});

/** Whole names, addresses, usernames long enough to be no part of another word, and teams. */
const REAL: readonly string[] = [
  ...demo.members.flatMap(({ name, email }) => [name, email]),
  ...demo.members.flatMap(({ username }) => (username && username.length > 5 ? [username] : [])),
  ...new Set(demo.members.flatMap(({ teams }) => teams.map(({ name }) => name))),
].flatMap((text) => (text ? [text.toLowerCase()] : []));

function namesIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return REAL.filter((name) => lower.includes(name));
}

/** Every text and attribute of a page, those in shadow roots and fields too. */
async function everythingOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts = [document.title];
    const walk = (node: Node): void => {
      if (node instanceof Element) {
        for (const { value } of node.attributes) texts.push(value);
        if (node instanceof HTMLInputElement) texts.push(node.value);
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      if (node instanceof Text) texts.push(node.data);
      node.childNodes.forEach(walk);
    };
    walk(document);
    return texts.join('\n');
  });
}

/** What the tab shows, once it is drawn. */
async function wordsInPanel(page: Page): Promise<number> {
  return page.getByRole('tabpanel').evaluate((panel) => {
    const roots = Array.from(panel.children, (child) => child.shadowRoot).filter((root) => root !== null);
    return roots.flatMap((root) => root.textContent.split(/\s+/).filter(Boolean)).length;
  });
}

async function syncedScene(openAcme: (days: number) => Promise<SyncScene>): Promise<SyncScene> {
  const scene = await openAcme(60);
  await scene.ask('sync.start', { organization: ACME });
  await expect.poll(() => hasSynced(scene), { timeout: 60_000 }).toBe(true);
  return scene;
}

/** As an admin does it. */
async function turnOn(scene: SyncScene): Promise<void> {
  const options = await scene.open('options.html#privacy');
  await options.getByRole('checkbox', { name: 'Show pseudonyms instead of names' }).check();
  await options.getByRole('button', { name: 'Save changes' }).click();
  await expect(options.getByText('Settings saved.')).toBeVisible();
  await options.close();
}

test('in privacy mode no page names anybody', async ({ openAcme }) => {
  test.setTimeout(180_000);
  const scene = await syncedScene(openAcme);
  const before = await scene.open(`dashboard.html#${ACME}?view=people`);
  await expect.poll(async () => namesIn(await everythingOn(before)).length).toBeGreaterThan(5);
  await turnOn(scene);
  // The page that is open forgets names by itself.
  await expect(before.getByText('Privacy mode', { exact: true })).toBeVisible();
  await expect.poll(async () => namesIn(await everythingOn(before))).toEqual([]);
  await expect(before.getByText(/^Person [0-9A-F]{4}-[0-9A-F]{4}$/).first()).toBeVisible();
  await before.close();
  for (const tab of INSIGHTS_TABS) {
    const page = await scene.open(`dashboard.html#${ACME}?view=${tab}`);
    await expect.poll(() => wordsInPanel(page)).toBeGreaterThan(12);
    expect([tab, namesIn(await everythingOn(page))]).toEqual([tab, []]);
    await expect(page.getByText('Privacy mode', { exact: true })).toBeVisible();
    await page.close();
  }
  const popup = await scene.open('popup.html');
  await expect(popup.getByText('Privacy mode', { exact: true })).toBeVisible();
  expect(namesIn(await everythingOn(popup))).toEqual([]);
});

test('in privacy mode files and their names tell neither who nor of which organization', async ({ openAcme }) => {
  test.setTimeout(120_000);
  const scene = await syncedScene(openAcme);
  await turnOn(scene);
  const page = await scene.open(`dashboard.html#${ACME}?view=people`);
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  const people = page.locator('rollcall-people-panel');
  await expect(people.getByText('60 people')).toBeVisible();
  await people.getByRole('searchbox').fill('Ana Ruiz');
  await expect(people.getByText('0 of 60 people')).toBeVisible();
  await people.getByRole('searchbox').fill('');
  await people.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = people.getByRole('dialog', { name: 'Export members' });
  await dialog.getByRole('radio', { name: 'CSV' }).check();
  await dialog.getByRole('button', { name: /^Export / }).click();
  // The file and its manifest.
  await expect.poll(() => downloads.length).toBe(2);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('tab', { name: 'Report' }).click();
  await page
    .getByRole('button', { name: /Markdown/ })
    .first()
    .click();
  await expect.poll(() => downloads.length).toBe(3);
  for (const download of downloads) {
    const name = download.suggestedFilename();
    const text = (await readFile(await download.path())).toString('utf8');
    expect([name, namesIn(text)]).toEqual([name, []]);
    expect(`${name} ${text}`).not.toMatch(/acme/i);
    expect(name).toMatch(/organization-[0-9a-f]{4}/);
  }
  const manifest = downloads.find((download) => download.suggestedFilename().endsWith('.json'));
  expect(manifest && (await readFile(await manifest.path())).toString('utf8')).toContain('"pseudonymous": true');
});

test('in privacy mode the Excel and Parquet files name nobody, in what they say of themselves neither', async ({
  openAcme,
}) => {
  test.setTimeout(120_000);
  const scene = await syncedScene(openAcme);
  await turnOn(scene);
  const page = await scene.open(`dashboard.html#${ACME}?view=people`);
  const people = page.locator('rollcall-people-panel');
  await expect(people.getByText('60 people')).toBeVisible();
  for (const format of ['Excel', 'Parquet', 'JSON']) {
    await people.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = people.getByRole('dialog', { name: 'Export members' });
    await dialog.getByRole('radio', { name: format }).first().check();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /^Export / }).click(),
    ]);
    const bytes = await readFile(await file.path());
    const texts = format === 'Excel' ? textsInZip(bytes) : bytes.toString('latin1');
    expect(file.suggestedFilename()).toMatch(/^organization-[0-9a-f]{4}-.*pseudonymous/);
    expect(texts).toMatch(/Person [0-9A-F]{4}-[0-9A-F]{4}/);
    expect([format, namesIn(texts)]).toEqual([format, []]);
    expect(texts).not.toMatch(/acme/i);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

/** Every part of a zip archive, its properties too, and the names of its parts: by its central directory. */
function textsInZip(archive: Buffer): string {
  const texts: string[] = [];
  let entry = archive.indexOf(Buffer.from('504b0102', 'hex'));
  while (entry >= 0 && archive.readUInt32LE(entry) === 0x02014b50) {
    const name = archive.readUInt16LE(entry + 28);
    texts.push(archive.toString('utf8', entry + 46, entry + 46 + name));
    const local = archive.readUInt32LE(entry + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(from, from + archive.readUInt32LE(entry + 20));
    texts.push((archive.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    entry += 46 + name + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  return texts.join('\n');
}

test('out of privacy mode Options tell who has a pseudonym, in it they do not offer to', async ({ openAcme }) => {
  test.setTimeout(120_000);
  const scene = await syncedScene(openAcme);
  await turnOn(scene);
  const dashboard = await scene.open(`dashboard.html#${ACME}?view=people`);
  const shown = await dashboard
    .getByText(/^Person [0-9A-F]{4}-[0-9A-F]{4}$/)
    .first()
    .textContent();
  const options = await scene.open('options.html#privacy');
  const mode = options.getByRole('checkbox', { name: 'Show pseudonyms instead of names' });
  await expect(mode).toBeChecked();
  await expect(options.getByLabel('Who is this?')).toBeHidden();
  await mode.uncheck();
  await options.getByRole('button', { name: 'Save changes' }).click();
  await options.getByLabel('Who is this?').fill(shown ?? '');
  await options.getByRole('button', { name: 'Look up' }).click();
  await expect(options.getByText(/@.*acme\.wandb\.io$/)).toBeVisible();
  expect(namesIn(await everythingOn(options)).length).toBeGreaterThan(0);
});
