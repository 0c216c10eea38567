import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOfferedWords } from '../../components/texts/offered-words';
import { askBackground, onAnnouncement } from '../messaging/ask-background';
import type { PagePart } from '../messages';
import { isMembersPage, organizationOfUrl } from '../organization-address';
import { type Parts, takePart } from '../page/parts/parts';
import { runOnce } from '../page/run-once';
import { noticeStrings } from '../page/toolbar/notices.strings';
import { startPage } from '../page/start-page';

declare module 'wxt/browser' {
  // WXT generates this one only once it knows every file of a build.
  interface WxtRuntime {
    getURL(path: string): string;
  }
}

/** Runs beside a members page, in the extension's own world; brought in by the background when the sentinel asks. */
export default defineUnlistedScript(() => {
  const signal = runOnce(() => browser.runtime?.id !== undefined);
  if (!signal) return;
  takeOfferedWords(noticeStrings);
  startPage(
    {
      ask: askBackground,
      onAnnouncement,
      loadPart,
      loadCard: () => load('card'),
      getUrl: (path) => browser.runtime.getURL(path),
      clock: { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone },
      isHidden: () => document.hidden,
      address: () => location.href,
      organizationOf: organizationOfUrl,
      isMembersPage,
      version: browser.runtime.getManifest().version,
    },
    signal,
  );
});

async function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  await load(name);
  return takePart(name);
}

async function load(part: PagePart): Promise<void> {
  const answer = await askBackground('page.load', { url: location.href, part });
  if (!answer.ok) throw new Error(answer.problem.kind);
}
