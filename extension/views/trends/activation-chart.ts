import type { Activation, FirstActivity } from '../../../components/activity/trends/first-activity';
import type { DataChart } from '../../../components/charts/options/data-chart';
import { type StackedBars, stackedBars } from '../../../components/charts/options/stacked-bars';
import { shareOf } from './share-of';
import { numberFormat } from '../../../components/elements/intl-cache';
import { shownCountText } from '../privacy/shown-count';
import { monthText } from './retention-chart';
import { trendsStrings } from './trends.strings';

const strings = trendsStrings.activation;

/** People by the month they were added in: began in time, did not, or too new to tell. */
export function activationChart({ months, all }: FirstActivity, locale: string): DataChart {
  const number = numberFormat(locale);
  const names = months.map(({ month }) => monthText(month, locale));
  const median = (days: number | undefined) =>
    days === undefined ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(days);
  const share = (inTime: number, of: number) => (of === 0 ? '' : shareOf(inTime, of, locale));
  const columns = [strings.month, strings.added, strings.judged, strings.inTime, strings.share, strings.median];
  const rows = months.map(({ added, mature, inTime, medianDays }, i) => [
    names[i] ?? '',
    ...[added, mature, inTime].map((count) => shownCountText(count, number)),
    inTime === 'hidden' || mature === 'hidden' ? '' : share(inTime, mature),
    median(medianDays),
  ]);
  return {
    summary:
      all && all.mature !== 'hidden' && all.inTime !== 'hidden' && all.mature > 0
        ? strings.summary(
            share(all.inTime, all.mature),
            number.format(all.inTime),
            number.format(all.mature),
            median(all.medianDays),
          )
        : strings.noSummary,
    columns,
    rows,
    height: 200,
    key: [
      { text: strings.inTime, swatch: 'series-1' },
      { text: strings.late, swatch: 'series-2' },
      { text: strings.immature, swatch: 'series-3' },
    ],
    draw: (context) => stackedBars(barsOf(months, columns, rows), context),
  };
}

type Split = Readonly<Record<'added' | 'mature' | 'inTime', number>>;

function barsOf(
  months: readonly Activation[],
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): StackedBars {
  const partsOf = (part: (month: Split) => number) =>
    months.map(({ added, mature, inTime }) =>
      mature === 'hidden' || inTime === 'hidden' ? undefined : part({ added, mature, inTime }),
    );
  return {
    buckets: rows.map(([name]) => name ?? ''),
    layers: [
      { name: strings.inTime, hue: 0, values: partsOf(({ inTime }) => inTime) },
      { name: strings.late, hue: 1, isHatched: true, values: partsOf(({ mature, inTime }) => mature - inTime) },
      { name: strings.immature, hue: 2, values: partsOf(({ added, mature }) => added - mature) },
    ],
    tip: (place) => {
      const [name = '', ...fields] = rows[place] ?? [];
      return [name, ...fields.flatMap((field, i) => (field ? [`${columns[i + 1] ?? ''}: ${field}`] : []))];
    },
  };
}
