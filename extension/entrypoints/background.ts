import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { allHandlers } from '../handlers/all-handlers';
import { announcementChannels, browserRooms, lookIntoOpenTabs } from '../handlers/browser-rooms';
import { createRooms } from '../handlers/create-rooms';
import { ALARMS, resumeSyncs, syncDaily, watchHosts } from '../handlers/scheduled-work';
import { lookAfterRules } from '../handlers/watch-look';
import { browserMeans } from '../language/browser-means';
import { SETTINGS_KEY } from '../language/chosen-language';
import { backgroundTexts } from '../language/pages/background';
import { Speaker } from '../language/speaker';
import { createAnnouncer } from '../messaging/announcer';
import { serveRequests } from '../messaging/server';
import { wait } from '../sync/pauses';

/** Asking the browser anything resets the half minute after which it puts an idle worker to sleep. */
const STIR_MS = 20_000;

/** Wiring only. Listeners are registered before the first wait, or the event that woke the worker would be lost. */
export default defineBackground(() => {
  const report = (error: unknown) => console.error('Rollcall:', error);
  const rooms = createRooms({
    browser: browserRooms,
    local: browser.storage.local,
    session: browser.storage.session,
    announce: createAnnouncer(announcementChannels),
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    wait,
    keepAwake,
    reportBug: report,
  });
  const speaker = new Speaker(backgroundTexts, browserMeans());
  // Even without its language it has to answer.
  const spoken = speaker.speak().catch(report);
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  browser.runtime.onMessage.addListener(
    serveRequests(allHandlers(rooms), own, (_name, error) => report(error), spoken),
  );
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) void speaker.speak().catch(report);
  });
  browser.runtime.onInstalled.addListener(() => void lookIntoOpenTabs().catch(report));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARMS.daily.name)
      void spoken
        .then(() => syncDaily(rooms))
        .then(() => lookAfterRules(rooms))
        .catch(report);
    if (name === ALARMS.resume.name) void resume().catch(report);
  });
  const resume = async () => {
    await spoken;
    if (!(await resumeSyncs(rooms))) await browser.alarms.clear(ALARMS.resume.name);
  };
  // Only where the admin has allowed notices does the browser have any.
  browser.notifications?.onClicked.addListener(
    (id) => void browserRooms.openDashboard(`#${encodeURIComponent(id)}`).catch(report),
  );
  void guardStorage().catch(report);
  void keepAlarm(ALARMS.daily).catch(report);
  void watchHosts(rooms).catch(report);
  void resume().catch(report);
});

/** Content scripts could read `storage.local` otherwise. Where the browser lacks this, keys kept there are still sealed. */
async function guardStorage(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    if ('setAccessLevel' in area) await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

/** Creating an alarm anew would start its period over. */
async function keepAlarm({ name, periodInMinutes }: { readonly name: string; readonly periodInMinutes: number }) {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes });
}

function keepAwake(): () => void {
  void keepAlarm(ALARMS.resume).catch(() => undefined);
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), STIR_MS);
  return () => clearInterval(timer);
}
