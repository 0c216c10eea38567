import { type ShownCount, hideSmall, shownOr } from '../../components/activity/small-groups/hide-small';
import { SMALLEST_GROUP } from '../../components/activity/small-groups/smallest-group';
import { STATUSES } from '../../components/activity/status';
import type { OrganizationSummary } from '../messages';
import { isFew } from './shown-figures';

type Counted = keyof OrganizationSummary['counts'];

const ALL: readonly Counted[] = [...STATUSES, 'unknown'];
/** People who could be active add up to what is shown of them, and so do the others. */
const NOT_ELIGIBLE: readonly Counted[] = ['invite-pending', 'deactivated'];

/**
 * Without statuses of few people. How many members there are, could be active and were is shown of the whole
 * organization: so a status is hidden together with another one of those it adds up with. How many were active is told
 * beside the statuses: it is hidden only where it is of few itself.
 */
export function shownSummary(summary: OrganizationSummary): OrganizationSummary {
  const { counts, activeIn30Days } = summary;
  const hidden = new Set<Counted>();
  const isActiveFew = isFew(shownOr(counts.active, 0)) || isFew(shownOr(activeIn30Days, 0));
  const eligible = ALL.filter((status) => !NOT_ELIGIBLE.includes(status) && (isActiveFew || status !== 'active'));
  for (const parts of [eligible, NOT_ELIGIBLE]) {
    const shown = hideSmall(
      parts.map((status) => shownOr(counts[status], 0)),
      SMALLEST_GROUP,
      parts.map((status) => isActiveFew && status === 'active'),
    );
    parts.forEach((status, i) => shown[i] === 'hidden' && hidden.add(status));
  }
  const of = (status: Counted): ShownCount => (hidden.has(status) ? 'hidden' : counts[status]);
  return {
    ...summary,
    counts: {
      active: of('active'),
      idle: of('idle'),
      dormant: of('dormant'),
      'no-activity': of('no-activity'),
      'invite-pending': of('invite-pending'),
      deactivated: of('deactivated'),
      unknown: of('unknown'),
    },
    activeIn30Days: isActiveFew ? 'hidden' : activeIn30Days,
  };
}
