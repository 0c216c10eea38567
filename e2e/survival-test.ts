import { expect, test as base } from '@playwright/test';
import { type DemoSite, startDemoSite } from '../demo/site';
import {
  ACME,
  type SyncScene,
  buildWithStillClock,
  deleteBuild,
  hasSynced,
  openScene,
  storedContent,
} from './sync-scene';

/** Organization, log and background all see this moment. */
export const NOW = '2026-11-18T15:00:00Z';
/** Days of the log the undisturbed sync reads. */
export const YEAR = 365;

interface Rooms {
  readonly site: DemoSite;
  readonly build: string;
  /** What a sync of the year stores that nothing disturbs. */
  readonly undisturbed: Readonly<Record<string, readonly string[]>>;
}

/** A test with a site and scenes whose clock stands still, and what a sync of the year stores that nothing disturbs. */
export const test = base.extend<{ readonly openAcme: (days: number) => Promise<SyncScene> }, Rooms>({
  site: [
    async ({}, use) => {
      const organizations = { dedicated: [{ name: 'acme', members: 60, seed: 11 }] };
      const site = await startDemoSite({ now: NOW, organizations });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  build: [
    async ({}, use) => {
      const build = await buildWithStillClock(Date.parse(NOW));
      await use(build);
      await deleteBuild(build);
    },
    { scope: 'worker' },
  ],
  undisturbed: [
    async ({ site, build }, use) => {
      const scene = await openScene(site, build, YEAR);
      await scene.ask('sync.start', { organization: ACME });
      await expect.poll(() => hasSynced(scene), { timeout: 120_000 }).toBe(true);
      const content = await storedContent(scene.page);
      // Fourteen blocks of 28 days hold the year, and somebody of the organization acted in each.
      expect(content['activityBlocks']?.length).toBe(14);
      expect(content['lastSeen']).toHaveLength(1);
      await scene.close();
      await use(content);
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  openAcme: async ({ site, build }, use) => {
    site.faults.clear();
    const scenes: SyncScene[] = [];
    await use(async (days) => {
      const scene = await openScene(site, build, days);
      scenes.push(scene);
      site.requests.clear();
      return scene;
    });
    for (const scene of scenes) await scene.close();
    site.faults.clear();
  },
});

export { expect };
