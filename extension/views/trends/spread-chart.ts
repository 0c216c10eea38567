import type { ActiveDaySpread } from '../../../components/activity/trends/active-day-spread';
import type { DataChart } from '../../../components/charts/options/data-chart';
import { stackedBars } from '../../../components/charts/options/stacked-bars';
import { shareOf } from './share-of';
import { numberFormat } from '../../../components/elements/intl-cache';
import { trendsStrings } from './trends.strings';

const strings = trendsStrings.spread;

type KnownSpread = Extract<ActiveDaySpread, { kind: 'known' }>;

/** A bar for each number of active days: how many people had so many. */
export function spreadChart({ bins, people }: KnownSpread, locale: string): DataChart {
  const number = numberFormat(locale);
  const names = bins.map(({ from, to }) => strings.bin(number.format(from), number.format(to)));
  const share = (count: number) => shareOf(count, people, locale);
  return {
    summary: summaryOf(bins, people, number),
    columns: [strings.days, strings.people, strings.share],
    rows: bins.map((bin, i) => [names[i] ?? '', number.format(bin.people), share(bin.people)]),
    height: 200,
    draw: (context) =>
      stackedBars(
        {
          buckets: names,
          layers: [{ name: strings.people, hue: 0, values: bins.map((bin) => bin.people) }],
          tip: (place) => {
            const count = bins[place]?.people ?? 0;
            return strings.tip(names[place] ?? '', number.format(count), share(count));
          },
        },
        context,
      ),
  };
}

function summaryOf(bins: KnownSpread['bins'], people: number, number: Intl.NumberFormat): string {
  let counted = 0;
  const middle = bins.find((bin) => (counted += bin.people) * 2 >= people);
  return strings.summary(number.format(people), number.format(bins[0]?.people ?? 0), number.format(middle?.to ?? 0));
}
