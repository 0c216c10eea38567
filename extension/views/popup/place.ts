import type { Organization } from '../../../components/activity/organization';
import type { Ask } from '../../messaging/ask';
import { isMembersPage, organizationOfUrl } from '../../organization-address';
import type { CurrentTab, Surroundings } from './surroundings';

/** What the current tab shows. */
export type Place =
  | { readonly kind: 'elsewhere' }
  | {
      readonly kind: 'allowed';
      readonly organization: Organization;
      readonly tab: CurrentTab;
      /** The members table is shown, not another tab of the organization. */
      readonly isMembersPage: boolean;
    }
  /** A page that looks like W&B, on a host Rollcall may not read, or does not watch, yet. */
  | { readonly kind: 'not-allowed'; readonly organization: Organization; readonly tab: CurrentTab };

/**
 * Tells what the current tab shows, by its address alone: `/org/dashboard` on a host of one's own looks like W&B
 * (`wandb/deployments.md`, section 2). W&B's own hosts need no adding, only the permission.
 */
export async function placeOf(surroundings: Pick<Surroundings, 'currentTab' | 'mayRead'>, ask: Ask): Promise<Place> {
  const tab = await surroundings.currentTab();
  const organization = tab?.url === undefined ? undefined : organizationOfUrl(tab.url);
  if (!tab?.url || !organization) return { kind: 'elsewhere' };
  // Multi-tenant's organizations are told by their address on Forge, whichever host the tab is on.
  const { origin } = new URL(tab.url);
  const isAllowed = (await surroundings.mayRead(origin)) && (await isWatched(organization, ask));
  return isAllowed
    ? { kind: 'allowed', organization, tab, isMembersPage: isMembersPage(tab.url) }
    : { kind: 'not-allowed', organization: { ...organization, origin }, tab };
}

async function isWatched({ deployment, origin }: Organization, ask: Ask): Promise<boolean> {
  if (deployment !== 'self-managed') return true;
  const hosts = await ask('hosts.list', {});
  return !hosts.ok || hosts.value.includes(origin);
}
