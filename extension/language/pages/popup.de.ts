import { lastActiveDe } from '../../../components/elements/last-active/last-active.strings.de';
import { seriesChartDe } from '../../../components/elements/series-chart/series-chart.strings.de';
import { statusWordsDe } from '../../../components/styles/status-words.strings.de';
import { problemDe } from '../../problem.strings.de';
import { changeKindDe } from '../../views/insights/change-kinds.strings.de';
import { popupDe } from '../../views/popup/popup.strings.de';
import { privacyDe } from '../../views/privacy/privacy.strings.de';
import { watchDe } from '../../watch/watch.strings.de';

/** German of every text that is reached from there. Written by `npm run texts`. */
export const texts = [lastActiveDe, seriesChartDe, statusWordsDe, problemDe, changeKindDe, popupDe, privacyDe, watchDe];
