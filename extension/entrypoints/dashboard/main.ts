import { browser } from 'wxt/browser';
import { tokens } from '../../../components/styles/tokens.styles';
import { browserMeans } from '../../language/browser-means';
import { dashboardTexts } from '../../language/pages/dashboard';
import { speak } from '../../language/speak';
import { onAnnouncement } from '../../messaging/ask-background';
import { askInBulk } from '../../messaging/ask-in-bulk';
import { workerReader } from '../../views/dashboard/audit-file-reader';
import type { DashboardSurroundings } from '../../views/dashboard/dashboard-view.element';
import '../../views/dashboard/dashboard-view.define';
import { organizationInAddress, rememberedOrganization } from '../../views/dashboard/shown-organization';
import { PresetMemory } from '../../views/preset-memory';

const surroundings: DashboardSurroundings = {
  openOptions: (fragment = '') => open(`${browser.runtime.getURL('/options.html')}${fragment ? `#${fragment}` : ''}`),
  openPage: (address) => open(address),
  entitle: (title) => {
    document.title = title;
  },
  periods: new PresetMemory(browser.storage.local),
  auditFiles: workerReader(() => new Worker(browser.runtime.getURL('/audit-file-reader.js'))),
};

/** No wait at the top level: the bundler would split every shared module into a chunk of its own. */
async function start(): Promise<void> {
  const remembered = rememberedOrganization(browser.storage.local);
  await speak(document, dashboardTexts, browserMeans());
  if (tokens.styleSheet) document.adoptedStyleSheets.push(tokens.styleSheet);
  const view = document.createElement('rollcall-dashboard-view');
  Object.assign(view, { ask: askInBulk, onAnnouncement, surroundings });
  view.organization = organizationInAddress(location.hash);
  view.lastOrganization = await remembered.read();
  view.addEventListener('organization-changed', () => {
    const { organization } = view;
    if (!organization) return;
    void remembered.remember(organization);
    history.replaceState(null, '', `#${encodeURIComponent(organization)}`);
  });
  addEventListener('hashchange', () => {
    view.organization = organizationInAddress(location.hash);
  });
  document.body.append(view);
}

void start();
