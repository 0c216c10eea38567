import { startOfDay } from '../../../components/activity/day';
import { type UtcMonth, daysOfMonth } from '../../../components/activity/month';
import type { Retention, RetentionCell, RetentionCohort } from '../../../components/activity/trends/retention';
import type { DataChart } from '../../../components/charts/options/data-chart';
import { type HeatCell, heatGrid } from '../../../components/charts/options/heat';
import { shareOf } from './share-of';
import { dateFormat, numberFormat } from '../../../components/elements/intl-cache';
import { privacyStrings } from '../privacy/privacy.strings';
import { trendsStrings } from './trends.strings';

const strings = trendsStrings.retention;

/** Whether people count in the month they were active in, or in all months up to it. */
export type RetentionMode = 'bounded' | 'unbounded';

const ROW = 30;
const HEAD = 34;
const NAME = 100;
const SQUARE = 44;

/** Months of joining downwards, months after it to the right, each square the share still active. */
export function retentionChart({ cohorts }: Retention, mode: RetentionMode, locale: string): DataChart {
  const number = numberFormat(locale);
  const width = Math.max(0, ...cohorts.map(({ cells }) => cells.length));
  const months = Array.from({ length: width }, (_, k) => strings.month(number.format(k)));
  const names = cohorts.map(({ month, people }) => `${monthText(month, locale)} (${number.format(people)})`);
  const text = (cohort: RetentionCohort, cell: RetentionCell | undefined) => cellText(cohort, cell, mode, locale);
  const cells = cohorts.flatMap((cohort, row) =>
    cohort.cells.map((cell, column): HeatCell => {
      const active = activeIn(cell, mode);
      return {
        row,
        column,
        share: active === undefined ? undefined : active / cohort.people,
        label: active === undefined ? '' : shareOf(active, cohort.people, locale),
        tip: tipOf(cohort, cell, months[column] ?? '', mode, locale),
      };
    }),
  );
  return {
    summary: summaryOf(cohorts, mode, months[1] ?? '', locale),
    columns: [strings.cohort, strings.people, ...months],
    rows: cohorts.map((cohort) => [
      monthText(cohort.month, locale),
      number.format(cohort.people),
      ...months.map((_, k) => text(cohort, cohort.cells[k])),
    ]),
    height: HEAD + cohorts.length * ROW,
    leastWidth: NAME + width * SQUARE,
    draw: (context) => heatGrid({ columns: months.map((_, k) => number.format(k)), rows: names, cells }, context),
  };
}

/** `Nov 2026`. */
export function monthText(month: UtcMonth, locale: string): string {
  return dateFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    startOfDay(daysOfMonth(month).from),
  );
}

function activeIn(cell: RetentionCell, mode: RetentionMode): number | undefined {
  if (cell.kind !== 'known') return undefined;
  return mode === 'bounded' ? cell.active : cell.orLater;
}

function cellText(
  cohort: RetentionCohort,
  cell: RetentionCell | undefined,
  mode: RetentionMode,
  locale: string,
): string {
  if (!cell) return '';
  const active = activeIn(cell, mode);
  if (active !== undefined) return shareOf(active, cohort.people, locale);
  if (cell.kind === 'hidden') return privacyStrings.hidden;
  return cell.kind === 'immature' ? strings.immature : strings.unread;
}

function tipOf(
  cohort: RetentionCohort,
  cell: RetentionCell,
  month: string,
  mode: RetentionMode,
  locale: string,
): readonly string[] {
  const active = activeIn(cell, mode);
  const name = monthText(cohort.month, locale);
  if (active === undefined) return strings.untoldCell(name, month, cellText(cohort, cell, mode, locale));
  const number = numberFormat(locale);
  const share = shareOf(active, cohort.people, locale);
  return strings.cell(name, month, number.format(active), number.format(cohort.people), share);
}

/** The first later month of all cohorts together: the one most of them have. */
function summaryOf(cohorts: readonly RetentionCohort[], mode: RetentionMode, month: string, locale: string): string {
  const told = cohorts.flatMap(({ people, cells }) => {
    const active = cells[1] && activeIn(cells[1], mode);
    return active === undefined ? [] : [{ people, active }];
  });
  const sum = (of: (one: (typeof told)[number]) => number) => told.reduce((all, one) => all + of(one), 0);
  if (told.length === 0) return strings.noSummary;
  const share = shareOf(
    sum(({ active }) => active),
    sum(({ people }) => people),
    locale,
  );
  return strings.summary(share, month, numberFormat(locale).format(told.length));
}
