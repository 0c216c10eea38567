import type { Page } from '@playwright/test';
import { axeFindings } from './axe';
import { expect, test } from './survival-test';
import { ACME, type SyncScene, hasSynced } from './sync-scene';

/** What an axe walk over whole pages does not see: dialogs, menus, and what comes of dropping files. */

async function synced(openAcme: (days: number) => Promise<SyncScene>): Promise<SyncScene> {
  const scene = await openAcme(60);
  await scene.ask('sync.start', { organization: ACME });
  await expect.poll(() => hasSynced(scene), { timeout: 60_000 }).toBe(true);
  return scene;
}

/** Opens every part of a page that is folded, whatever lies above it. */
function unfold(page: Page): Promise<void> {
  return page.locator('details').evaluateAll((folded) => {
    for (const one of folded) one.setAttribute('open', '');
  });
}

test('axe finds nothing in the dialogs and menus of the People table', async ({ openAcme }) => {
  test.setTimeout(120_000);
  const scene = await synced(openAcme);
  const page = await scene.open(`dashboard.html#${ACME}?view=people`);
  const people = page.locator('rollcall-people-panel');
  const findings: string[] = [];

  await people
    .getByRole('button', { name: /^Status/ })
    .first()
    .click();
  await expect(people.getByRole('checkbox').first()).toBeVisible();
  findings.push(...(await axeFindings(page, 'a facet open')));
  await people.getByRole('checkbox').first().check();
  await page.keyboard.press('Escape');
  await people.getByRole('button', { name: 'Save view' }).click();
  findings.push(...(await axeFindings(page, 'a view being named')));
  await people.getByLabel('Name of the view').fill('Active people');
  await people.getByRole('button', { name: 'Save', exact: true }).click();
  await people.getByRole('button', { name: 'Delete' }).click();
  await expect(people.getByRole('button', { name: 'Undo' })).toBeVisible();
  findings.push(...(await axeFindings(page, 'a view deleted')));

  await people.getByRole('grid').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(people.getByText('1 selected')).toBeVisible();
  findings.push(...(await axeFindings(page, 'a person selected')));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('heading').first()).not.toBeEmpty();
  findings.push(...(await axeFindings(page, 'a person open')));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await people.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export members' });
  await expect(dialog).toBeVisible();
  await unfold(page);
  findings.push(...(await axeFindings(page, 'export dialog')));
  await dialog.getByRole('radio', { name: /^CSV/ }).check();
  findings.push(...(await axeFindings(page, 'export dialog of a CSV')));
  expect(findings).toEqual([]);
});

test('axe finds nothing in what comes of files, and in folded parts of the dashboard', async ({ openAcme }) => {
  test.setTimeout(120_000);
  const scene = await synced(openAcme);
  const page = await scene.open(`dashboard.html#${ACME}?view=overview`);
  const findings: string[] = [];
  const log = [
    '{"timestamp":"2026-11-10T10:00:00Z","action":"run:create","actor_email":"ana@acme.test","actor_user_id":1}',
    'no JSON',
  ].join('\n');
  const file = (name: string, mimeType: string, text: string) => ({ name, mimeType, buffer: Buffer.from(text) });
  await page.locator('input[name=audit-files]').setInputFiles([file('log.jsonl', 'application/json', log)]);
  await expect(page.getByRole('list', { name: 'Audit files' })).toContainText(/left out|belongs|names/);
  await page
    .locator('rollcall-csv-import input[type=file]')
    .setInputFiles([file('a.csv', 'text/csv', 'no,members\n1,2')]);
  await expect(page.locator('rollcall-csv-import rollcall-notice')).toBeVisible();
  await page.locator('input[name=backup]').setInputFiles([file('b.json', 'application/json', '{')]);
  await expect(page.locator('rollcall-backup-card rollcall-notice')).toBeVisible();
  await unfold(page);
  findings.push(...(await axeFindings(page, 'files refused, everything unfolded')));
  expect(findings).toEqual([]);
});

test('axe finds nothing in the dialog that wipes, in a form half filled and in privacy mode', async ({ openAcme }) => {
  test.setTimeout(120_000);
  const scene = await synced(openAcme);
  const options = await scene.open('options.html#data');
  const findings: string[] = [];
  await options.getByRole('button', { name: `Wipe data of ${ACME}` }).click();
  await expect(options.getByRole('dialog')).toBeVisible();
  findings.push(...(await axeFindings(options, 'wipe dialog')));
  await options.keyboard.press('Escape');
  await expect(options.getByRole('dialog')).toBeHidden();
  await options.getByRole('checkbox', { name: 'Show pseudonyms instead of names' }).check();
  findings.push(...(await axeFindings(options, 'settings not saved yet')));
  await options.getByRole('button', { name: 'Save changes' }).click();
  await expect(options.getByText('Settings saved.')).toBeVisible();
  await unfold(options);
  findings.push(...(await axeFindings(options, 'settings saved, everything unfolded')));
  for (const path of ['popup.html', `dashboard.html#${ACME}?view=people`]) {
    const page = await scene.open(path);
    await expect(page.getByText('Privacy mode', { exact: true }).first()).toBeVisible();
    findings.push(...(await axeFindings(page, `${path} in privacy mode`)));
  }
  expect(findings).toEqual([]);
});
