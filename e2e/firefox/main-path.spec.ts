import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { DemoDeployment } from '../../demo/site';
import { isRightStatus } from '../members-page';
import { expect, test } from './firefox-test';
import { UsersPage } from './users-page';

const DEPLOYMENTS: readonly DemoDeployment[] = ['multi-tenant', 'dedicated', 'self-managed'];
const STATUSES = ['active', 'idle', 'dormant', 'no-activity', 'invite-pending', 'deactivated'];

for (const deployment of DEPLOYMENTS) {
  test(`${deployment}: every row tells its member's status, and the toolbar counts what rows say`, async ({
    openUsersPage,
  }) => {
    const users = new UsersPage(await openUsersPage(deployment));
    const { members, now } = await users.everybodyKnown();
    const cells = await users.everyCell(members.length);
    const told = new Map(cells.map(({ member, status }) => [member.toLowerCase(), status]));
    expect(told.size).toBe(members.length);
    for (const member of members) {
      const status = told.get(member.email.toLowerCase());
      const isRight = isRightStatus(status, member, deployment, Date.parse(now));
      expect.soft(isRight, `${member.email} ${JSON.stringify(member.lastActive)} is told ${String(status)}`).toBe(true);
    }
    for (const status of STATUSES) {
      const count = cells.filter((cell) => cell.status === status).length;
      expect.soft(Number((await users.toolbar(status)) ?? 0), status).toBe(count);
    }
  });

  test(`${deployment}: the panel opens and draws`, async ({ openUsersPage }) => {
    const users = new UsersPage(await openUsersPage(deployment));
    await users.everybodyKnown();
    const panel = await users.openPanel();
    const titles = await panel.$$eval('>>> rollcall-plot-card', (cards) =>
      cards.map((card) => card.getAttribute('heading')),
    );
    expect(titles).toEqual(
      deployment === 'multi-tenant'
        ? ['Active user count', 'Weekly active users', 'Most active users']
        : ['Total active users', 'Users active over time'],
    );
  });

  test(`${deployment}: one click saves a CSV of everybody`, async ({ openUsersPage, downloads }) => {
    const users = new UsersPage(await openUsersPage(deployment));
    const { members } = await users.everybodyKnown();
    const before = new Set(readdirSync(downloads));
    await users.press('export-csv');
    // Firefox keeps the place with an empty file until the download has come to its end.
    const saved = () =>
      readdirSync(downloads).filter(
        (name) => !before.has(name) && name.endsWith('.csv') && statSync(join(downloads, name)).size > 0,
      );
    await expect.poll(() => saved().length).toBe(1);
    const [name = ''] = saved();
    expect(name).toMatch(/^(?:acme|localhost).*-members-\d{4}-\d{2}-\d{2}(?:\(\d+\))?\.csv$/);
    const text = readFileSync(join(downloads, name), 'utf8');
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map(({ Email }) => Email?.toLowerCase()).sort()).toEqual(
      members.map(({ email }) => email.toLowerCase()).sort(),
    );
  });
}
