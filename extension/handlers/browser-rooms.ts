import { browser } from 'wxt/browser';
import { chosenLanguage } from '../language/chosen-language';
import { type Language, languageFor } from '../language/language';
import type { PagePart } from '../messages';
import type { AnnouncementChannels } from '../messaging/announcer';
import type { ScriptTarget } from '../messaging/caller';
import { isMembersPage } from '../organization-address';
import type { BrowserRooms } from './rooms';

/** The danger hue of the light palette: white letters on it have 5:1. */
const BADGE = '#cc2944';

/** As WXT names the sentinel's file in the build. */
const SENTINEL = 'content-scripts/sentinel.js';

/** Files of the parts a page may ask for, and the world each runs in: elements can be defined in the page's own only. */
const PARTS: Readonly<Record<PagePart, { readonly files: string[]; readonly world?: 'MAIN' }>> = {
  actions: { files: ['page-actions.js'] },
  boxes: { files: ['page-boxes.js'] },
  card: { files: ['page-card.js'], world: 'MAIN' },
  dates: { files: ['page-dates.js'] },
  panel: { files: ['panel-frame.js'], world: 'MAIN' },
};

/** What runs before all others in the page of who does not read English (`language/offer-words.ts`). */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  de: ['page-german.js'],
  ja: ['page-japanese.js'],
};

/** The browser itself. */
export const browserRooms: BrowserRooms = {
  isPermitted: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  mountPage,
  async loadPart({ tab, frame }, part) {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, ...PARTS[part] });
  },
  async openDashboard(hash) {
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + hash });
  },
  async watchHost(pattern) {
    if ((await watchedPatterns()).includes(pattern)) return;
    await browser.scripting.registerContentScripts([
      { id: idOf(pattern), js: [SENTINEL], matches: [pattern], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
    await lookIntoOpenTabs();
  },
  async unwatchHost(pattern) {
    if (!(await watchedPatterns()).includes(pattern)) return false;
    await browser.scripting.unregisterContentScripts({ ids: [idOf(pattern)] });
    return true;
  },
  watchedPatterns,
  storageEstimate: () => navigator.storage.estimate(),
  newId: () => crypto.randomUUID(),
  async notify(id, title, message) {
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return false;
    await browser.notifications.create(id, { type: 'basic', title, message, iconUrl: '/icon/128.png' });
    return true;
  },
  async showBadge(text) {
    await browser.action.setBadgeText({ text });
    await browser.action.setBadgeBackgroundColor({ color: BADGE });
  },
};

/** How announcements travel. */
export const announcementChannels: AnnouncementChannels = {
  toOwnPages: (announcement) => browser.runtime.sendMessage(announcement),
  toTab: (tab, announcement) => browser.tabs.sendMessage(tab, announcement),
  tabs: () => browser.tabs.query({}),
};

/** Brings the sentinel into members pages that were open before: the browser does so for new ones only. */
export async function lookIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const shown = tabs.filter(({ url }) => url !== undefined && isMembersPage(url));
  // A tab that may not be entered, or is just closing, is left as it is.
  await Promise.allSettled(
    shown.map(
      ({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files: [SENTINEL] }),
    ),
  );
}

async function mountPage({ tab, frame }: ScriptTarget): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  const [marked] = await browser.scripting.executeScript({ target, func: markDocument });
  if (marked?.result !== true) return false;
  const words = WORDS[languageFor(await chosenLanguage(browser.storage.local), browser.i18n.getUILanguage())];
  for (const file of words) {
    for (const world of ['MAIN', 'ISOLATED'] as const) {
      await browser.scripting.executeScript({ target, files: [file], world });
    }
  }
  await browser.scripting.executeScript({ target, files: ['elements.js'], world: 'MAIN' });
  await browser.scripting.executeScript({ target, files: ['page.js'] });
  return true;
}

/** Runs in the page, in our own world: true the first time in a document. */
function markDocument(): boolean {
  const marks = globalThis as { rollcallMounted?: boolean };
  if (marks.rollcallMounted) return false;
  marks.rollcallMounted = true;
  return true;
}

async function watchedPatterns(): Promise<readonly string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.flatMap(({ matches }) => matches ?? []);
}

function idOf(pattern: string): string {
  return `sentinel ${pattern}`;
}
