import type { Page } from '@playwright/test';
import { syncEnded } from '../demo/tour/ask-rollcall';
import { type TourCredential, connect } from '../demo/tour/connect';
import { openPanel } from '../demo/tour/visit-panel';
import type { DemoFault } from '../demo/site';
import { MembersPage, pageDataOf } from './members-page';
import { expect, test } from './rollcall-test';

const DEDICATED = 'https://acme.wandb.io/org/dashboard';

test.describe('Test connection answers each failure in plain words', () => {
  const broken = (fault: DemoFault['fault']): DemoFault[] => [
    { match: '/scim/', fault },
    { match: 'audit_logs', fault },
  ];
  for (const [what, faults, sentence] of [
    ['401', broken({ kind: 'status', status: 401 }), /did not accept|user name and API key/i],
    ['403', broken({ kind: 'status', status: 403 }), /refused|admin/i],
    [
      'a log-in page instead of JSON',
      broken({ kind: 'body', body: '<!doctype html><title>Log in</title>', contentType: 'text/html' }),
      /page|sign/i,
    ],
    ['500', broken({ kind: 'status', status: 500 }), /error \(500\)/i],
    ['too many requests', broken({ kind: 'status', status: 429, headers: { 'RateLimit-Reset': '60' } }), /pause/i],
    [
      'several organizations',
      broken({
        kind: 'status',
        status: 400,
        body: 'user is associated with multiple organizations but no valid org ID found in user info',
      }),
      /Default API organization/,
    ],
    ['the network gone half-way', broken({ kind: 'cut-off', afterBytes: 20 }), /broke|half-way|reached/i],
  ] as const) {
    test(what, async ({ site, openUsersPage, openExtensionPage }) => {
      const members = new MembersPage(await openUsersPage('dedicated', 'acme', '?pageSize=all'));
      await expect(members.toolbar).toHaveAttribute('known', '140');
      site.faults.set(faults);
      const options = await openExtensionPage('options.html');
      expect(await connect(options, DEDICATED, keyOf(site))).toMatch(sentence);
      // What was known stays known.
      await expect(members.toolbar).toHaveAttribute('known', '140');
      await members.page.bringToFront();
      await members.everyRowSeen();
      await expect(members.cells).toHaveCount(140);
    });
  }
});

function keyOf({
  credentials,
}: {
  readonly credentials: { readonly adminUser: string; readonly adminKey: string };
}): TourCredential {
  return { kind: 'user-key', user: credentials.adminUser, key: credentials.adminKey };
}

async function connected(options: Page, address: string, credential: TourCredential): Promise<string> {
  const said = await connect(options, address, credential);
  await syncEnded(options, new URL(address).origin, 120_000);
  return said;
}

test('with a key, every cell is exact: date added, active days and the very second', async ({
  site,
  openUsersPage,
  openExtensionPage,
}) => {
  test.setTimeout(180_000);
  const page = await openUsersPage('multi-tenant', 'acme', '?pageSize=all');
  const members = new MembersPage(page);
  await members.enriched();
  const options = await openExtensionPage('options.html');
  await connected(options, page.url(), keyOf(site));
  await page.bringToFront();
  const data = await pageDataOf(page, 'acme');
  await members.everyRowSeen();
  await expect(async () => {
    const cells = new Map((await members.readCells()).map((cell) => [cell.member.toLowerCase(), cell]));
    for (const { email, lastActive, added, daysActive } of data.members) {
      const cell = cells.get(email.toLowerCase());
      expect([email, cell?.daysActive]).toEqual([email, String(daysActive)]);
      expect([email, Date.parse(cell?.added ?? '')]).toEqual([email, Date.parse(added)]);
      // W&B's page tells seconds; the audit log may tell fractions of them.
      const at = cell?.lastActive ? Math.floor(Date.parse(cell.lastActive) / 1_000) * 1_000 : undefined;
      expect([email, at]).toEqual([email, lastActive.kind === 'at' ? Date.parse(lastActive.at) : undefined]);
    }
  }).toPass({ timeout: 15_000 });
});

test('with the audit log, the panel shows every day of the past year', async ({
  site,
  openUsersPage,
  openExtensionPage,
}) => {
  test.setTimeout(180_000);
  const page = await openUsersPage('dedicated');
  await new MembersPage(page).enriched();
  await connected(await openExtensionPage('options.html'), page.url(), keyOf(site));
  await page.bringToFront();
  const panel = await openPanel(page);
  const overTime = panel.locator('[data-plot="users-over-time"]');
  await expect(overTime).toContainText(/audit log/i);
  await overTime.getByRole('button', { name: 'Show as table' }).click();
  const data = await pageDataOf(page, 'acme');
  const expected = data.activeByDay.at(-2);
  const rows = await overTime.locator('tbody tr').allInnerTexts();
  const date = new Date(`${expected?.day}T00:00:00Z`);
  const words = date.toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const yesterday = rows.find((row) => row.includes(`${words},`)) ?? '';
  expect(Number(/(\d[\d,]*) (?:person|people)/.exec(yesterday)?.[1]?.replaceAll(',', ''))).toBe(expected?.active);
});

test('a key goes to its own host only, and no page or script ever sees it', async ({
  site,
  openUsersPage,
  openExtensionPage,
  context,
}) => {
  test.setTimeout(180_000);
  const page = await openUsersPage('dedicated');
  await new MembersPage(page).enriched();
  const options = await openExtensionPage('options.html');
  await connected(options, page.url(), keyOf(site));
  const signed = site.requests.all().filter(({ authorization }) => authorization === 'basic');
  expect(signed.length).toBeGreaterThan(0);
  expect(signed.every(({ url }) => url.startsWith('acme.wandb.io/'))).toBe(true);
  for (const open of context.pages()) expect(await open.content()).not.toContain(site.credentials.adminKey);
});
