import type { EChartsCoreOption } from 'echarts/core';
import { type Instant } from '../../../components/activity/day';
import type { Leaderboard } from '../../../components/activity/insights/leaderboard';
import type { ComparedCount, Overview } from '../../../components/activity/insights/overview';
import { SEAT_KINDS, type SeatsReport } from '../../../components/activity/insights/seats';
import type { TeamsReport } from '../../../components/activity/insights/teams';
import type { Count, SeriesPoint } from '../../../components/activity/report';
import type { Trends } from '../../../components/activity/trends/trends';
import { dayRange } from '../../../components/charts/day-text';
import { seriesChart } from '../../../components/charts/options/series-chart';
import type { DataChart } from '../../../components/charts/options/data-chart';
import { PRINT_THEME } from '../../../components/charts/print-theme';
import { dateFormat, numberFormat } from '../../../components/elements/intl-cache';
import type { SeatChoices } from '../../insights-messages';
import { insightsStrings } from '../insights/insights.strings';
import { shownCountText } from '../privacy/shown-count';
import { areAllHidden } from '../trends/hidden-parts';
import { lifecycleChart } from '../trends/lifecycle-chart';
import { shareOf } from '../trends/share-of';
import { trendsStrings } from '../trends/trends.strings';
import type { BarLine } from './bar-lines';
import { reportStrings as strings } from './report.strings';

/** What a report is made of. */
export interface ReportParts {
  readonly organization: string;
  readonly overview: Overview;
  readonly trends: Trends;
  readonly seats: SeatsReport;
  readonly choices: SeatChoices;
  readonly teams: TeamsReport;
  /** Missing in privacy mode, which ranks nobody. */
  readonly leaders?: Leaderboard;
}

/** What the reader wants in it. */
export interface ReportChoices {
  readonly withNames: boolean;
  readonly withTeams: boolean;
}

/** A report as text and numbers, before it is a document. */
export interface ReportContent {
  readonly title: string;
  readonly subtitle: string;
  readonly made: string;
  readonly figures: readonly { readonly name: string; readonly value: string; readonly note: string }[];
  readonly charts: readonly ReportChart[];
  readonly tables: readonly ReportTable[];
  readonly definitions: readonly string[];
  readonly caveats: readonly string[];
}

export interface ReportChart {
  readonly heading: string;
  /** The chart in one sentence, for those who cannot see it. */
  readonly summary: string;
  readonly option: EChartsCoreOption;
  /** The hues in words. */
  readonly key: readonly { readonly text: string; readonly hue: string }[];
}

export interface ReportTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const MOST_ROWS = 10;
export const CHART_WIDTH = 420;
export const CHART_HEIGHT = 200;

export function reportContent(parts: ReportParts, choices: ReportChoices, now: Instant, locale: string): ReportContent {
  const { organization, overview, trends } = parts;
  const { evidence } = overview;
  const number = numberFormat(locale);
  return {
    title: strings.title(organization),
    subtitle: strings.subtitle(dayRange(trends.range.from, trends.range.to, locale)),
    made: strings.made(dateFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(now)),
    figures: figuresOf(parts, locale),
    charts: chartsOf(trends, locale),
    tables: [
      seatTable(parts.seats, locale),
      teamTable(parts.teams, choices, locale),
      ...namedTables(parts, choices, locale),
    ],
    definitions: strings.defined(number.format(parts.choices.dormantAfterDays)),
    caveats: [
      strings.covered(
        number.format(overview.active.coveredDays),
        number.format(trends.range.to - trends.range.from + 1),
      ),
      ...new Set([...evidence.notes, ...trends.evidence.notes]),
      insightsStrings.seats.blindSpot,
      ...(choices.withNames ? [] : [strings.withoutNames]),
      ...(parts.leaders ? [] : [strings.withoutLeaders]),
    ],
  };
}

function figuresOf({ overview, seats, teams }: ReportParts, locale: string): ReportContent['figures'] {
  const number = numberFormat(locale);
  const { eligible, eligibleActive, stickiness } = overview;
  const share =
    eligible.kind === 'exact' && eligibleActive.kind === 'exact'
      ? strings.ofEligible(number.format(eligible.value), shareOf(eligibleActive.value, eligible.value, locale))
      : '';
  const judged = (tiers: readonly string[]) => seats.judged.filter(({ tier }) => tiers.includes(tier)).length;
  const [sure, review] = [judged(['certain', 'probable']), judged(['review'])];
  return [
    { name: strings.figures.active, value: countText(overview.active.count, locale), note: share },
    compared(strings.figures.weekly, overview.weekly, locale),
    compared(strings.figures.monthly, overview.monthly, locale),
    {
      name: strings.figures.stickiness,
      value: stickiness.kind === 'known' ? shareOf(stickiness.value, 1, locale) : strings.notKnown,
      note: stickiness.kind === 'known' ? '' : insightsStrings.overview.noStickiness[stickiness.why],
    },
    { name: strings.figures.members, value: number.format(teams.total.members), note: '' },
    {
      name: strings.figures.free,
      value: number.format(sure + review),
      note: strings.freeOf(number.format(sure), number.format(review)),
    },
  ];
}

function compared(name: string, { count, change }: ComparedCount, locale: string) {
  const by = change.kind === 'known' ? signed(change.by, locale) : undefined;
  return { name, value: countText(count, locale), note: by === undefined ? strings.noChange : strings.change(by) };
}

function chartsOf(trends: Trends, locale: string): readonly ReportChart[] {
  const context = { theme: PRINT_THEME, locale, isMoving: false, width: CHART_WIDTH };
  const { weekly, lifecycle } = trends;
  const growth = growthOf(lifecycle, locale);
  const known = weekly.some(({ count }) => count.kind !== 'unknown');
  const tip = () => document.createElement('span');
  return [
    ...(known
      ? [
          {
            heading: strings.weekly,
            summary: weekBars(weekly, locale)
              .map(({ label, text }) => `${label}: ${text}`)
              .join('; '),
            option: seriesChart({ ...context, points: weekly, bucket: 'week', room: 6, tip }),
            key: [],
          },
        ]
      : []),
    ...(growth
      ? [
          {
            heading: trendsStrings.lifecycle.title,
            summary: growth.summary,
            option: growth.draw(context),
            key: keyOf(growth),
          },
        ]
      : []),
  ];
}

function keyOf({ key = [] }: DataChart): ReportChart['key'] {
  return key.map(({ text }, i) => ({ text, hue: PRINT_THEME.hues[i] ?? PRINT_THEME.series }));
}

/** Who came and went, week by week; undefined where no week is known. */
export function growthOf(lifecycle: Trends['lifecycle'], locale: string): DataChart | undefined {
  return lifecycle.some(({ kind }) => kind === 'known') && !areAllHidden(lifecycle)
    ? lifecycleChart(lifecycle, locale)
    : undefined;
}

/** The newest weeks as bars, as many as one page bears; none where nothing is known. */
export function weekBars(weekly: readonly SeriesPoint[], locale: string): readonly BarLine[] {
  if (weekly.every(({ count }) => count.kind === 'unknown')) return [];
  return weekly.slice(-MOST_ROWS).map(({ from, to, count, partial }) => {
    const days = dayRange(from, to, locale);
    return {
      label: partial ? strings.partial(days) : days,
      value: count.kind === 'unknown' ? undefined : count.value,
      text: countText(count, locale),
    };
  });
}

function seatTable({ kinds }: SeatsReport, locale: string): ReportTable {
  const number = numberFormat(locale);
  const { columns, kind, kinds: names } = insightsStrings.seats;
  const uses = ['assigned', 'used', 'dormant', 'neverActive', 'invited', 'deactivated', 'unknown'] as const;
  return {
    heading: strings.seats,
    columns: [kind, ...uses.map((use) => columns[use])],
    rows: SEAT_KINDS.map((one) => [names[one], ...uses.map((use) => shownCountText(kinds[one][use], number))]),
  };
}

function teamTable({ teams }: TeamsReport, { withTeams }: ReportChoices, locale: string): ReportTable {
  const number = numberFormat(locale);
  return {
    heading: strings.teamsTable,
    columns: strings.teamColumns,
    rows: teams
      .slice(0, MOST_ROWS)
      .map(({ team, members, eligible, active, dormantSeats }, i) => [
        team === undefined ? strings.noTeam : withTeams ? team : strings.teamNames(number.format(i + 1)),
        number.format(members),
        countText(active, locale),
        active.kind === 'exact' ? shareOf(active.value, eligible, locale) : strings.notKnown,
        shownCountText(dormantSeats, number),
      ]),
  };
}

function namedTables(
  { leaders, seats }: ReportParts,
  { withNames }: ReportChoices,
  locale: string,
): readonly ReportTable[] {
  if (!withNames) return [];
  return [
    ...(leaders ? [leadersTable(leaders, locale)] : []),
    {
      heading: strings.dormant,
      columns: strings.dormantColumns,
      rows: seats.judged
        .filter(({ tier }) => tier !== 'excluded')
        .slice(0, MOST_ROWS)
        .map(({ name, reason, tier }) => [name, insightsStrings.reasons(reason), insightsStrings.seats.tiers[tier]]),
    },
  ];
}

function leadersTable({ entries }: Leaderboard, locale: string): ReportTable {
  const number = numberFormat(locale);
  return {
    heading: strings.leaders,
    columns: strings.leaderColumns,
    rows: entries
      .slice(0, MOST_ROWS)
      .map(({ rank, name, activeDays }) => [number.format(rank), name, countText(activeDays, locale)]),
  };
}

function countText(count: Count, locale: string): string {
  if (count.kind === 'unknown') return strings.notKnown;
  const text = numberFormat(locale).format(count.value);
  return count.kind === 'exact' ? text : insightsStrings.atLeast(text);
}

function signed(by: number, locale: string): string {
  const sign = by > 0 ? '+' : by < 0 ? '−' : '±';
  return `${sign}${numberFormat(locale).format(Math.abs(by))}`;
}
