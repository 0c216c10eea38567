import type { DemoOrganization } from './demo-organization';
import type { AuditEvent } from './log/audit-event';
import { auditEventsOfDay } from './log/audit-log';

const MS_PER_DAY = 86_400_000;

/** What a person's entries say in sum, in the plainest possible reading of the log. */
export interface LoggedActivity {
  readonly days: ReadonlySet<string>;
  /** Epoch ms, whole seconds. */
  readonly last: number;
}

/** Whether an entry shows a person at work (`wandb/audit-logs.md`, section 6). */
export function showsPersonAtWork(event: AuditEvent): boolean {
  return event.action !== 'user:initiate_login' && event.response_code < 400 && event.actor_email !== undefined;
}

/** Reads every day of the log event by event: the yardstick for what the roster says. By user id. */
export function readWholeLog(organization: DemoOrganization): ReadonlyMap<number, LoggedActivity> {
  const people = new Map<number, { days: Set<string>; last: number }>();
  for (let day = organization.founded - 2; day <= organization.today + 1; day += 1) {
    for (const event of auditEventsOfDay(organization, day)) {
      if (!showsPersonAtWork(event) || event.actor_user_id === undefined) continue;
      const at = Math.floor(Date.parse(event.timestamp) / 1_000) * 1_000;
      const person = people.get(event.actor_user_id) ?? { days: new Set<string>(), last: 0 };
      person.days.add(new Date(at).toISOString().slice(0, 10));
      person.last = Math.max(person.last, at);
      people.set(event.actor_user_id, person);
    }
  }
  return people;
}

/** The UTC day an entry's own timestamp falls in, whatever its offset. */
export function dayOfEvent(event: AuditEvent): number {
  return Math.floor(Date.parse(event.timestamp) / MS_PER_DAY);
}
