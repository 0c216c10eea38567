import { statusWordsDe } from '../../../components/styles/status-words.strings.de';
import { problemDe } from '../../problem.strings.de';
import { connectionsDe } from '../../views/options/connections.strings.de';
import { dataDe } from '../../views/options/data.strings.de';
import { hostsDe } from '../../views/options/hosts.strings.de';
import { languageDe } from '../../views/options/language.strings.de';
import { optionsDe } from '../../views/options/options.strings.de';
import { settingsDe } from '../../views/options/settings.strings.de';
import { pageTitlesDe } from '../../views/page-titles.strings.de';

/** German of every text that is reached from there. Written by `npm run texts`. */
export const texts = [
  statusWordsDe,
  problemDe,
  connectionsDe,
  dataDe,
  hostsDe,
  languageDe,
  optionsDe,
  settingsDe,
  pageTitlesDe,
];
