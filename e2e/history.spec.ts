import { appendFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { connect } from '../demo/tour/connect';
import { MembersPage, pageDataOf } from './members-page';
import { expect, test } from './rollcall-test';

/** Entries as the bucket holds them: several people, every day from `from`, for `days` days (UTC). */
function auditLog(emails: readonly string[], from: string, days: number, perDay = 20): string {
  const start = Date.parse(`${from}T00:00:00Z`);
  const lines: string[] = [];
  for (let day = 0; day < days; day += 1) {
    for (let i = 0; i < perDay; i += 1) {
      const timestamp = new Date(start + day * 86_400_000 + i * 60_000).toISOString();
      const email = emails[(day + i) % emails.length];
      lines.push(JSON.stringify({ timestamp, action: 'project:read', actor_email: email, response_code: 200 }));
    }
  }
  return `${lines.join('\n')}\n`;
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

interface Scene {
  readonly emails: readonly string[];
  readonly dashboard: Page;
}

test.describe('History', () => {
  let scene: Scene;

  test.beforeEach(async ({ openUsersPage, openExtensionPage }) => {
    const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
    const members = new MembersPage(page);
    const { members: known } = await pageDataOf(page, 'acme');
    await expect(members.toolbar).toHaveAttribute('known', String(known.length));
    const dashboard = await openExtensionPage('dashboard.html');
    await expect(dashboard.getByRole('heading', { name: 'Import audit log files' })).toBeVisible();
    scene = { emails: known.map(({ email }) => email), dashboard };
  });

  test('audit files, plain and gzip, make days exact that W&B no longer tells', async () => {
    const { dashboard, emails } = scene;
    const plain = auditLog(emails, daysAgo(60), 30);
    const packed = gzipSync(`${auditLog(emails, daysAgo(30), 30)}{"broken\n`);
    await dashboard.getByLabel(/whole log of the days/).check();
    await dashboard.locator('input[name=audit-files]').setInputFiles([
      { name: 'audit-1.jsonl', mimeType: 'application/json', buffer: Buffer.from(plain) },
      { name: 'audit-2.log.gz', mimeType: 'application/gzip', buffer: packed },
    ]);
    const files = dashboard.getByRole('list', { name: 'Audit files' }).locator('> li');
    await expect(files.nth(0)).toContainText('600 entries read');
    await expect(files.nth(1)).toContainText('600 entries read');
    await expect(files.nth(1)).toContainText('1 is not JSON');
    await expect(dashboard.getByRole('row', { name: /Audit files/ })).toContainText('60 complete days');
    await dashboard
      .locator('input[name=audit-files]')
      .setInputFiles([{ name: 'audit-1.jsonl', mimeType: 'application/json', buffer: Buffer.from(plain) }]);
    await expect(files.nth(0)).toContainText('Imported before');
  });

  test('a gzip file that was joined of several is read to its end, and damage in a later part costs that part only', async () => {
    const { dashboard, emails } = scene;
    const log = Buffer.from(auditLog(emails, daysAgo(60), 30, 400));
    // The parts begin in the middle of lines.
    const parts = [log.subarray(0, 100_001), log.subarray(100_001, 700_007), log.subarray(700_007)];
    const joined = Buffer.concat([...parts.map((part) => gzipSync(part)), gzipSync('')]);
    const last = gzipSync(Buffer.from(auditLog(emails, daysAgo(29), 20, 400)));
    const damaged = Buffer.concat([gzipSync(Buffer.from(auditLog(emails, daysAgo(30), 1, 7))), last]);
    damaged[damaged.length - 6] = (damaged[damaged.length - 6] ?? 0) ^ 1;
    await dashboard.getByLabel(/whole log of the days/).check();
    await dashboard.locator('input[name=audit-files]').setInputFiles([
      { name: 'joined.jsonl.gz', mimeType: 'application/gzip', buffer: joined },
      { name: 'damaged.jsonl.gz', mimeType: 'application/gzip', buffer: damaged },
    ]);
    const files = dashboard.getByRole('list', { name: 'Audit files' }).locator('> li');
    await expect(files.nth(0)).toContainText('12,000 entries read');
    await expect(files.nth(0)).not.toContainText('not JSON');
    await expect(files.nth(1)).toContainText('damaged or cut off');
    await expect(dashboard.getByRole('row', { name: /Audit files/ })).toContainText('30 complete days');
    await expect(dashboard.locator('rollcall-evidence-panel')).toContainText(/Audit files told of \d+ days/);
  });

  test('an imported file is taken back, and only that', async () => {
    const { dashboard, emails } = scene;
    const file = (name: string, from: number) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(auditLog(emails, daysAgo(from), 10)),
    });
    await dashboard.getByLabel(/whole log of the days/).check();
    await dashboard.locator('input[name=audit-files]').setInputFiles([file('kept.jsonl', 60), file('wrong.jsonl', 30)]);
    const filesRow = dashboard.getByRole('row', { name: /Audit files/ });
    await expect(filesRow).toContainText('20 complete days');
    const list = dashboard.locator('rollcall-import-list');
    await expect(list.getByRole('listitem')).toHaveCount(2);
    await list.getByRole('button', { name: 'Undo the import of wrong.jsonl' }).click();
    await expect(list.getByRole('status')).toContainText('The import of wrong.jsonl is undone.');
    await expect(filesRow).toContainText('10 complete days');
    await dashboard
      .getByRole('list', { name: 'Audit files' })
      .getByRole('button', { name: /Undo .* kept/ })
      .click();
    await expect(filesRow).toHaveCount(0);
    await expect(list.getByRole('listitem')).toHaveCount(0);
  });

  test('a backup brings a wiped organization back', async ({ openExtensionPage }) => {
    const { dashboard, emails } = scene;
    const file = {
      name: 'audit.jsonl',
      mimeType: 'application/json',
      buffer: Buffer.from(auditLog(emails, daysAgo(40), 35)),
    };
    await dashboard.getByLabel(/whole log of the days/).check();
    await dashboard.locator('input[name=audit-files]').setInputFiles([file]);
    const filesRow = dashboard.getByRole('row', { name: /Audit files/ });
    await expect(filesRow).toContainText('35 complete days');
    const members = dashboard.locator('.figures dd').first();
    const before = await members.textContent();
    const [download] = await Promise.all([
      dashboard.waitForEvent('download'),
      dashboard.getByRole('button', { name: 'Save backup' }).click(),
    ]);
    const options = await openExtensionPage('options.html#data');
    await options.getByRole('button', { name: 'Wipe data of acme.wandb.io' }).click();
    await options.getByLabel(/Type/).fill('acme.wandb.io');
    await options.getByRole('dialog').getByRole('button', { name: 'Wipe data' }).click();
    await expect(dashboard.getByRole('heading', { name: 'No organization yet' })).toBeVisible();

    await dashboard.locator('input[name=backup]').setInputFiles(await download.path());
    await expect(filesRow).toContainText('35 complete days');
    expect(await members.textContent()).toBe(before);
  });

  test('people whom bucket files name by number only are joined by a guess that can be undone', async ({
    site,
    context,
    openExtensionPage,
  }) => {
    const { dashboard } = scene;
    // SCIM alone: the log of the API would tell whose number is whose.
    site.faults.set([{ match: 'audit_logs', fault: { kind: 'status', status: 403 } }]);
    const options = await openExtensionPage('options.html');
    const { adminUser: user, adminKey: key } = site.credentials;
    await connect(options, site.usersPage('dedicated', 'acme'), { kind: 'user-key', user, key });
    await expect(dashboard.getByRole('row', { name: /^SCIM/ })).toContainText('members', { timeout: 20_000 });
    const page = context.pages().find((one) => one.url().includes('/org/dashboard'));
    const known = page && (await pageDataOf(page, 'acme'));
    const chosen = known?.members.find(({ lastActive }) => lastActive.kind === 'at');
    const number = Number(chosen?.id);
    const lines = Array.from({ length: 12 }, (_, i) =>
      JSON.stringify({ timestamp: `${daysAgo(i + 20)}T10:00:00Z`, action: 'run:update', actor_user_id: number }),
    );
    const file = { name: 'bucket.jsonl', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) };
    await dashboard.locator('input[name=audit-files]').setInputFiles([file]);
    const guesses = dashboard.locator('rollcall-identity-list');
    await expect(guesses.getByRole('heading', { name: 'Probably one person' })).toBeVisible();
    await expect(guesses).toContainText(chosen?.email ?? 'nobody');
    await expect(guesses).toContainText('12 active days');
    await guesses.getByRole('button', { name: /^Undo/ }).click();
    await expect(guesses).toContainText('Kept apart');
    await dashboard.reload();
    await expect(guesses).toContainText('Kept apart');
    await guesses.getByRole('button', { name: /for one person again$/ }).click();
    await expect(guesses).toContainText('Shown as one person');
  });

  test('an import goes on where a closed page left it', async ({ openExtensionPage }, info) => {
    const { dashboard, emails } = scene;
    const path = info.outputPath('all.jsonl');
    const year = auditLog(emails, daysAgo(365), 365, 1_000);
    for (let copy = 0; copy < 5; copy += 1) appendFileSync(path, year);
    await dashboard.locator('input[name=audit-files]').setInputFiles(path);
    await expect(dashboard.getByRole('row', { name: /Audit files/ })).toBeVisible();
    await dashboard.close();
    const again = await openExtensionPage('dashboard.html');
    await again.locator('input[name=audit-files]').setInputFiles(path);
    const row = again.getByRole('list', { name: 'Audit files' }).locator('> li');
    await expect(row).toContainText('1,825,000 entries read', { timeout: 30_000 });
    await expect(row).toContainText('Went on where an earlier import had stopped.');
    rmSync(path);
  });

  test('an import survives a background that is killed again and again', async ({ context }, info) => {
    const { dashboard, emails } = scene;
    const path = info.outputPath('all.jsonl');
    const year = auditLog(emails, daysAgo(365), 365, 1_000);
    for (let copy = 0; copy < 3; copy += 1) appendFileSync(path, year);
    await dashboard.getByLabel(/whole log of the days/).check();
    const browser = await context.newCDPSession(dashboard);
    await browser.send('ServiceWorker.enable');
    await dashboard.locator('input[name=audit-files]').setInputFiles(path);
    const row = dashboard.getByRole('list', { name: 'Audit files' }).locator('> li');
    let kills = 0;
    while (!(await row.textContent())?.includes('entries read')) {
      await browser.send('ServiceWorker.stopAllWorkers');
      kills += 1;
      await dashboard.waitForTimeout(400);
      const retry = row.getByRole('button', { name: 'Try again' });
      if (await retry.isVisible()) await retry.click();
      if (kills === 5) break;
    }
    expect(kills).toBeGreaterThan(2);
    await expect(row).toContainText('1,095,000 entries read', { timeout: 30_000 });
    await expect(dashboard.getByRole('row', { name: /Audit files/ })).toContainText('365 complete days');
    rmSync(path);
  });
});
