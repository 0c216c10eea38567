import type { Page } from '@playwright/test';
import { reloadExtension } from '../demo/browser/manage-extension';
import type { DemoSite } from '../demo/site';
import { openPanel } from '../demo/tour/visit-panel';
import { YEAR, expect, test } from './survival-test';
import { ACME, askBackground, connectAcme, hasSynced, storedContent } from './sync-scene';

/** Between two kills, over and over: from "still reading the members" to "many days further". */
const PAUSES_MS = [90, 700, 350, 1_400, 210, 900, 130, 1_100, 480, 1_700];

/** How often each day of the audit log was begun to be asked for. */
function daysAsked(site: DemoSite): readonly string[] {
  return site.requests.all().flatMap(({ url }) => {
    const day = /audit_logs\?startDate=([\d-]+)/.exec(url)?.[1];
    return day !== undefined && !url.includes('cursor=') ? [day] : [];
  });
}

function alarmsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: { readonly alarms: { getAll(): Promise<readonly { readonly name: string }[]> } };
    };
    return (await chrome.alarms.getAll()).map(({ name }) => name);
  });
}

test('a sync of a year that is killed again and again stores, bit for bit, what an undisturbed one does', async ({
  site,
  undisturbed,
  openAcme,
}) => {
  test.setTimeout(240_000);
  const scene = await openAcme(YEAR);
  site.faults.set([{ match: 'audit_logs', fault: { kind: 'delay', ms: 20 } }]);
  await scene.ask('sync.start', { organization: ACME });
  await scene.kill();
  expect(await alarmsIn(scene.page), 'wakes the next background though nobody looks').toContain('rollcall-resume');
  let kills = 1;
  while (!(await hasSynced(scene)) && kills < 60) {
    await scene.page.waitForTimeout(PAUSES_MS[kills % PAUSES_MS.length] ?? 0);
    await scene.kill();
    kills += 1;
  }
  await expect.poll(() => hasSynced(scene), { timeout: 120_000 }).toBe(true);
  expect(kills).toBeGreaterThan(10);
  expect(await storedContent(scene.page)).toEqual(undisturbed);
  // A day that was stored is not asked for again, but for today; each kill costs the one it hit.
  expect(new Set(daysAsked(site)).size).toBe(YEAR);
  expect(daysAsked(site).length).toBeGreaterThan(YEAR + 5);
  expect(daysAsked(site).length).toBeLessThanOrEqual(YEAR + 2 * kills);
});

test('a background killed in the middle of a body takes nothing of it, and reads it again', async ({
  site,
  undisturbed,
  openAcme,
}) => {
  test.setTimeout(180_000);
  const scene = await openAcme(YEAR);
  const bodies = ['/scim/Users', 'startDate=2026-11-18', 'startDate=2026-09-30', 'startDate=2026-01-05'];
  // The sync stands still in each body in turn, until it is killed there.
  site.faults.set(bodies.map((match) => ({ match, times: 1, fault: { kind: 'stall', afterBytes: 700, ms: 60_000 } })));
  await scene.ask('sync.start', { organization: ACME });
  for (const match of bodies) {
    const times = () => site.requests.all().filter(({ url }) => url.includes(match)).length;
    await expect.poll(times, { message: match, timeout: 30_000 }).toBe(1);
    await scene.page.waitForTimeout(150);
    await scene.kill();
    await scene.ask('organizations.list', {});
    await expect.poll(times, { message: match, timeout: 30_000 }).toBeGreaterThan(1);
  }
  await expect.poll(() => hasSynced(scene), { timeout: 120_000 }).toBe(true);
  expect(await storedContent(scene.page)).toEqual(undisturbed);
});

test('an update in the middle of a sync keeps what was stored, and the next sync makes it whole', async ({
  site,
  undisturbed,
  openAcme,
}) => {
  test.setTimeout(180_000);
  const scene = await openAcme(YEAR);
  site.faults.set([{ match: 'audit_logs', fault: { kind: 'delay', ms: 20 } }]);
  await scene.ask('sync.start', { organization: ACME });
  await expect.poll(() => new Set(daysAsked(site)).size, { timeout: 30_000 }).toBeGreaterThan(60);
  const { host: extensionId } = new URL(scene.page.url());
  await reloadExtension(scene.page.context(), extensionId);
  const page = await scene.open('options.html');
  const ask = (name: string, data: unknown) => askBackground(page, name, data);
  const whole = new Set(undisturbed['activityBlocks']);
  const kept = (await storedContent(page))['activityBlocks']?.filter((block) => whole.has(block)) ?? [];
  expect(kept.length, 'blocks that were read to their end are as they would be').toBeGreaterThan(0);

  site.faults.clear();
  // A key that was kept for the session went with the old version.
  await connectAcme(ask, site);
  await ask('sync.start', { organization: ACME });
  await expect.poll(() => hasSynced({ ...scene, ask }), { timeout: 120_000 }).toBe(true);
  expect(await storedContent(page)).toEqual(undisturbed);
});

test('two pages that press Sync at once start one sync: no day is asked for twice', async ({ site, openAcme }) => {
  const scene = await openAcme(30);
  const pages = [await scene.open('dashboard.html'), await scene.open('popup.html')];
  site.faults.set([{ match: 'wandb.io', fault: { kind: 'delay', ms: 25 } }]);
  const buttons = pages.map((page) => page.getByRole('button', { name: 'Sync now' }));
  for (const button of buttons) await expect(button).toBeVisible();
  await Promise.all(buttons.map((button) => button.dispatchEvent('click')));
  await expect.poll(() => hasSynced(scene), { timeout: 30_000 }).toBe(true);
  const days = daysAsked(site);
  expect(days).toHaveLength(30);
  expect(new Set(days).size).toBe(30);
  expect(site.requests.all().filter(({ url }) => url.includes('/scim/Users'))).toHaveLength(1);
});

test('a server that asks for a pause is left alone for so long, and one that fails is asked ever more rarely', async ({
  site,
  openAcme,
}) => {
  const scene = await openAcme(3);
  const of = (status: number, headers: Record<string, string>, times: number, match: string) => {
    return { match, times, fault: { kind: 'status' as const, status, headers } };
  };
  site.faults.set([
    of(429, { 'Retry-After': '2' }, 1, '/scim/Users'),
    of(503, { 'Retry-After': '3' }, 1, 'startDate=2026-11-18'),
    of(429, { 'RateLimit-Reset': '1.5' }, 1, 'startDate=2026-11-17'),
    of(500, {}, 2, 'startDate=2026-11-16'),
  ]);
  await scene.ask('sync.start', { organization: ACME });
  await expect.poll(() => hasSynced(scene), { timeout: 30_000 }).toBe(true);
  const requests = site.requests.all();
  const pausesOf = (match: string): readonly number[] => {
    const moments = requests.filter(({ url }) => url.includes(match)).map(({ at }) => at);
    return moments.slice(1).map((at, i) => at - (moments[i] ?? at));
  };
  const expectPauses = (match: string, asked: readonly number[]) => {
    const pauses = pausesOf(match);
    expect(pauses, match).toHaveLength(asked.length);
    // Nobody else is asked meanwhile either: the log is read one day after the other.
    for (const [i, ms] of asked.entries()) expect(pauses[i], match).toBeGreaterThanOrEqual(ms - 20);
  };
  expectPauses('/scim/Users', [2_000]);
  expectPauses('startDate=2026-11-18', [3_000]);
  expectPauses('startDate=2026-11-17', [1_500]);
  expectPauses('startDate=2026-11-16', [1_000, 2_000]);
});

test('popup, panel and dashboard tell the progress of a sync alike, also after the background was killed', async ({
  site,
  openAcme,
}) => {
  test.setTimeout(120_000);
  const scene = await openAcme(40);
  const members = await scene.open('popup.html');
  await members.goto(site.usersPage('dedicated', 'acme'));
  const panel = await openPanel(members);
  const views = [await scene.open('popup.html'), await scene.open('dashboard.html'), panel];
  site.faults.set([{ match: 'audit_logs', fault: { kind: 'delay', ms: 250 } }]);
  await scene.ask('sync.start', { organization: ACME });
  const tellsProgress = async () => {
    for (const view of views) {
      const controls = view.locator('rollcall-sync-controls');
      await expect(controls).toContainText(/Reading the audit log: \d+ of \d+ days/, { timeout: 15_000 });
      await expect(controls.getByRole('progressbar', { name: 'Sync progress' })).toHaveAttribute('max', /^\d+$/);
      await expect(controls.getByRole('button', { name: 'Cancel' })).toBeVisible();
    }
  };
  await tellsProgress();
  await scene.kill();
  await scene.ask('organizations.list', {});
  await tellsProgress();
  for (const view of views) {
    await expect(view.locator('rollcall-sync-controls')).toContainText('Last sync', { timeout: 60_000 });
  }
});
