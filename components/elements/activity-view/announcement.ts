import type { PlotReport } from '../../activity/report';
import { daySpan } from '../../charts/day-text';
import { activityViewStrings as strings } from './activity-view.strings';
import { figureLine, figureText } from './figure-text';
import { eligibleOf, headlineOf } from './headline';

/**
 * What is told to screen readers after the reader chose another period: of each plot that shows it, the days it is
 * about, and the number if it is one of the whole period.
 */
export function announcementOf(
  reports: readonly PlotReport[],
  titles: Readonly<Record<PlotReport['plot'], string>>,
  locale: string,
): string {
  const eligible = eligibleOf(reports);
  return reports
    .map((report) => {
      const headline = headlineOf(report);
      const figure = headline?.of === 'period' ? figureLine(figureText(headline.count, eligible, locale)) : undefined;
      return strings.announce(titles[report.plot], daySpan(report.period.from, report.period.to, locale), figure);
    })
    .join(' ');
}
