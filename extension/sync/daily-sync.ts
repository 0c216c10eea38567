import { type Instant, dayOf } from '../../components/activity/day';
import type { OrganizationId } from '../../components/activity/organization';
import type { SyncRecord } from '../store/schema';

/**
 * Which of the connected organizations have not been synced today (UTC). Asked more often than daily, because a browser
 * that sleeps through an alarm should catch up when it wakes.
 */
export function dueToday(
  connected: readonly OrganizationId[],
  records: readonly SyncRecord[],
  now: Instant,
): readonly OrganizationId[] {
  const today = dayOf(now);
  const done = new Set(
    records
      .filter(({ endedAt }) => endedAt !== undefined && dayOf(endedAt) >= today)
      .map(({ organization }) => organization),
  );
  return connected.filter((id) => !done.has(id));
}
