import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { MembersPage, pageDataOf } from './members-page';
import { expect, test } from './rollcall-test';

/** W&B's own columns (`wandb/activity.md`, A1 and A3). */
const SINGLE_TENANT = ['Name', 'Username', 'Org Role', 'Models Seat', 'Weave Access', 'Email', 'Teams', 'Last Active'];
const MULTI_TENANT = [
  'Name',
  'Username',
  'Last Active',
  'Role',
  'Email',
  'Teams',
  'Status',
  'Number of Reports',
  'Number of Runs',
  'Number of active days',
  'Models Seat',
  'Weave Access',
];

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function exportCsv(members: MembersPage): Promise<Download> {
  const [download] = await Promise.all([members.page.waitForEvent('download'), members.action('export-csv').click()]);
  return download;
}

async function everybodyOn(page: Page): Promise<MembersPage> {
  const members = new MembersPage(page);
  await members.enriched();
  const { members: known } = await pageDataOf(page, 'acme');
  await expect(members.toolbar).toHaveAttribute('known', String(known.length));
  return members;
}

for (const [deployment, columns] of [
  ['multi-tenant', MULTI_TENANT],
  ['dedicated', SINGLE_TENANT],
  ['self-managed', SINGLE_TENANT],
] as const) {
  test(`${deployment}: one click saves everybody in W&B's own columns`, async ({ openUsersPage }) => {
    const members = await everybodyOn(await openUsersPage(deployment, 'acme', '?pageSize=all'));
    const download = await exportCsv(members);
    expect(download.suggestedFilename()).toMatch(/^(?:acme|localhost).*-members-\d{4}-\d{2}-\d{2}\.csv$/);

    const text = await textOf(download);
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(Object.keys(data[0] ?? {})).toEqual(columns);
    const { members: known } = await pageDataOf(members.page, 'acme');
    expect(new Set(data.map((row) => row.Email?.toLowerCase()))).toEqual(
      new Set(known.map(({ email }) => email.toLowerCase())),
    );
    expect(data).toHaveLength(known.length);
    for (const line of text.trimEnd().split('\r\n')) expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/);
  });
}

test('names a spreadsheet would run as a formula are defused', async ({ openUsersPage }) => {
  const members = await everybodyOn(await openUsersPage('dedicated', 'acme', '?pageSize=all'));
  const { data } = Papa.parse<string[]>(await textOf(await exportCsv(members)), { skipEmptyLines: true });
  const known = await pageDataOf(members.page, 'acme');
  expect(known.members.some(({ name }) => /^[=+@-]/.test(name))).toBe(true);
  for (const cell of data.flat()) if (cell !== '-') expect(cell).not.toMatch(/^[=+@\t\r]/);
});

test('an export is kept: the popup lists it and gives the same bytes again', async ({
  openUsersPage,
  openExtensionPage,
}) => {
  const members = await everybodyOn(await openUsersPage('dedicated', 'acme', '?pageSize=all'));
  const first = await exportCsv(members);
  const popup = await openExtensionPage('popup.html');
  await popup
    .getByText(/earlier exports/i)
    .first()
    .click();
  await expect(popup.getByText(first.suggestedFilename(), { exact: true })).toBeVisible();
  const [again] = await Promise.all([
    popup.waitForEvent('download'),
    popup
      .getByRole('button', { name: /download/i })
      .first()
      .click(),
  ]);
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  expect(digest(await textOf(again))).toBe(digest(await textOf(first)));
});

test('the file of a part says in its name that it is one', async ({ openUsersPage }) => {
  const members = new MembersPage(await openUsersPage('dedicated'));
  await expect(members.toolbar).toHaveAttribute('known', '25');
  expect((await exportCsv(members)).suggestedFilename()).toMatch(/partial/);
});

test('a page cannot make Rollcall export by clicking for the admin', async ({ openUsersPage }) => {
  const members = await everybodyOn(await openUsersPage('dedicated', 'acme', '?pageSize=all'));
  let downloads = 0;
  members.page.on('download', () => (downloads += 1));
  await members.action('export-csv').evaluate((button) => (button as HTMLButtonElement).click());
  await members.page.waitForTimeout(500);
  expect(downloads).toBe(0);
});
