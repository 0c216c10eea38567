import type { DemoDeployment } from '../demo/site';
import { MembersPage, isRightStatus, pageDataOf } from './members-page';
import { expect, test } from './rollcall-test';

const DEPLOYMENTS: readonly DemoDeployment[] = ['multi-tenant', 'dedicated', 'self-managed'];

for (const deployment of DEPLOYMENTS) {
  test(`${deployment}: every row gets exactly one element that tells its member's status`, async ({
    openUsersPage,
  }) => {
    const members = new MembersPage(await openUsersPage(deployment, 'acme', '?pageSize=all'));
    const { members: known, now } = await pageDataOf(members.page, 'acme');
    await members.everyRowSeen();
    await expect(members.cells).toHaveCount(known.length);

    const statusOf = new Map((await members.readCells()).map((cell) => [cell.member.toLowerCase(), cell.status]));
    expect(statusOf.size).toBe(known.length);
    for (const member of known) {
      const status = statusOf.get(member.email.toLowerCase());
      const isRight = isRightStatus(status, member, deployment, Date.parse(now));
      expect.soft(isRight, `${member.email} ${JSON.stringify(member.lastActive)} is told ${String(status)}`).toBe(true);
    }
  });

  test(`${deployment}: the toolbar counts what the rows say`, async ({ openUsersPage }) => {
    const members = new MembersPage(await openUsersPage(deployment, 'acme', '?pageSize=all'));
    const { members: known } = await pageDataOf(members.page, 'acme');
    await members.everyRowSeen();
    await expect(members.toolbar).toHaveAttribute('known', String(known.length));
    const cells = await members.readCells();
    for (const status of ['active', 'idle', 'dormant', 'no-activity', 'invite-pending', 'deactivated']) {
      const count = cells.filter((cell) => cell.status === status).length;
      expect.soft(Number((await members.toolbar.getAttribute(status)) ?? 0), status).toBe(count);
    }
  });

  test(`${deployment}: elements follow their members through sort, search and paging`, async ({ openUsersPage }) => {
    const members = new MembersPage(await openUsersPage(deployment));
    await expect(members.cells).toHaveCount(25);
    const header = members.page.getByRole('columnheader', { name: /Last Active/i }).getByRole('button');

    const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['sorted', () => header.click()],
      ['sorted the other way', () => header.click()],
      ['next page', () => members.page.getByRole('button', { name: /next/i }).first().click()],
      ['searched', () => members.page.getByRole('searchbox').fill('a')],
    ];
    for (const [step, act] of steps) {
      await act();
      await expect(async () => {
        const rows = await members.rowsAndElements();
        expect(rows.length, step).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row.members, `${step}: ${row.rowText}`).toHaveLength(1);
          expect(row.rowText, step).toContain((row.members[0] ?? '').toLowerCase());
        }
      }).toPass({ timeout: 3_000, intervals: [50] });
    }
  });
}

test('the card opens on focus with local and UTC time, closes with Escape and tells what it rests on', async ({
  openUsersPage,
}) => {
  const members = new MembersPage(await openUsersPage('dedicated'));
  const cell = members.page.locator('rollcall-last-active[status="active"]').first();
  await cell.locator('[tabindex]').focus();
  const card = cell.locator('[role="tooltip"]');
  await expect(card).toBeVisible();
  await expect(card).toContainText('UTC');
  await expect(card).toContainText(/members page/i);
  await members.page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});
