import type { TeamFigures, TeamsReport } from '../../components/activity/insights/teams';
import type { Count } from '../../components/activity/report';
import { type ShownCount, hideSmall, shownOr } from '../../components/activity/small-groups/hide-small';
import { SMALLEST_GROUP } from '../../components/activity/small-groups/smallest-group';
import { privacyWords } from '../privacy-words.strings';
import { isFew, shownCount } from './shown-figures';

/**
 * Without small groups in a team: its few active people, or the few who are not, its few seats that may be free, and
 * weeks of few. Teams add up to the total, so one that hides a number never does so alone.
 */
export function shownTeams(report: TeamsReport): TeamsReport {
  const { teams, total } = report;
  const active = hiddenIn(teams.map(({ active: count, eligible }) => ({ part: valueOf(count), whole: eligible })));
  const dormant = hiddenIn(
    teams.map(({ dormantSeats, members }) => ({ part: shownOr(dormantSeats, 0), whole: members })),
  );
  const weeks = total.weeks.map((_, week) =>
    hiddenIn(teams.map((team) => ({ part: shownOr(team.weeks[week] ?? 0, 0), whole: team.eligible }))),
  );
  return {
    ...report,
    teams: teams.map((team, i) => ({
      ...team,
      active: active[i] && team.active.kind !== 'unknown' ? hiddenCount() : team.active,
      dormantSeats: dormant[i] ? 'hidden' : team.dormantSeats,
      weeks: team.weeks.map((count, week) => (weeks[week]?.[i] ? 'hidden' : count)),
    })),
    total: shownTotal(total),
    inSeveral: shownIfMany(report.inSeveral),
    untold: shownIfMany(report.untold),
  };
}

/** Everybody: no group, unless there are few. */
function shownTotal(total: TeamFigures): TeamFigures {
  return {
    ...total,
    active: shownCount(total.active),
    dormantSeats: shownIfMany(total.dormantSeats),
    weeks: total.weeks.map(shownIfMany),
  };
}

function shownIfMany(count: ShownCount): ShownCount {
  return isFew(shownOr(count, 0)) ? 'hidden' : count;
}

/** Which rows of a column hide their number: those with few people in it or beside it, and never one row alone. */
function hiddenIn(rows: readonly { readonly part: number; readonly whole: number }[]): readonly boolean[] {
  const own = rows.map(({ part, whole }) =>
    hideSmall([part, Math.max(0, whole - part)], SMALLEST_GROUP).includes('hidden'),
  );
  if (own.filter(Boolean).length !== 1) return own;
  const shown = hideSmall(
    rows.map(({ part }) => part),
    SMALLEST_GROUP,
    own,
  );
  return shown.map((count) => count === 'hidden');
}

function valueOf(count: Count): number {
  return count.kind === 'unknown' ? 0 : count.value;
}

/** Read when it is asked for: its text is that of the language chosen. */
function hiddenCount(): Count {
  return { kind: 'unknown', why: privacyWords.tooFew, isHidden: true };
}
