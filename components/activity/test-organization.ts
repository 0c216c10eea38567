import { DayBitmapIndexBuilder } from './day-bitmap-index';
import { type Instant, type UtcDay, addDays, instant, parseIsoDate, utcDay } from './day';
import { type Member, type MemberFacts, memberKey } from './member';
import type { Deployment, Organization, OrganizationId } from './organization';
import type { OrganizationActivity, RosterReading } from './organization-activity';

/** Builders of invented organizations for tests. */

/** Monday 23 November 2026, 15:00 UTC. */
export const NOW: Instant = at('2026-11-23T15:00:00Z');
export const TODAY: UtcDay = day('2026-11-23');

/** Reads an ISO moment. */
export function at(iso: string): Instant {
  const epochMs = Date.parse(iso);
  if (Number.isNaN(epochMs)) throw new Error(`${iso} is no moment`);
  return instant(epochMs);
}

/** Reads an ISO date. */
export function day(isoDate: string): UtcDay {
  const parsed = parseIsoDate(isoDate);
  if (parsed === undefined) throw new Error(`${isoDate} is no date`);
  return parsed;
}

/** So many days before today. */
export function daysAgo(days: number): UtcDay {
  return addDays(TODAY, -days);
}

/** A member with that ordinal: accepted, present, and nothing known of their activity. */
export function memberOf(ordinal: number, facts: Partial<Member> = {}): Member {
  const email = `p${ordinal}@acme.test`;
  const named: MemberFacts = { email, membership: 'accepted', lastActive: { kind: 'unknown' }, ...facts };
  const key = memberKey(named) ?? memberKey({ id: String(ordinal) });
  if (!key) throw new Error('An id always makes a key');
  return { ...named, key, ordinal, present: true, lastActiveSource: 'scim', ...facts };
}

/** Last active at a moment known to the second. */
export function activeAt(moment: Instant): Pick<Member, 'lastActive'> {
  return { lastActive: { kind: 'at', at: moment, precision: 'second' } };
}

export function organizationOf(deployment: Deployment): Organization {
  const origin = deployment === 'multi-tenant' ? 'https://forge.coreweave.com' : 'https://acme.wandb.io';
  return { id: 'acme' as OrganizationId, deployment, origin, name: 'acme', pageUrl: `${origin}/org/dashboard` };
}

/** What the log holds: the days read completely or in part, and who was active. */
export interface TestLog {
  readonly complete?: Iterable<number>;
  readonly partial?: Iterable<number>;
  readonly active?: Iterable<readonly [day: number, ordinal: number]>;
}

/** Days from the first to the last, both included. */
export function daysFrom(first: UtcDay, last: UtcDay): readonly UtcDay[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => addDays(first, i));
}

/** An organization with that log, those members and those rosters. */
export function activityOf(parts: {
  readonly deployment?: Deployment;
  readonly log?: TestLog;
  readonly members?: readonly Member[];
  readonly rosters?: readonly RosterReading[];
}): OrganizationActivity {
  const builder = new DayBitmapIndexBuilder();
  const { complete = [], partial = [], active = [] } = parts.log ?? {};
  for (const onDay of complete) builder.cover(utcDay(onDay), 'complete');
  for (const onDay of partial) builder.cover(utcDay(onDay), 'partial');
  for (const [onDay, ordinal] of active) builder.add(utcDay(onDay), ordinal);
  return {
    organization: organizationOf(parts.deployment ?? 'dedicated'),
    members: parts.members ?? [],
    index: builder.build(),
    rosters: parts.rosters ?? [],
    auditReadAt: parts.log ? NOW : undefined,
  };
}

/** A roster read just now that lists everybody. */
export function completeRoster(listed: number, takenAt: Instant = NOW): RosterReading {
  return { source: 'scim', takenAt, complete: true, listed, total: listed };
}
