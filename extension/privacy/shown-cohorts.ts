import { hideSmall } from '../../components/activity/small-groups/hide-small';
import { SMALLEST_GROUP } from '../../components/activity/small-groups/smallest-group';
import type { UtcMonth } from '../../components/activity/month';
import type { Cohorts } from '../../components/activity/trends/trends';

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
    retention: { ...retention, cohorts: retention.cohorts.filter(isShown) },
    firstActivity: { ...firstActivity, months: firstActivity.months.filter(isShown) },
  };
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
