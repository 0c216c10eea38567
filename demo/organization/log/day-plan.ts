import { type DemoOrganization, peopleOf } from '../demo-organization';
import type { AuditEvent } from './audit-event';
import { isSeenActiveOn, lastSecondOf } from './log-bounds';
import { occasionEvent } from './occasion-event';
import { eventCount, secondOf } from './person-day';
import { failedAttempt, failedAttemptSecond, personEvent } from './person-events';
import { MOST_MACHINE_EVENTS, machineEvent, machineEventCount, machineSecond } from './service-account-events';

/**
 * A day's events in order of time, each as one number: when, whose, which. A day of 100,000 members is a few megabytes,
 * and the n-th event is made when it is asked for.
 */
export type DayPlan = Float64Array;

const EVENTS_PER_SOURCE = 64;
const SOURCES = 2 ** 27;
const PER_SECOND = EVENTS_PER_SOURCE * SOURCES;
/** Place of a failed attempt among a person's events. */
const FAILED_ATTEMPT = EVENTS_PER_SOURCE - 1;
const REMEMBERED_DAYS = 10;

const plans = new WeakMap<DemoOrganization, Map<number, DayPlan>>();

/** The events of a day that have happened by the organization's now. Remembers the last few days. */
export function dayPlan(organization: DemoOrganization, day: number): DayPlan {
  const known = plans.get(organization) ?? new Map<number, DayPlan>();
  plans.set(organization, known);
  const plan = known.get(day) ?? planDay(organization, day);
  known.delete(day);
  known.set(day, plan);
  const [oldest] = known.keys();
  if (known.size > REMEMBERED_DAYS && oldest !== undefined) known.delete(oldest);
  return plan;
}

/** Position of the first event of a plan at or after a second of the day. */
export function positionAt(plan: DayPlan, second: number): number {
  let low = 0;
  let high = plan.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((plan[middle] ?? 0) < second * PER_SECOND) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The event a plan holds at a position. */
export function plannedEvent(organization: DemoOrganization, day: number, plan: DayPlan, position: number): AuditEvent {
  const code = (plan[position] ?? 0) % PER_SECOND;
  const source = Math.floor(code / EVENTS_PER_SOURCE);
  const k = code % EVENTS_PER_SOURCE;
  const people = organization.members.length + organization.former.length;
  const member = personAt(organization, source);
  if (member)
    return k === FAILED_ATTEMPT ? failedAttempt(organization, member, day) : personEvent(organization, member, day, k);
  const account = organization.serviceAccounts[source - people];
  if (account) return machineEvent(organization, account, day, k);
  const occasion = organization.occasions.get(day)?.[source - people - organization.serviceAccounts.length];
  if (!occasion) throw new RangeError('no event at this position');
  return occasionEvent(occasion, day);
}

function personAt({ members, former }: DemoOrganization, source: number) {
  return source < members.length ? members[source] : former[source - members.length];
}

function planDay(organization: DemoOrganization, day: number): DayPlan {
  const until = lastSecondOf(organization, day);
  if (day < organization.logSince || until < 0) return new Float64Array(0);
  const plan = new GrowingPlan(until);
  const people = peopleOf(organization);
  planPeople(organization, day, plan);
  organization.serviceAccounts.forEach((account, index) => {
    const count = Math.min(MOST_MACHINE_EVENTS, machineEventCount(account, organization.seed, day));
    for (let k = 0; k < count; k += 1)
      plan.add(machineSecond(account, organization.seed, day, k), people.length + index, k);
  });
  const firstOccasion = people.length + organization.serviceAccounts.length;
  organization.occasions.get(day)?.forEach(({ second }, index) => plan.add(second, firstOccasion + index, 0));
  return plan.sorted();
}

function planPeople(organization: DemoOrganization, day: number, plan: GrowingPlan): void {
  peopleOf(organization).forEach((member, source) => {
    const { life } = member;
    if (isSeenActiveOn(life, day, organization)) {
      const count = eventCount(life, day);
      for (let k = 0; k < count; k += 1) plan.add(secondOf(life, day, k, organization.deployment), source, k);
    }
    const failed = failedAttemptSecond(member, day, organization);
    if (failed !== undefined) plan.add(failed, source, FAILED_ATTEMPT);
  });
}

/** Numbers of a plan in the making; doubles its room as it fills. */
class GrowingPlan {
  private numbers = new Float64Array(1_024);
  private length = 0;

  constructor(private readonly until: number) {}

  add(second: number, source: number, k: number): void {
    if (second > this.until) return;
    if (this.length === this.numbers.length) {
      const larger = new Float64Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length] = second * PER_SECOND + source * EVENTS_PER_SOURCE + k;
    this.length += 1;
  }

  sorted(): DayPlan {
    return this.numbers.slice(0, this.length).sort();
  }
}
