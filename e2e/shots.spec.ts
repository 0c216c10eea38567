import { appendFileSync, writeFileSync } from 'node:fs';
import { MembersPage, pageDataOf } from './members-page';
import { expect, test } from './rollcall-test';
test('shots', async ({ openUsersPage, openExtensionPage }) => {
  test.setTimeout(120_000);
  const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
  const members = new MembersPage(page);
  const { members: known } = await pageDataOf(page, 'acme');
  await expect(members.toolbar).toHaveAttribute('known', String(known.length));
  const d = await openExtensionPage('dashboard.html');
  await d.setViewportSize({ width: 1360, height: 900 });
  let text = '';
  for (let day = 1; day < 200; day += 1) {
    if (day > 60 && day < 75) continue;
    for (let i = 0; i < 30; i += 1) {
      const member = known[(i * day) % known.length];
      text += JSON.stringify({ timestamp: new Date(Date.now() - day * 864e5).toISOString(), action: 'project:read', actor_email: member?.email, actor_user_id: i + 100 }) + '\n';
      if (i % 5 === 0) text += JSON.stringify({ timestamp: new Date(Date.now() - day * 864e5).toISOString(), action: 'project:read', actor_user_id: 7 }) + '\n';
    }
  }
  text = text.split('\n').reverse().join('\n');
  await d.getByLabel(/whole log of the days/).check();
  await d.locator('input[name=audit-files]').setInputFiles([{ name: 'audit.jsonl', mimeType: 'application/json', buffer: Buffer.from(text + '\nbroken\n') }, { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear') }]);
  await expect(d.getByText('Dear').or(d.getByText(/No line of this file/))).toBeVisible();
  await d.getByText('What W&B does not show here').click();
  await d.waitForTimeout(1500);
  await d.screenshot({ path: '/tmp/h-light.png', fullPage: true });
  await d.emulateMedia({ colorScheme: 'dark' });
  await d.setViewportSize({ width: 420, height: 900 });
  await d.waitForTimeout(800);
  await d.screenshot({ path: '/tmp/h-dark.png', fullPage: true });
  writeFileSync('/tmp/h-done', ''); appendFileSync('/tmp/h-done', 'x');
});
