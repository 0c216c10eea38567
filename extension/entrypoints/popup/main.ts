import { browser } from 'wxt/browser';
import { tokens } from '../../../components/styles/tokens.styles';
import { browserMeans } from '../../language/browser-means';
import { popupTexts } from '../../language/pages/popup';
import { speak } from '../../language/speak';
import { askBackground, onAnnouncement } from '../../messaging/ask-background';
import { hostPattern } from '../../views/host-pattern';
import '../../views/popup/popup-view.define';
import type { Surroundings } from '../../views/popup/surroundings';

/** Opens a page beside the current one. The popup closes by itself when it loses the focus; Firefox needs telling. */
async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  close();
}

async function showPage(address: string): Promise<void> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const open = tabs.find(({ url }) => url?.split(/[?#]/)[0]?.replace(/\/$/, '') === address.replace(/\/$/, ''));
  if (open?.id === undefined) return openTab(address);
  await browser.tabs.update(open.id, { active: true });
  close();
}

const surroundings: Surroundings = {
  async currentTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
  },
  mayRead: (origin) => browser.permissions.contains({ origins: [hostPattern(origin)] }),
  requestHost: (origin) => browser.permissions.request({ origins: [hostPattern(origin)] }),
  reloadTab: (id) => void browser.tabs.reload(id).then(() => close()),
  showPage: (address) => void showPage(address),
  openDashboard: (organization, view) =>
    void openTab(
      `${browser.runtime.getURL('/dashboard.html')}#${encodeURIComponent(organization)}${view ? `?view=${view}` : ''}`,
    ),
  openOptions: (fragment) => void openTab(browser.runtime.getURL(`/options.html${fragment ? `#${fragment}` : ''}`)),
};

/** No wait at the top level: the bundler would split every shared module into a chunk of its own. */
async function start(): Promise<void> {
  await speak(document, popupTexts, browserMeans());
  if (tokens.styleSheet) document.adoptedStyleSheets.push(tokens.styleSheet);
  const view = document.createElement('rollcall-popup-view');
  Object.assign(view, { ask: askBackground, onAnnouncement, surroundings });
  document.body.append(view);
}

void start();
