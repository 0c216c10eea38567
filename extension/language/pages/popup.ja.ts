import { lastActiveJa } from '../../../components/elements/last-active/last-active.strings.ja';
import { seriesChartJa } from '../../../components/elements/series-chart/series-chart.strings.ja';
import { statusWordsJa } from '../../../components/styles/status-words.strings.ja';
import { problemJa } from '../../problem.strings.ja';
import { changeKindJa } from '../../views/insights/change-kinds.strings.ja';
import { popupJa } from '../../views/popup/popup.strings.ja';
import { privacyJa } from '../../views/privacy/privacy.strings.ja';
import { watchJa } from '../../watch/watch.strings.ja';

/** Japanese of every text that is reached from there. Written by `npm run texts`. */
export const texts = [lastActiveJa, seriesChartJa, statusWordsJa, problemJa, changeKindJa, popupJa, privacyJa, watchJa];
