import { MS_PER_DAY } from '../../components/activity/day';
import type { DemoOrganization } from '../organization/demo-organization';
import type { AuditEvent } from '../organization/log/audit-event';
import { type DayPlan, dayPlan, plannedEvent, positionAt } from '../organization/log/day-plan';
import type { AuditRange } from './audit-query';

/** A place in the log: so many events into a day. */
export interface AuditPlace {
  readonly day: number;
  readonly position: number;
}

/** The first place of a range. */
export function placeOf(organization: DemoOrganization, range: AuditRange): AuditPlace {
  const day = Math.floor(range.from / MS_PER_DAY);
  return { day, position: boundsWithin(dayPlan(organization, day), day, range).from };
}

/** Reads the log from a place to the end of a range, event by event, and knows where it stands. */
export class AuditReader {
  private readonly lastDay: number;
  private plan: DayPlan;
  private until: number;

  constructor(
    private readonly organization: DemoOrganization,
    private readonly range: AuditRange,
    private place: AuditPlace,
  ) {
    this.lastDay = Math.min(organization.today, Math.ceil(range.until / MS_PER_DAY) - 1);
    this.plan = dayPlan(organization, place.day);
    this.until = boundsWithin(this.plan, place.day, range).until;
  }

  /** Where the next event is; undefined at the end. */
  next(): AuditPlace | undefined {
    while (this.place.position >= this.until) {
      if (this.place.day >= this.lastDay) return undefined;
      const day = Math.max(this.place.day + 1, this.organization.logSince);
      this.plan = dayPlan(this.organization, day);
      const { from, until } = boundsWithin(this.plan, day, this.range);
      this.place = { day, position: from };
      this.until = until;
    }
    return this.place;
  }

  /** The next event; undefined at the end. */
  take(): AuditEvent | undefined {
    const place = this.next();
    if (!place) return undefined;
    this.place = { day: place.day, position: place.position + 1 };
    return plannedEvent(this.organization, place.day, this.plan, place.position);
  }
}

function boundsWithin(
  plan: DayPlan,
  day: number,
  range: AuditRange,
): { readonly from: number; readonly until: number } {
  const startOfDay = day * MS_PER_DAY;
  return {
    from: range.from <= startOfDay ? 0 : positionAt(plan, Math.ceil((range.from - startOfDay) / 1_000)),
    until:
      range.until >= startOfDay + MS_PER_DAY
        ? plan.length
        : positionAt(plan, Math.ceil((range.until - startOfDay) / 1_000)),
  };
}
