import { noteJa } from '../../../components/activity/metrics/notes.strings.ja';
import { activityViewJa } from '../../../components/elements/activity-view/activity-view.strings.ja';
import { chartFigureJa } from '../../../components/elements/chart-figure/chart-figure.strings.ja';
import { coverageStripJa } from '../../../components/elements/coverage-strip/coverage-strip.strings.ja';
import { dataChartJa } from '../../../components/elements/data-chart/data-chart.strings.ja';
import { evidenceLineJa } from '../../../components/elements/evidence-line/evidence-line.strings.ja';
import { lastActiveJa } from '../../../components/elements/last-active/last-active.strings.ja';
import { mostActiveTableJa } from '../../../components/elements/most-active-table/most-active-table.strings.ja';
import { periodPickerJa } from '../../../components/elements/period-picker/period-picker.strings.ja';
import { plotCardJa } from '../../../components/elements/plot-card/plot-card.strings.ja';
import { seriesChartJa } from '../../../components/elements/series-chart/series-chart.strings.ja';
import { statusWordsJa } from '../../../components/styles/status-words.strings.ja';
import { privacyWordsJa } from '../../privacy-words.strings.ja';
import { problemPhrasesJa } from '../../problem-phrases.strings.ja';
import { problemJa } from '../../problem.strings.ja';
import { auditImportJa } from '../../views/dashboard/audit-import.strings.ja';
import { backupCardJa } from '../../views/dashboard/backup-card.strings.ja';
import { dashboardJa } from '../../views/dashboard/dashboard.strings.ja';
import { evidencePanelJa } from '../../views/dashboard/evidence-panel.strings.ja';
import { identityListJa } from '../../views/dashboard/identity-list.strings.ja';
import { importListJa } from '../../views/dashboard/import-list.strings.ja';
import { setAsideJa } from '../../views/dashboard/set-aside.strings.ja';
import { changeKindJa } from '../../views/insights/change-kinds.strings.ja';
import { insightsJa } from '../../views/insights/insights.strings.ja';
import { periodChoiceJa } from '../../views/insights/period-choice.strings.ja';
import { peopleExportJa } from '../../views/people-export/people-export.strings.ja';
import { peopleJa } from '../../views/people/people.strings.ja';
import { popupJa } from '../../views/popup/popup.strings.ja';
import { privacyJa } from '../../views/privacy/privacy.strings.ja';
import { reconcileJa } from '../../views/reconcile/reconcile.strings.ja';
import { reportJa } from '../../views/report/report.strings.ja';
import { teamsJa } from '../../views/teams/teams.strings.ja';
import { trendsJa } from '../../views/trends/trends.strings.ja';
import { watchPanelJa } from '../../views/watch/watch-panel.strings.ja';
import { watchJa } from '../../watch/watch.strings.ja';

/** Japanese of every text that is reached from there. Written by `npm run texts`. */
export const texts = [
  noteJa,
  activityViewJa,
  chartFigureJa,
  coverageStripJa,
  dataChartJa,
  evidenceLineJa,
  lastActiveJa,
  mostActiveTableJa,
  periodPickerJa,
  plotCardJa,
  seriesChartJa,
  statusWordsJa,
  privacyWordsJa,
  problemPhrasesJa,
  problemJa,
  auditImportJa,
  backupCardJa,
  dashboardJa,
  evidencePanelJa,
  identityListJa,
  importListJa,
  setAsideJa,
  changeKindJa,
  insightsJa,
  periodChoiceJa,
  peopleExportJa,
  peopleJa,
  popupJa,
  privacyJa,
  reconcileJa,
  reportJa,
  teamsJa,
  trendsJa,
  watchPanelJa,
  watchJa,
];
