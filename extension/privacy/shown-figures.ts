import type { ComparedCount, Overview } from '../../components/activity/insights/overview';
import { SMALLEST_GROUP } from '../../components/activity/small-groups/smallest-group';
import type { Count, PlotReport, SeriesPoint } from '../../components/activity/report';
import { privacyWords } from '../privacy-words.strings';
import type { Glance } from '../watch-messages';

/** Whether it counts somebody, but too few to be shown. */
export function isFew(people: number): boolean {
  return people > 0 && people < SMALLEST_GROUP;
}

/** The count, or why it is not shown. A lower bound of few people is told neither: it may be all of them. */
export function shownCount(count: Count): Count {
  return count.kind !== 'unknown' && isFew(count.value)
    ? { kind: 'unknown', why: privacyWords.tooFew, isHidden: true }
    : count;
}

/**
 * Without days or weeks of few people. Different people are active on each, so no sum of the others gives one back.
 */
export function shownSeries(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return points.map((point) => ({ ...point, count: shownCount(point.count) }));
}

/** Without numbers of few people, and without the most active: their places tell who they are (`features.md`, 25). */
export function shownPlots(plots: readonly PlotReport[]): readonly PlotReport[] {
  return plots.map((plot): PlotReport => {
    switch (plot.plot) {
      case 'most-active':
        return { ...plot, members: [], isPrivate: true };
      case 'active-users':
        return { ...plot, active: shownCount(plot.active), activeSince: shownSeries(plot.activeSince) };
      case 'users-over-time':
      case 'weekly-active':
        return { ...plot, points: shownSeries(plot.points) };
    }
  });
}

/** Figures of the whole organization are shown unless they are of few people. */
export function shownOverview(overview: Overview): Overview {
  const { didWork } = overview;
  const isWorkFew = didWork.count.kind !== 'unknown' && isFew(didWork.count.value);
  return {
    ...overview,
    active: shownCompared(overview.active),
    didWork: isWorkFew ? { ...didWork, count: { kind: 'unknown', why: 'few' } } : didWork,
    eligibleActive: shownCount(overview.eligibleActive),
    eligible: shownCount(overview.eligible),
    daily: shownCompared(overview.daily),
    weekly: shownCompared(overview.weekly),
    monthly: shownCompared(overview.monthly),
  };
}

/** The change would tell the count it starts from, or, with its percentage, the one it leads to. */
function shownCompared(compared: ComparedCount): ComparedCount {
  const { count, change } = compared;
  const shown = shownCount(count);
  const isTelling =
    shown !== count || (change.kind === 'known' && count.kind !== 'unknown' && isFew(count.value - change.by));
  return { ...compared, count: shown, change: isTelling ? { kind: 'unknown' } : change };
}

/** The popup's weeks, likewise. What changed is counted as the list of changes is, one by one. */
export function shownGlance(glance: Glance): Glance {
  return { ...glance, weeks: shownSeries(glance.weeks) };
}
