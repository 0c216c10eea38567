import { activityViewJa } from '../../../components/elements/activity-view/activity-view.strings.ja';
import { evidenceLineJa } from '../../../components/elements/evidence-line/evidence-line.strings.ja';
import { lastActiveJa } from '../../../components/elements/last-active/last-active.strings.ja';
import { mostActiveTableJa } from '../../../components/elements/most-active-table/most-active-table.strings.ja';
import { periodPickerJa } from '../../../components/elements/period-picker/period-picker.strings.ja';
import { plotCardJa } from '../../../components/elements/plot-card/plot-card.strings.ja';
import { seriesChartJa } from '../../../components/elements/series-chart/series-chart.strings.ja';
import { statusWordsJa } from '../../../components/styles/status-words.strings.ja';
import { problemJa } from '../../problem.strings.ja';
import { pageTitlesJa } from '../../views/page-titles.strings.ja';
import { panelJa } from '../../views/panel/panel.strings.ja';
import { popupJa } from '../../views/popup/popup.strings.ja';
import { privacyJa } from '../../views/privacy/privacy.strings.ja';

/** Japanese of every text that is reached from there. Written by `npm run texts`. */
export const texts = [
  activityViewJa,
  evidenceLineJa,
  lastActiveJa,
  mostActiveTableJa,
  periodPickerJa,
  plotCardJa,
  seriesChartJa,
  statusWordsJa,
  problemJa,
  pageTitlesJa,
  panelJa,
  popupJa,
  privacyJa,
];
