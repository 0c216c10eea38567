import { browser } from 'wxt/browser';
import { tokens } from '../../../components/styles/tokens.styles';
import { browserMeans } from '../../language/browser-means';
import { panelTexts } from '../../language/pages/panel';
import { speak } from '../../language/speak';
import { askBackground, onAnnouncement } from '../../messaging/ask-background';
import { pageTitles } from '../../views/page-titles.strings';
import type { PanelSurroundings } from '../../views/panel/panel-view.element';
import '../../views/panel/panel-view.define';
import { PresetMemory } from '../../views/preset-memory';

/** By the extension API: a window that an embedded frame opens itself lacks it. */
function openTab(path: '/options.html' | '/dashboard.html', fragment: string): void {
  const url = `${browser.runtime.getURL(path)}${fragment ? `#${fragment}` : ''}`;
  void browser.tabs.create({ url });
}

const surroundings: PanelSurroundings = {
  openOptions: (fragment = '') => openTab('/options.html', fragment),
  openDashboard: (organization) => openTab('/dashboard.html', encodeURIComponent(organization)),
  periods: new PresetMemory(browser.storage.local),
};

/** No wait at the top level: the bundler would split every shared module into a chunk of its own. */
async function start(): Promise<void> {
  await speak(document, panelTexts, browserMeans());
  document.title = pageTitles.panel;
  if (tokens.styleSheet) document.adoptedStyleSheets.push(tokens.styleSheet);
  const view = document.createElement('rollcall-panel-view');
  Object.assign(view, { ask: askBackground, onAnnouncement, surroundings });
  document.body.append(view);
  const follow = () => followTheme([document.documentElement, view]);
  follow();
  addEventListener('hashchange', follow);
}

/** The page that embeds the panel tells its theme in the fragment of the address (`panel-source.ts`). */
function followTheme(themed: readonly Element[]): void {
  const theme = new URLSearchParams(location.hash.slice(1)).get('theme');
  for (const element of themed) {
    if (theme === 'dark' || theme === 'light') element.setAttribute('theme', theme);
    else element.removeAttribute('theme');
  }
}

void start();
