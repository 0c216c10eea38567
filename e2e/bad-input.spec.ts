import type { Page } from '@playwright/test';
import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';

const GOOD_CSV = [
  '"Name","Username","Org Role","Models Seat","Weave Access","Email","Teams","Last Active"',
  '"Ana Ruiz","ana","Admin","Full","Full","ana@acme.test","vision","2026-11-20T17:03:22Z"',
].join('\r\n');

async function dropCsv(dashboard: Page, name: string, bytes: Buffer): Promise<void> {
  await dashboard
    .locator('rollcall-csv-import input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
}

test('a page without a table: one quiet line, the panel still works, the page is as it was', async ({
  openUsersPage,
}) => {
  const page = await openUsersPage('dedicated', 'acme', '?state=no-table');
  const members = new MembersPage(page);
  await expect(members.toolbar).toHaveCount(1, { timeout: 15_000 });
  await expect(members.toolbar).toHaveAttribute('notice', /table/i);
  await expect(members.cells).toHaveCount(0);
  await expect(members.action('toggle-panel')).toBeVisible();
});

test('an unknown layout is left alone and said so', async ({ openUsersPage }) => {
  const page = await openUsersPage('dedicated', 'acme', '?state=unknown-layout');
  const members = new MembersPage(page);
  await expect(members.toolbar).toHaveAttribute('notice', /.+/, { timeout: 15_000 });
  await expect(members.cells).toHaveCount(0);
});

test('an organization of one member', async ({ context }) => {
  const page = await context.newPage();
  await page.goto('https://forge.coreweave.com/account-settings/solo/users');
  const members = new MembersPage(page);
  await expect(members.cells).toHaveCount(1);
  await expect(members.toolbar).toHaveAttribute('known', '1');
});

test('an organization of nobody', async ({ context }) => {
  const page = await context.newPage();
  await page.goto('https://empty.wandb.io/org/dashboard');
  await expect(page.getByRole('table')).toBeVisible();
  await page.waitForTimeout(1_000);
  await expect(page.locator('rollcall-last-active')).toHaveCount(0);
});

for (const [organization, rows, far] of [
  ['globex', 1_000, 600],
  ['initech', 10_000, 6_000],
] as const) {
  test(`${rows.toLocaleString('en-US')} rows in one table: rows in view are enriched, the page stays usable`, async ({
    context,
  }) => {
    // Making and laying out such a table is the page's own work, and takes a slow machine long.
    test.setTimeout(240_000);
    const page = await context.newPage();
    await page.goto(`https://${organization}.wandb.io/org/dashboard?pageSize=all`);
    // Locators look into every element for shadow roots, which keeps a page of this size busy by itself.
    const look = () => page.evaluate(lookAt, far);
    const slowly = { timeout: 90_000, intervals: [1_000] };
    await expect.poll(async () => (await look()).rows, slowly).toBe(rows);
    await expect.poll(async () => (await look()).first, slowly).toHaveLength(1);

    await page.evaluate((index) => document.querySelectorAll('tbody tr')[index]?.scrollIntoView(), far);
    await expect.poll(async () => (await look()).distant, slowly).toHaveLength(1);
    const { distant, distantText } = await look();
    expect(distantText).toContain(distant[0]);

    // The page answers: its own menu opens on that row.
    await page.evaluate((index) => {
      const buttons = document.querySelectorAll('tbody tr')[index]?.querySelectorAll('button') ?? [];
      [...buttons].at(-1)?.click();
    }, far);
    await expect.poll(async () => (await look()).menus, slowly).toBe(1);
  });
}

/** Runs in the page: how many rows there are, and whose elements the first and a distant one hold. */
function lookAt(far: number) {
  const rows = document.querySelectorAll('tbody tr');
  const membersIn = (row: Element | undefined): readonly string[] =>
    Array.from(row?.querySelectorAll('rollcall-last-active') ?? [], (cell) =>
      (cell.getAttribute('member') ?? '').toLowerCase(),
    );
  return {
    rows: rows.length,
    first: membersIn(rows[0]),
    distant: membersIn(rows[far]),
    distantText: rows[far]?.textContent.toLowerCase() ?? '',
    menus: document.querySelectorAll('[role="menu"]').length,
  };
}

test.describe('a file that is not what it should be is refused in a sentence and changes nothing', () => {
  for (const [what, bytes, sentence] of [
    ['no CSV at all', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xd8]), /not a CSV|not.*export/i],
    ['an empty file', Buffer.from(''), /empty|not a CSV/i],
    ['other columns', Buffer.from('"Name","Age"\r\n"Ana","40"\r\n'), /column/i],
    ['broken quoting', Buffer.from(`${GOOD_CSV}\r\n"Ben","ben`), /quot|line|imported/i],
  ] as const) {
    test(what, async ({ openUsersPage, openExtensionPage }) => {
      const members = new MembersPage(await openUsersPage('dedicated', 'acme', '?pageSize=all'));
      await expect(members.toolbar).toHaveAttribute('known', '140');
      const dashboard = await openExtensionPage('dashboard.html');
      await expect(dashboard.locator('rollcall-dashboard-view dd').first()).toContainText('140');
      await dropCsv(dashboard, 'users.csv', bytes);
      await expect(dashboard.locator('rollcall-csv-import rollcall-notice')).toContainText(sentence);
      await expect(dashboard.locator('rollcall-dashboard-view dd').first()).toContainText('140');
    });
  }
});

test.describe('a good file in an odd coat is read', () => {
  for (const [what, bytes] of [
    ['a BOM', Buffer.from(`\ufeff${GOOD_CSV}`)],
    ['UTF-16', Buffer.from(`\ufeff${GOOD_CSV}`, 'utf16le')],
    ['line feeds only', Buffer.from(GOOD_CSV.replaceAll('\r\n', '\n'))],
    [
      "another deployment's schema",
      Buffer.from(
        '"Name","Username","Last Active","Role","Email","Teams","Status"\r\n"Ana","ana","2026-11-20T17:03:22Z","admin","ana@acme.test","","Active"',
      ),
    ],
  ] as const) {
    test(what, async ({ openUsersPage, openExtensionPage }) => {
      await new MembersPage(await openUsersPage('dedicated', 'tiny', '?pageSize=all')).enriched();
      const dashboard = await openExtensionPage('dashboard.html');
      await dashboard.locator('rollcall-csv-import').waitFor();
      await dropCsv(dashboard, 'users.csv', bytes);
      await expect(dashboard.locator('rollcall-csv-import rollcall-notice')).toContainText(/1 members? imported/);
    });
  }
});
