import type { Reconciliation } from '../../components/activity/insights/reconcile';
import { SEAT_PARTS, type SeatUse, type SeatsReport } from '../../components/activity/insights/seats';
import type { PeopleTable } from '../../components/activity/people/people-table';
import { hideSmall, shownOr } from '../../components/activity/small-groups/hide-small';
import { SMALLEST_GROUP } from '../../components/activity/small-groups/smallest-group';

/** Without causes that concern few people; causes overlap, so nothing can be subtracted from them. */
export function shownReconciliation({ members, active }: Reconciliation): Reconciliation {
  const isShown = ({ people }: { readonly people: number }) => people >= SMALLEST_GROUP;
  return {
    members: { ...members, causes: members.causes.filter(isShown) },
    active: { ...active, causes: active.causes.filter(isShown) },
  };
}

/** Seats of one kind are one row: its parts add up to the seats assigned. */
export function shownSeats(report: SeatsReport): SeatsReport {
  const { kinds } = report;
  return {
    ...report,
    kinds: {
      'models-full': shownUse(kinds['models-full']),
      'models-viewer': shownUse(kinds['models-viewer']),
      'weave-full': shownUse(kinds['weave-full']),
      'weave-viewer': shownUse(kinds['weave-viewer']),
    },
  };
}

function shownUse(use: SeatUse): SeatUse {
  const shown = hideSmall(
    SEAT_PARTS.map((part) => shownOr(use[part], 0)),
    SMALLEST_GROUP,
  );
  const assigned = shownOr(use.assigned, 0);
  const [used = 0, dormant = 0, neverActive = 0, invited = 0, deactivated = 0, unknown = 0] = shown;
  const isFew = assigned > 0 && assigned < SMALLEST_GROUP;
  return { assigned: isFew ? 'hidden' : assigned, used, dormant, neverActive, invited, deactivated, unknown };
}

/** Tells the page to count no small groups in its menus. */
export function shownPeople(table: PeopleTable): PeopleTable {
  return { ...table, smallestGroup: SMALLEST_GROUP };
}
