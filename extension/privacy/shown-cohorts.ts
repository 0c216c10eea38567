import { hideSmall, shownOr } from '../../components/activity/small-groups/hide-small';
import { SMALLEST_GROUP } from '../../components/activity/small-groups/smallest-group';
import type { UtcMonth } from '../../components/activity/month';
import type { Activation, FirstActivity } from '../../components/activity/trends/first-activity';
import type { RetentionCohort } from '../../components/activity/trends/retention';
import type { Cohorts } from '../../components/activity/trends/trends';
import { isFew } from './shown-figures';

/**
 * Without months in which few people were added. The months of both charts are mostly the same people: what one leaves
 * out the other does too, or their difference would tell.
 */
export function shownCohorts(cohorts: Cohorts): Cohorts {
  const { retention, firstActivity } = cohorts;
  const [kept, begun] = [
    retention.cohorts.map(({ month, people }) => ({ month, people })),
    firstActivity.months.map(({ month, added }) => ({ month, people: added })),
  ];
  let hidden: ReadonlySet<UtcMonth> = new Set();
  for (;;) {
    const more = new Set([...hidden, ...hiddenMonths(kept, hidden), ...hiddenMonths(begun, hidden)]);
    if (more.size === hidden.size) break;
    hidden = more;
  }
  const isShown = ({ month }: { readonly month: UtcMonth }) => !hidden.has(month);
  return {
    ...(hidden.size > 0 && { hiddenMonths: hidden.size }),
    retention: { ...retention, cohorts: retention.cohorts.filter(isShown).map(shownCohort) },
    firstActivity: shownActivity({ ...firstActivity, months: firstActivity.months.filter(isShown) }, hidden.size > 0),
  };
}

/** Without months in which few people of the cohort were active, or all but few. */
function shownCohort(cohort: RetentionCohort): RetentionCohort {
  const isTelling = (active: number) => isFew(active) || isFew(cohort.people - active);
  return {
    ...cohort,
    cells: cohort.cells.map((cell) =>
      cell.kind === 'known' && (isTelling(cell.active) || isTelling(cell.orLater)) ? { kind: 'hidden' } : cell,
    ),
  };
}

/** All months together are told as well: one month alone is not hidden unless others are left out anyway. */
function shownActivity({ months, all, unknown }: FirstActivity, areOthersHidden: boolean): FirstActivity {
  const hidden = new Set(months.filter(isSplitFew));
  const [next] = months.filter((month) => !hidden.has(month)).toSorted((a, b) => a.added - b.added);
  if (hidden.size === 1 && !areOthersHidden && next) hidden.add(next);
  return {
    months: months.map((month) => (hidden.has(month) ? withoutSplit(month) : month)),
    ...(all && { all: isSplitFew(all) ? withoutSplit(all) : all }),
    unknown,
  };
}

type Split = Pick<Activation, 'added' | 'mature' | 'inTime'>;

/** Whether few began in time, few did not, or few are too new to be judged. */
function isSplitFew({ added, mature, inTime }: Split): boolean {
  const [judged, began] = [shownOr(mature, 0), shownOr(inTime, 0)];
  return [began, judged - began, added - judged].some(isFew);
}

/** The median would be one of few people, too. */
function withoutSplit<S extends Split>(split: S) {
  return { ...split, mature: 'hidden', inTime: 'hidden', medianDays: undefined } as const;
}

interface MonthOfPeople {
  readonly month: UtcMonth;
  readonly people: number;
}

/** With a second month beside a single hidden one; those hidden in either chart stay so. */
function hiddenMonths(months: readonly MonthOfPeople[], hidden: ReadonlySet<UtcMonth>): readonly UtcMonth[] {
  const already = months.map(({ month }) => hidden.has(month));
  const isSettled = already.filter(Boolean).length !== 1;
  const shown = hideSmall(
    months.map(({ people }, i) => (isSettled && already[i] ? 0 : people)),
    SMALLEST_GROUP,
    isSettled ? [] : already,
  );
  return months.flatMap(({ month }, i) => (shown[i] === 'hidden' ? [month] : []));
}
