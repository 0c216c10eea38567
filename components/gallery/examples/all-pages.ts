import '../../elements/activity-view/activity-view.define';
import '../../elements/chart-figure/chart-figure.define';
import '../../elements/coverage-strip/coverage-strip.define';
import '../../elements/data-chart/data-chart.define';
import '../../elements/evidence-line/evidence-line.define';
import '../../elements/last-active/last-active.define';
import '../../elements/moment-ago/moment-ago.define';
import '../../elements/most-active-table/most-active-table.define';
import '../../elements/notice/notice.define';
import '../../elements/panel-frame/panel-frame.define';
import '../../elements/period-picker/period-picker.define';
import '../../elements/plot-card/plot-card.define';
import '../../elements/series-chart/series-chart.define';
import '../../elements/toolbar/toolbar.define';
import type { ElementPage } from '../example';
import { activityViewPage } from './activity-view';
import { chartFigurePage } from './chart-figure';
import { coverageStripPage } from './coverage-strip';
import { dataChartPage } from './data-chart';
import { evidenceLinePage } from './evidence-line';
import { lastActivePage } from './last-active';
import { momentAgoPage } from './moment-ago';
import { mostActiveTablePage } from './most-active-table';
import { noticePage } from './notice';
import { panelFramePage } from './panel-frame';
import { periodPickerPage } from './period-picker';
import { plotCardPage } from './plot-card';
import { seriesChartPage } from './series-chart';
import { toolbarPage } from './toolbar';

/** Every public element, those that stand alone first. */
export const ALL_PAGES: readonly ElementPage[] = [
  lastActivePage,
  toolbarPage,
  activityViewPage,
  seriesChartPage,
  dataChartPage,
  chartFigurePage,
  plotCardPage,
  mostActiveTablePage,
  coverageStripPage,
  evidenceLinePage,
  periodPickerPage,
  momentAgoPage,
  noticePage,
  panelFramePage,
];
