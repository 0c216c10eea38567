import type { AuditEvent } from './audit-event';

/** May precede a failed log-in, so it proves nobody's presence (`wandb/audit-logs.md`, section 6). */
const NO_ACTIVITY: ReadonlySet<string> = new Set(['user:initiate_login']);
const FIRST_ERROR_CODE = 400;
/** Actions on runs, sweeps and artifacts, and every action that changes something but one's own sign-in. */
const WORK = /^(run|sweep|artifact):|^(?!user:)[^:]+:(create|update|delete|undelete|stop|invite|uninvite)/;

/**
 * Whether an entry shows that its actor was there: W&B counts every auditable action, except log-in attempts and what
 * the server refused (`features.md`, 3.1). Entries without an actor only tell whom something was done to.
 */
export function isActivity(event: AuditEvent): boolean {
  if (event.actorEmail === '' && event.actorUserId === '') return false;
  return event.responseCode < FIRST_ERROR_CODE && !NO_ACTIVITY.has(event.action);
}

/** Whether an action belongs to the stricter "did work" set (`features.md`, 3.1). */
export function isWork(action: string): boolean {
  return WORK.test(action);
}
