import type { Organization } from '../../components/activity/organization';
import { organizationOfUrl } from '../organization-address';
import { type Outcome, failed, succeeded } from '../problem';
import { problemPhrases } from '../problem-phrases.strings';

/** Who put a request. Trust differs, so each handler can tell. */
export type Caller =
  /** Popup, options or dashboard in a window of their own. */
  | { readonly kind: 'extension-page' }
  /** Our panel inside an organization's page: may learn of that organization only. */
  | { readonly kind: 'embedded-panel'; readonly organization: Organization; readonly tab: number }
  /** Our script beside a page we do not own. */
  | { readonly kind: 'content-script'; readonly origin: string; readonly document: ScriptTarget };

/** Where a content script runs, as `scripting.executeScript` wants to be told. */
export interface ScriptTarget {
  readonly tab: number;
  readonly frame: number;
  readonly url: string;
}

/** The part of `runtime.MessageSender` that trust is decided by. */
export interface Sender {
  readonly id?: string;
  readonly origin?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly url?: string };
}

export interface OwnExtension {
  readonly id: string;
  /** e.g. `chrome-extension://<id>`, without a slash at the end. */
  readonly origin: string;
}

/**
 * Tells who sent a message. `sender.tab` is set for our own pages too, so only the origin tells a page of ours from a
 * content script (`design.md`, section 3.2). Fails with `not-allowed` for everybody else.
 */
export function callerOf(sender: Sender, own: OwnExtension): Outcome<Caller> {
  if (sender.id !== own.id) return refused();
  const origin = sender.origin ?? originOf(sender.url);
  if (origin === own.origin) return ownPage(sender, own);
  const tab = sender.tab?.id;
  if (!origin || origin === 'null' || !/^https?:/.test(origin) || tab === undefined) return refused();
  const document = { tab, frame: sender.frameId ?? 0, url: sender.url ?? '' };
  return succeeded({ kind: 'content-script', origin, document });
}

function refused() {
  return failed({ kind: 'not-allowed', what: problemPhrases.refused.ask });
}

function ownPage(sender: Sender, own: OwnExtension): Outcome<Caller> {
  const tab = sender.tab;
  const isEmbedded = tab !== undefined && (sender.frameId ?? 0) !== 0 && !tab.url?.startsWith(`${own.origin}/`);
  if (!isEmbedded) return succeeded({ kind: 'extension-page' });
  const organization = tab.url === undefined ? undefined : organizationOfUrl(tab.url);
  if (!organization || tab.id === undefined)
    return failed({ kind: 'not-allowed', what: problemPhrases.refused.showPanel });
  return succeeded({ kind: 'embedded-panel', organization, tab: tab.id });
}

function originOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}
