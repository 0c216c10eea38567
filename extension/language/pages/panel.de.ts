import { activityViewDe } from '../../../components/elements/activity-view/activity-view.strings.de';
import { evidenceLineDe } from '../../../components/elements/evidence-line/evidence-line.strings.de';
import { lastActiveDe } from '../../../components/elements/last-active/last-active.strings.de';
import { mostActiveTableDe } from '../../../components/elements/most-active-table/most-active-table.strings.de';
import { periodPickerDe } from '../../../components/elements/period-picker/period-picker.strings.de';
import { plotCardDe } from '../../../components/elements/plot-card/plot-card.strings.de';
import { seriesChartDe } from '../../../components/elements/series-chart/series-chart.strings.de';
import { statusWordsDe } from '../../../components/styles/status-words.strings.de';
import { problemDe } from '../../problem.strings.de';
import { pageTitlesDe } from '../../views/page-titles.strings.de';
import { panelDe } from '../../views/panel/panel.strings.de';
import { popupDe } from '../../views/popup/popup.strings.de';
import { privacyDe } from '../../views/privacy/privacy.strings.de';

/** German of every text that is reached from there. Written by `npm run texts`. */
export const texts = [
  activityViewDe,
  evidenceLineDe,
  lastActiveDe,
  mostActiveTableDe,
  periodPickerDe,
  plotCardDe,
  seriesChartDe,
  statusWordsDe,
  problemDe,
  pageTitlesDe,
  panelDe,
  popupDe,
  privacyDe,
];
