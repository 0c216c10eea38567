import type { FirstActivity } from '../../../components/activity/trends/first-activity';
import type { LifecycleWeek } from '../../../components/activity/trends/lifecycle';
import type { Retention } from '../../../components/activity/trends/retention';
import type { ShownCount } from '../../../components/activity/small-groups/hide-small';

/** Whether privacy mode hides a part of some week. */
export function areSomeHidden(weeks: readonly LifecycleWeek[]): boolean {
  return weeks.some((week) => partsOf(week).includes('hidden'));
}

/** Whether some part is hidden and none is left to be drawn. */
export function areAllHidden(weeks: readonly LifecycleWeek[]): boolean {
  const parts = weeks.flatMap(partsOf);
  return parts.includes('hidden') && parts.every((count) => count === 'hidden' || count === 0);
}

function partsOf(week: LifecycleWeek): readonly ShownCount[] {
  if (week.kind === 'unknown') return [];
  return [week.added, week.returning, week.resurrected, week.goneQuiet, week.left];
}

/** Whether privacy mode hides how many of some cohort were active in some month. */
export function areCellsHidden({ cohorts }: Retention): boolean {
  return cohorts.some(({ cells }) => cells.some(({ kind }) => kind === 'hidden'));
}

/** Whether privacy mode hides how many of some month began in time. */
export function areSplitsHidden({ months, all }: FirstActivity): boolean {
  return all?.mature === 'hidden' || months.some(({ mature }) => mature === 'hidden');
}
