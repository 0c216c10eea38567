import { connectWithKey, isSynced } from './connect';
import { expect, test } from './firefox-test';
import { found } from './found';
import { UsersPage, drawnPlots } from './users-page';

test('popup and dashboard know who the members page listed', async ({ openUsersPage, openOwnPage }) => {
  const { members } = await new UsersPage(await openUsersPage('dedicated')).everybodyKnown();
  const popup = await openOwnPage('popup.html');
  const figures = () =>
    popup.$$eval('>>> rollcall-organization-card >>> dd b', (all) => all.map((one) => one.textContent));
  await expect.poll(figures).toContain(String(members.length));
  const dashboard = await openOwnPage('dashboard.html');
  await expect
    .poll(() =>
      dashboard.$$eval('>>> rollcall-dashboard-view >>> dd', (all) => all.map((one) => one.textContent).join(' ')),
    )
    .toContain(String(members.length));
  await expect.poll(() => drawnPlots(dashboard.mainFrame())).toBeGreaterThan(0);
});

test('the dashboard lists everybody in the People table', async ({ openUsersPage, openOwnPage }) => {
  const { members } = await new UsersPage(await openUsersPage('dedicated')).everybodyKnown();
  const dashboard = await openOwnPage('dashboard.html');
  await (await found(dashboard, '>>> #tab-people')).click();
  await expect
    .poll(() =>
      dashboard.$$eval('>>> rollcall-people-grid >>> [role="grid"]', ([grid]) => grid?.getAttribute('aria-rowcount')),
    )
    .toBe(String(members.length + 1));
});

test('an organization connected with a key is synced, and the panel then draws its days', async ({
  site,
  openUsersPage,
  openOwnPage,
}) => {
  const address = site.usersPage('dedicated', 'acme');
  const options = await openOwnPage(`options.html#connect=${encodeURIComponent(address)}`);
  const { adminUser: user, adminKey: key } = site.credentials;
  await connectWithKey(options, { user, key });
  await expect.poll(() => isSynced(options, new URL(address).origin), { timeout: 30_000 }).toBe(true);
  const users = new UsersPage(await openUsersPage('dedicated'));
  await users.everybodyKnown();
  const panel = await users.openPanel();
  // Without the audit log only the first has anything to draw.
  await expect.poll(() => drawnPlots(panel)).toBe(2);
});
