import type { Worker } from '@playwright/test';
import { ACME, type SyncScene, buildWithStillClock, deleteBuild, hasSynced, openScene } from './sync-scene';
import { NOW, expect, test } from './survival-test';

/** Each rule off, but the one about seats that may be free. */
const RULES = {
  'weekly-drop': { isOn: false, limit: 20 },
  'dormant-seats': { isOn: true, limit: 1 },
  'new-admin': { isOn: false, limit: 0 },
  'old-invites': { isOn: false, limit: 14 },
  'stale-list': { isOn: false, limit: 3 },
};

interface Shown {
  readonly badge: string;
  readonly notices: readonly string[];
}

/** What the browser shows of the extension outside of its pages. */
function shownBy(worker: Worker): Promise<Shown> {
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: {
        readonly action: { getBadgeText(details: object): Promise<string> };
        readonly notifications: { getAll(): Promise<object> };
      };
    };
    return {
      badge: await chrome.action.getBadgeText({}),
      notices: Object.keys(await chrome.notifications.getAll()),
    };
  });
}

async function background(scene: SyncScene): Promise<Worker> {
  const context = scene.page.context();
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

test('a rule that fires is counted on the button and told in one notice, until the admin has looked', async ({
  site,
}) => {
  const build = await buildWithStillClock(Date.parse(NOW), ['notifications']);
  const scene = await openScene(site, build, 3);
  const sync = async () => {
    await scene.ask('sync.start', { organization: ACME });
    await expect.poll(() => hasSynced(scene), { timeout: 30_000 }).toBe(true);
  };
  await sync();
  const worker = await background(scene);
  expect(await shownBy(worker)).toEqual({ badge: '', notices: [] });

  // Quiet at the very hour of the background: the button counts, nothing is shown.
  const hour = new Date(NOW).getHours();
  const quiet = { from: hour, to: (hour + 1) % 24 };
  await scene.ask('watch.save', { organization: ACME, choices: { rules: RULES, notices: true, quiet } });
  await sync();
  await expect.poll(() => shownBy(worker)).toEqual({ badge: '1', notices: [] });

  await scene.ask('watch.save', { organization: ACME, choices: { rules: RULES, notices: true } });
  await sync();
  await expect.poll(() => shownBy(worker)).toEqual({ badge: '1', notices: [ACME] });

  const dashboard = await scene.open(`dashboard.html#${ACME}?view=watch`);
  await expect(dashboard.locator('rollcall-watch-panel')).toContainText(/\d+ seats may be free/);
  await expect.poll(async () => (await shownBy(worker)).badge).toBe('');
  await scene.close();
  await deleteBuild(build);
});
