import type { DemoOrganization } from '../demo-organization';
import type { AuditEvent } from './audit-event';
import { dayPlan, plannedEvent } from './day-plan';

/** The organization's events of one UTC day up to its now, in order of time, made one by one. */
export function* auditEventsOfDay(organization: DemoOrganization, day: number): Generator<AuditEvent> {
  const plan = dayPlan(organization, day);
  for (let position = 0; position < plan.length; position += 1) {
    yield plannedEvent(organization, day, plan, position);
  }
}
