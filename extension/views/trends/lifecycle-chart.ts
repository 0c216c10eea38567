import type { LifecycleWeek } from '../../../components/activity/trends/lifecycle';
import { shortDay, dayRange } from '../../../components/charts/day-text';
import type { DataChart } from '../../../components/charts/options/data-chart';
import { stackedBars } from '../../../components/charts/options/stacked-bars';
import { numberFormat } from '../../../components/elements/intl-cache';
import { type ShownCount, shownOr } from '../../../components/activity/small-groups/hide-small';
import { shownCountText } from '../privacy/shown-count';
import { privacyStrings } from '../privacy/privacy.strings';
import { areSomeHidden } from './hidden-parts';
import { trendsStrings } from './trends.strings';

const strings = trendsStrings.lifecycle;

type KnownWeek = Extract<LifecycleWeek, { kind: 'known' }>;

/** New, returning and resurrected people above the axis, those gone quiet and those who left below it. */
export function lifecycleChart(weeks: readonly LifecycleWeek[], locale: string): DataChart {
  const number = numberFormat(locale);
  const value = (of: (week: KnownWeek) => ShownCount) =>
    weeks.map((week) => (week.kind === 'known' ? shownOr(of(week), undefined) : undefined));
  const layers = [
    { name: strings.returning, hue: 0, values: value(({ returning }) => returning) },
    { name: strings.resurrected, hue: 1, isHatched: true, values: value(({ resurrected }) => resurrected) },
    { name: strings.added, hue: 2, values: value(({ added }) => added) },
    {
      name: strings.goneQuiet,
      hue: 3,
      isHatched: true,
      values: value(({ goneQuiet, left }) => sumOf([goneQuiet, left])).map((silent) =>
        silent === undefined ? silent : -silent,
      ),
    },
  ] as const;
  const tip = (place: number): readonly string[] => {
    const week = weeks[place];
    return week ? [strings.weekOf(dayRange(week.from, week.to, locale)), ...linesOf(week, number)] : [];
  };
  return {
    summary: summaryOf(weeks, locale),
    columns: [
      strings.week,
      strings.added,
      strings.returning,
      strings.resurrected,
      strings.firstSeen,
      strings.goneQuiet,
      strings.left,
    ],
    rows: weeks.map((week) => [dayRange(week.from, week.to, locale), ...fieldsOf(week, number)]),
    height: 240,
    key: [
      { text: strings.returning, swatch: 'series-1' },
      { text: strings.resurrected, swatch: 'series-2' },
      { text: strings.added, swatch: 'series-3' },
      { text: strings.gone, swatch: 'series-4' },
    ],
    draw: (context) => stackedBars({ buckets: weeks.map(({ from }) => shortDay(from, locale)), layers, tip }, context),
  };
}

function linesOf(week: LifecycleWeek, number: Intl.NumberFormat): readonly string[] {
  if (week.kind === 'unknown') return [strings.unknown];
  const { added, returning, resurrected, goneQuiet, left } = week;
  const line = (name: string, count: ShownCount) => strings.layer(name, shownCountText(count, number));
  return [
    strings.active(shownCountText(sumOf([added, returning, resurrected]), number)),
    line(strings.added, added),
    line(strings.returning, returning),
    line(strings.resurrected, resurrected),
    line(strings.goneQuiet, goneQuiet),
    line(strings.left, left),
  ];
}

function fieldsOf(week: LifecycleWeek, number: Intl.NumberFormat): readonly string[] {
  if (week.kind === 'unknown') return Array.from({ length: 6 }, () => strings.unknown);
  const { added, returning, resurrected, firstSeen, goneQuiet, left } = week;
  return [added, returning, resurrected, firstSeen, goneQuiet, left].map((count) => shownCountText(count, number));
}

/** Not shown if a part is not. */
function sumOf(counts: readonly ShownCount[]): ShownCount {
  return counts.reduce(
    (sum: ShownCount, count) => (sum === 'hidden' || count === 'hidden' ? 'hidden' : sum + count),
    0,
  );
}

function summaryOf(weeks: readonly LifecycleWeek[], locale: string): string {
  const latest = weeks.findLast((week) => week.kind === 'known');
  if (latest?.kind !== 'known') return strings.none;
  const { from, to, added, returning, resurrected, goneQuiet, left } = latest;
  if (areSomeHidden([latest])) return privacyStrings.someHidden;
  const [fresh, back, again, quiet] = [added, returning, resurrected, sumOf([goneQuiet, left])].map((count) =>
    shownCountText(count, numberFormat(locale)),
  );
  return strings.summary(dayRange(from, to, locale), fresh ?? '', back ?? '', again ?? '', quiet ?? '');
}
