import { openPanel } from '../demo/tour/visit-panel';
import { MembersPage, pageDataOf } from './members-page';
import { expect, test } from './rollcall-test';

test('in privacy mode the panel in W&B’s page names nobody and ranks nobody', async ({
  openUsersPage,
  openExtensionPage,
}) => {
  const options = await openExtensionPage('options.html#privacy');
  await options.getByRole('checkbox', { name: 'Show pseudonyms instead of names' }).check();
  await options.getByRole('button', { name: 'Save changes' }).click();
  await expect(options.getByText('Settings saved.')).toBeVisible();
  const page = await openUsersPage('multi-tenant', 'acme', '?pageSize=all');
  await new MembersPage(page).enriched();
  const data = await pageDataOf(page, 'acme');
  const panel = await openPanel(page);
  await expect(panel.getByText('Privacy mode', { exact: true })).toBeVisible();
  await expect(panel.getByText('Nobody is ranked in privacy mode')).toBeVisible();
  const everything = await panel.locator('html').evaluate((root) => {
    const texts: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Element) {
        for (const { value } of node.attributes) texts.push(value);
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      if (node instanceof Text) texts.push(node.data);
      node.childNodes.forEach(walk);
    };
    walk(root);
    return texts.join('\n').toLowerCase();
  });
  expect(everything).toContain('active user count');
  const names = data.members.flatMap(({ name, email }) => [name, email]).filter((text) => text);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => everything.includes(String(name).toLowerCase()))).toEqual([]);
});
