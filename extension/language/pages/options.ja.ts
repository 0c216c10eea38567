import { statusWordsJa } from '../../../components/styles/status-words.strings.ja';
import { problemJa } from '../../problem.strings.ja';
import { connectionsJa } from '../../views/options/connections.strings.ja';
import { dataJa } from '../../views/options/data.strings.ja';
import { hostsJa } from '../../views/options/hosts.strings.ja';
import { languageJa } from '../../views/options/language.strings.ja';
import { optionsJa } from '../../views/options/options.strings.ja';
import { settingsJa } from '../../views/options/settings.strings.ja';
import { pageTitlesJa } from '../../views/page-titles.strings.ja';

/** Japanese of every text that is reached from there. Written by `npm run texts`. */
export const texts = [
  statusWordsJa,
  problemJa,
  connectionsJa,
  dataJa,
  hostsJa,
  languageJa,
  optionsJa,
  settingsJa,
  pageTitlesJa,
];
