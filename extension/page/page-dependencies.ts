import type { Organization } from '../../components/activity/organization';
import type { Ask, OnAnnouncement } from '../messaging/ask';
import type { Parts } from './parts/parts';

/** What the layer in the page is given from outside, so that it runs in tests without an extension. */
export interface PageDependencies {
  readonly ask: Ask;
  readonly onAnnouncement: OnAnnouncement;
  /** Brings in a part of the page layer; rejects if the background is out of reach. */
  readonly loadPart: <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;
  /** Brings in the cards of cells; rejects if the background is out of reach. */
  readonly loadCard: () => Promise<void>;
  /** Address of one of the extension's own files, e.g. `/panel.html`. */
  readonly getUrl: (path: string) => string;
  readonly clock: PageClock;
  /** Whether the page is in a background tab, which draws nothing. */
  readonly isHidden: () => boolean;
  /** The page's address now. */
  readonly address: () => string;
  /** The organization an address belongs to, and whether it is that of a members page. */
  readonly organizationOf: (address: string) => Organization | undefined;
  readonly isMembersPage: (address: string) => boolean;
  /** How long a members page may go without its table before the toolbar says so; for tests. */
  readonly tablePatienceMs?: number;
  /** Rollcall's version, for diagnostics. */
  readonly version: string;
}

export interface PageClock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** IANA zone the page shows local times in. */
  readonly zone: () => string;
}
