import { browser } from 'wxt/browser';
import { askBackground, onAnnouncement } from '../../messaging/ask-background';
import { PresetMemory } from '../../views/preset-memory';
import type { PanelSurroundings } from '../../views/panel/panel-view.element';
import '../../views/panel/panel-view.define';

const surroundings: PanelSurroundings = {
  openOptions: (fragment) => void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${fragment}`) }),
  periods: new PresetMemory(browser.storage.local),
  openDashboard: (fragment) =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#${encodeURIComponent(fragment)}`) }),
};

const view = document.createElement('rollcall-panel-view');
Object.assign(view, { ask: askBackground, onAnnouncement, surroundings });
document.body.append(view);

/** The page that embeds the panel tells its theme in the fragment of the address (`panel-source.ts`). */
function followTheme(): void {
  const theme = new URLSearchParams(location.hash.slice(1)).get('theme');
  if (theme === 'dark' || theme === 'light') view.setAttribute('theme', theme);
  else view.removeAttribute('theme');
}
followTheme();
addEventListener('hashchange', followTheme);
