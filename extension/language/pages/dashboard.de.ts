import { noteDe } from '../../../components/activity/metrics/notes.strings.de';
import { activityViewDe } from '../../../components/elements/activity-view/activity-view.strings.de';
import { chartFigureDe } from '../../../components/elements/chart-figure/chart-figure.strings.de';
import { coverageStripDe } from '../../../components/elements/coverage-strip/coverage-strip.strings.de';
import { dataChartDe } from '../../../components/elements/data-chart/data-chart.strings.de';
import { evidenceLineDe } from '../../../components/elements/evidence-line/evidence-line.strings.de';
import { lastActiveDe } from '../../../components/elements/last-active/last-active.strings.de';
import { mostActiveTableDe } from '../../../components/elements/most-active-table/most-active-table.strings.de';
import { periodPickerDe } from '../../../components/elements/period-picker/period-picker.strings.de';
import { plotCardDe } from '../../../components/elements/plot-card/plot-card.strings.de';
import { seriesChartDe } from '../../../components/elements/series-chart/series-chart.strings.de';
import { statusWordsDe } from '../../../components/styles/status-words.strings.de';
import { privacyWordsDe } from '../../privacy-words.strings.de';
import { problemPhrasesDe } from '../../problem-phrases.strings.de';
import { problemDe } from '../../problem.strings.de';
import { auditImportDe } from '../../views/dashboard/audit-import.strings.de';
import { backupCardDe } from '../../views/dashboard/backup-card.strings.de';
import { dashboardDe } from '../../views/dashboard/dashboard.strings.de';
import { evidencePanelDe } from '../../views/dashboard/evidence-panel.strings.de';
import { identityListDe } from '../../views/dashboard/identity-list.strings.de';
import { importListDe } from '../../views/dashboard/import-list.strings.de';
import { setAsideDe } from '../../views/dashboard/set-aside.strings.de';
import { changeKindDe } from '../../views/insights/change-kinds.strings.de';
import { insightsDe } from '../../views/insights/insights.strings.de';
import { periodChoiceDe } from '../../views/insights/period-choice.strings.de';
import { peopleExportDe } from '../../views/people-export/people-export.strings.de';
import { peopleDe } from '../../views/people/people.strings.de';
import { popupDe } from '../../views/popup/popup.strings.de';
import { privacyDe } from '../../views/privacy/privacy.strings.de';
import { reconcileDe } from '../../views/reconcile/reconcile.strings.de';
import { reportDe } from '../../views/report/report.strings.de';
import { teamsDe } from '../../views/teams/teams.strings.de';
import { trendsDe } from '../../views/trends/trends.strings.de';
import { watchPanelDe } from '../../views/watch/watch-panel.strings.de';
import { watchDe } from '../../watch/watch.strings.de';

/** German of every text that is reached from there. Written by `npm run texts`. */
export const texts = [
  noteDe,
  activityViewDe,
  chartFigureDe,
  coverageStripDe,
  dataChartDe,
  evidenceLineDe,
  lastActiveDe,
  mostActiveTableDe,
  periodPickerDe,
  plotCardDe,
  seriesChartDe,
  statusWordsDe,
  privacyWordsDe,
  problemPhrasesDe,
  problemDe,
  auditImportDe,
  backupCardDe,
  dashboardDe,
  evidencePanelDe,
  identityListDe,
  importListDe,
  setAsideDe,
  changeKindDe,
  insightsDe,
  periodChoiceDe,
  peopleExportDe,
  peopleDe,
  popupDe,
  privacyDe,
  reconcileDe,
  reportDe,
  teamsDe,
  trendsDe,
  watchPanelDe,
  watchDe,
];
