import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isMembersPage } from '../organization-address';
import type { RequestEnvelope } from '../messages';
import { watchAddress } from '../page/watch-address';

/**
 * The one script on every W&B page: looks at the address, now and after each client-side navigation, and asks the
 * background once per visit to bring Rollcall into an organization's members page. It reads nothing else.
 */
export default defineContentScript({
  matches: ['https://forge.coreweave.com/*', 'https://wandb.ai/*', 'https://*.wandb.io/*'],
  runAt: 'document_idle',
  main() {
    const orphaned = new AbortController();
    let isThere = false;
    const look = () => {
      const wasThere = isThere;
      isThere = isMembersPage(location.href);
      if (!isThere || wasThere) return;
      const request: RequestEnvelope<'page.mount'> = {
        rollcall: 'request',
        name: 'page.mount',
        data: { url: location.href },
      };
      // Once the extension is updated or removed this script outlives its context: `runtime` throws, and it rests.
      try {
        browser.runtime.sendMessage(request).catch(() => undefined);
      } catch {
        orphaned.abort();
      }
    };
    watchAddress(look, orphaned.signal);
    look();
  },
});
