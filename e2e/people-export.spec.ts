import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';

/** Opens the people table after the members page was read, and the dialog that exports from it. */
async function peopleOf(page: Page, openExtensionPage: (path: string) => Promise<Page>): Promise<Locator> {
  await expect(new MembersPage(page).toolbar).toHaveAttribute('known', '140');
  const dashboard = await openExtensionPage('dashboard.html');
  const insights = dashboard.locator('rollcall-insights-view');
  await insights.getByRole('tab', { name: 'People' }).click();
  return insights.locator('rollcall-people-panel');
}

/** Everything that is downloaded while something is done, by the endings of the names. */
async function downloadsOf(page: Page, count: number, act: () => Promise<void>): Promise<Map<string, Buffer>> {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await act();
  await expect.poll(() => downloads.length).toBe(count);
  const files = new Map<string, Buffer>();
  for (const download of downloads) files.set(download.suggestedFilename(), await readFile(await download.path()));
  page.removeAllListeners('download');
  return files;
}

async function exportAs(people: Locator, format: string): Promise<void> {
  const dialog = people.getByRole('dialog', { name: 'Export members' });
  if (!(await dialog.isVisible())) await people.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.getByRole('radio', { name: format }).check();
  await dialog.getByRole('button', { name: /^(?:Export|Copy) / }).click();
}

const textOf = (files: Map<string, Buffer>, ending: string): string => {
  const [, bytes] = [...files].find(([name]) => name.endsWith(ending)) ?? [];
  if (!bytes) throw new Error(`no ${ending} among ${[...files.keys()].join(', ')}`);
  return bytes.toString('utf8');
};

test('the people table exports exactly what is filtered, with a manifest that proves it', async ({
  openUsersPage,
  openExtensionPage,
}) => {
  const people = await peopleOf(await openUsersPage('dedicated', 'acme', '?pageSize=all'), openExtensionPage);
  await people.getByRole('searchbox').fill('an');
  const shown = people.getByText(/^\d+ of 140 people$/);
  const count = Number((await shown.textContent())?.split(' ')[0]);
  expect(count).toBeGreaterThan(0);
  await people.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(people.getByRole('radio', { name: /^Filtered/ })).toBeChecked();
  await expect(people.getByText('Search: “an”')).toBeVisible();
  const files = await downloadsOf(people.page(), 2, () => exportAs(people, 'CSV'));
  const csv = [...files].find(([name]) => name.endsWith('.csv'));
  expect(csv?.[0]).toMatch(new RegExp(`^acme\\.wandb\\.io-members-filtered-${count}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
  const rows = Papa.parse<Record<string, string>>(textOf(files, '.csv').replace('\ufeff', ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
  expect(rows).toHaveLength(count);
  const isFound = (row: Record<string, string>) =>
    `${row['Name']} ${row['Username']} ${row['Email']}`.toLowerCase().includes('an');
  expect(rows.filter((row) => !isFound(row))).toEqual([]);
  expect(rows.filter((row) => row['Activity Status'] === '')).toEqual([]);
  expect(JSON.parse(textOf(files, '.manifest.json'))).toMatchObject({
    zone: 'UTC',
    rows: { count, scope: 'filtered', filter: 'Search: “an”', membersKnown: 140 },
    file: {
      name: csv?.[0],
      sha256: createHash('sha256')
        .update(csv?.[1] ?? '')
        .digest('hex'),
    },
  });
  await expect(people.getByText(/Saved .*\.csv/)).toBeVisible();
});

test('every format holds the same members', async ({ openUsersPage, openExtensionPage }) => {
  const people = await peopleOf(await openUsersPage('dedicated', 'acme', '?pageSize=all'), openExtensionPage);
  await people.getByRole('button', { name: 'Export', exact: true }).click();
  await people.getByLabel('Manifest').selectOption('none');
  const download = async (format: string) => {
    const files = await downloadsOf(people.page(), 1, () => exportAs(people, format));
    const [[name, bytes] = ['', Buffer.alloc(0)]] = files;
    expect(name).toContain('-members-140-');
    return bytes;
  };
  const json: readonly { readonly email: string }[] = JSON.parse(
    (await download('JSON One list of objects')).toString('utf8'),
  );
  const emails = json.map(({ email }) => email);
  expect(new Set(emails).size).toBe(140);
  const lines = (await download('JSON Lines')).toString('utf8').trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { readonly email: string }).email)).toEqual(emails);
  const [sheet] = await readExcelFile(await download('Excel'));
  const place = sheet?.data[0]?.indexOf('Email') ?? -1;
  expect(sheet?.data.slice(1).map((row) => row[place])).toEqual(emails);
  const parquet = await download('Parquet');
  const file = parquet.buffer.slice(parquet.byteOffset, parquet.byteOffset + parquet.byteLength) as ArrayBuffer;
  expect((await parquetReadObjects({ file, columns: ['email'] })).map(({ email }) => email)).toEqual(emails);
  const tsv = Papa.parse<Record<string, string>>((await download('TSV')).toString('utf8'), {
    header: true,
    delimiter: '\t',
    skipEmptyLines: true,
  });
  expect(tsv.data.map((row) => row['Email'])).toEqual(emails);
});

test('members can be copied for a sheet', async ({ context, openUsersPage, openExtensionPage }) => {
  const people = await peopleOf(await openUsersPage('dedicated', 'acme', '?pageSize=all'), openExtensionPage);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await exportAs(people, 'Clipboard');
  await expect(people.getByText('Copied 140 members.')).toBeVisible();
  const copied = await people.page().evaluate(() => navigator.clipboard.readText());
  const [header = '', ...lines] = copied.trimEnd().split(/\r?\n/);
  expect(header.startsWith('Name\tUsername')).toBe(true);
  expect(lines).toHaveLength(140);
});
