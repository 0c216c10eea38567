import { browser } from 'wxt/browser';
import type { OrganizationId } from '../../../components/activity/organization';
import { askBackground, onAnnouncement } from '../../messaging/ask-background';
import type { DashboardSurroundings } from '../../views/dashboard/dashboard-view.element';
import '../../views/dashboard/dashboard-view.define';

const REMEMBERED = 'rollcall-dashboard-organization';

const surroundings: DashboardSurroundings = {
  openOptions: (fragment) => open(browser.runtime.getURL(`/options.html#${fragment}`)),
  openPage: (address) => open(address),
};

/** The organization in the address, else the one looked at last. */
function chosen(): OrganizationId | undefined {
  const inAddress = decodeURIComponent(location.hash.slice(1));
  return ((inAddress || localStorage.getItem(REMEMBERED)) ?? undefined) as OrganizationId | undefined;
}

const view = document.createElement('rollcall-dashboard-view');
Object.assign(view, { ask: askBackground, onAnnouncement, surroundings, organization: chosen() });
view.addEventListener('organization-changed', () => {
  const { organization } = view;
  if (!organization) return;
  localStorage.setItem(REMEMBERED, organization);
  history.replaceState(null, '', `#${encodeURIComponent(organization)}`);
});
addEventListener('hashchange', () => {
  view.organization = chosen();
});
document.getElementById('view')?.append(view);
