import type { PageDependencies } from './page-dependencies';
import type { PageFeatures } from '../messages';
import type { Organization } from '../../components/activity/organization';
import { PageSession } from './page-session';
import { watchAddress } from './watch-address';

/**
 * Runs Rollcall in a page until `signal` aborts: on the members page of an organization, from each arrival to each
 * departure by client-side navigation, and nowhere else. Nothing of it stays in the page afterwards.
 */
export function startPage(dependencies: PageDependencies, signal: AbortSignal): void {
  let visit: { readonly organization: string; readonly controller: AbortController } | undefined;
  const leave = () => {
    visit?.controller.abort();
    visit = undefined;
  };
  const look = () => {
    const address = dependencies.address();
    const organization = dependencies.isMembersPage(address) ? dependencies.organizationOf(address) : undefined;
    if (organization?.id === visit?.organization) return;
    leave();
    if (!organization) return;
    const controller = new AbortController();
    visit = { organization: organization.id, controller };
    void begin(dependencies, organization, controller.signal);
  };
  watchAddress(look, signal);
  signal.addEventListener('abort', leave, { once: true });
  if (!signal.aborted) look();
}

const EVERY_FEATURE: PageFeatures = { cells: true, toolbar: true, panel: true };

/** Asks first what the admin wants to see, so that nothing comes only to go. */
async function begin(dependencies: PageDependencies, organization: Organization, signal: AbortSignal): Promise<void> {
  const answer = await dependencies.ask('page.features', { url: dependencies.address() });
  if (!signal.aborted) new PageSession(dependencies, organization, answer.ok ? answer.value : EVERY_FEATURE, signal);
}
