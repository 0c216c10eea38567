import { browser } from 'wxt/browser';
import { tokens } from '../../../components/styles/tokens.styles';
import { browserMeans } from '../../language/browser-means';
import { optionsTexts } from '../../language/pages/options';
import { speak } from '../../language/speak';
import { askBackground } from '../../messaging/ask-background';
import { hostPattern } from '../../views/host-pattern';
import '../../views/options/options-view.define';
import { pageTitles } from '../../views/page-titles.strings';
import type { Surroundings } from '../../views/options/surroundings';

const surroundings: Surroundings = {
  version: browser.runtime.getManifest().version,
  requestHosts: (origins) => browser.permissions.request({ origins: origins.map(hostPattern) }),
  async releaseHost(origin) {
    await browser.permissions.remove({ origins: [hostPattern(origin)] });
  },
  reloadPage: () => location.reload(),
  openPage: (address) => void browser.tabs.create({ url: address }),
};

/** No wait at the top level: the bundler would split every shared module into a chunk of its own. */
async function start(): Promise<void> {
  await speak(document, optionsTexts, browserMeans());
  document.title = pageTitles.options;
  if (tokens.styleSheet) document.adoptedStyleSheets.push(tokens.styleSheet);
  const view = document.createElement('rollcall-options-view');
  Object.assign(view, { ask: askBackground, surroundings, fragment: location.hash });
  document.body.append(view);
  addEventListener('hashchange', () => {
    view.fragment = location.hash;
  });
}

void start();
