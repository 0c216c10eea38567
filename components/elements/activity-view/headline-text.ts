import { type Period, daysIn } from '../../activity/period';
import type { SeriesPoint } from '../../activity/report';
import { dayRange, shortRange } from '../../charts/day-text';
import { numberFormat } from '../intl-cache';
import { activityViewStrings as strings } from './activity-view.strings';
import type { Headline } from './headline';

/** Within a year a day needs no year: the period’s stands above. */
const ONE_YEAR = 367;

/** What the number above a plot is about. */
export function headlineText(headline: Headline, period: Period, locale: string): string {
  const range = daysIn(period) > ONE_YEAR ? dayRange : shortRange;
  const days = ({ from, to }: SeriesPoint): string => range(from, to, locale);
  switch (headline.of) {
    case 'period':
      return strings.activeSince;
    case 'mean-day':
      return `${strings.meanDay}. ${highest(headline.highest)}`;
    case 'latest-week':
      return `${strings.latestWeek(days(headline.week))}. ${highest(headline.highest)}`;
  }

  function highest(point: SeriesPoint): string {
    const count = point.count.kind === 'unknown' ? '' : numberFormat(locale).format(point.count.value);
    return strings.highest(count, days(point));
  }
}
