import { MS_PER_DAY, type UtcDay, dayOf, instant } from '../../../components/activity/day';
import type { DemoDeployment } from '../../site';
import type { DemoOrganization } from '../demo-organization';
import { isActiveOn, type Life } from '../people/life';
import { firstSecond } from './person-day';

/** Multi-tenant knows no activity before this day (`wandb/activity.md`, A3). */
const MULTI_TENANT_SINCE = dayOf(instant(Date.UTC(2025, 4, 8)));

/** First day whose activity counts. */
export function logSinceOf(deployment: DemoDeployment, founded: UtcDay): UtcDay {
  return deployment === 'multi-tenant' && founded < MULTI_TENANT_SINCE ? MULTI_TENANT_SINCE : founded;
}

/** The stretch of time an organization's log covers. */
export type LogBounds = Pick<DemoOrganization, 'logSince' | 'now'>;

/** Last second of a day that has happened; negative for days to come. */
export function lastSecondOf({ now }: Pick<LogBounds, 'now'>, day: number): number {
  return Math.min(86_399, Math.floor((now - day * MS_PER_DAY) / 1_000));
}

/** Whether a life shows in the log of a day as active: it is told from the life alone, not from events. */
export function isSeenActiveOn(life: Life, day: number, bounds: LogBounds): boolean {
  if (day < bounds.logSince || !isActiveOn(life, day)) return false;
  const until = lastSecondOf(bounds, day);
  return until >= 86_399 || firstSecond(life, day) <= until;
}
