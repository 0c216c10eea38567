import type { OrganizationId } from '../../components/activity/organization';
import type { Announcement } from '../messages';
import { organizationOfUrl } from '../organization-address';

/** The part of the extension API announcements go through. */
export interface AnnouncementChannels {
  /** Reaches our own pages, panels in frames included. */
  toOwnPages(announcement: Announcement): Promise<unknown>;
  toTab(tab: number, announcement: Announcement): Promise<unknown>;
  tabs(): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
}

/** Tells all who show an organization that they should ask again. */
export type Announce = (announcement: Announcement, exceptTab?: number) => void;

/** Changes within this time are told once: a sync stores many days a second, each question costs a drawing. */
const SETTLE_MS = 250;

/**
 * Announces to our own pages and to the tabs that show the organization; not to `exceptTab`, whose own request caused
 * the change and whose answer carries it. Nobody listening is no failure.
 */
export function createAnnouncer(channels: AnnouncementChannels, settleMs = SETTLE_MS): Announce {
  const waiting = new Map<string, { announcement: Announcement; exceptTab?: number }>();
  return (announcement, exceptTab) => {
    const key = `${announcement.kind} ${announcement.organization}`;
    const pending = waiting.get(key);
    if (pending) {
      pending.announcement = announcement;
      // Two tabs caused it: each has to hear of the other's change.
      if (pending.exceptTab !== exceptTab) delete pending.exceptTab;
      return;
    }
    waiting.set(key, { announcement, exceptTab });
    setTimeout(() => {
      const settled = waiting.get(key);
      waiting.delete(key);
      if (settled) void send(channels, settled.announcement, settled.exceptTab);
    }, settleMs);
  };
}

async function send(channels: AnnouncementChannels, announcement: Announcement, exceptTab?: number): Promise<void> {
  const tabs = await tabsShowing(channels, announcement.organization);
  await Promise.allSettled([
    channels.toOwnPages(announcement),
    ...tabs.filter((tab) => tab !== exceptTab).map((tab) => channels.toTab(tab, announcement)),
  ]);
}

async function tabsShowing(channels: AnnouncementChannels, organization: OrganizationId): Promise<readonly number[]> {
  const tabs = await channels.tabs().catch(() => []);
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined && organizationOfUrl(url)?.id === organization ? [id] : [],
  );
}
