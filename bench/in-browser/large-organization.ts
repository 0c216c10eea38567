import { type UtcDay, instant, startOfDay, utcDay } from '../../components/activity/day';
import type { MemberFacts, Seat } from '../../components/activity/member';
import type { Organization } from '../../components/activity/organization';
import type { AuditDay, Roster } from '../../components/activity/roster';
import type { OrganizationStore } from '../../extension/store/organization-store';

/** How large an invented organization is, and when it is looked at. */
export interface Extent {
  readonly members: number;
  readonly days: number;
  readonly today: UtcDay;
}

const ACTIVE_SHARE = 0.08;
const TEAMS = 200;
const ROLES = ['member', 'member', 'member', 'admin', 'viewer'] as const;
const SEATS: readonly Seat[] = ['full', 'full', 'viewer', 'none'];
const FIRST_NAMES = ['Ana', 'Ben', 'Chidi', 'Dorte', 'Emre', 'Farah', 'Gita', 'Hana'] as const;

/** Everybody, each `time` with another last activity and number of active days. */
export function rosterOf({ members, today }: Extent, time: number): Roster {
  return {
    source: 'scim',
    takenAt: instant(startOfDay(today) + time * 3_600_000),
    members: Array.from({ length: members }, (_, n) => memberOf(n, time, today)),
    complete: true,
    total: members,
    warnings: [],
  };
}

function memberOf(n: number, time: number, today: UtcDay): MemberFacts {
  return {
    id: `id-${n}`,
    email: `person-${n}@bench.test`,
    username: `person-${n}`,
    name: `${FIRST_NAMES[n % FIRST_NAMES.length] ?? ''} Person ${n}`,
    membership: 'accepted',
    daysActive: (n % 400) + time,
    lastActive: { kind: 'at', at: instant(startOfDay(today) - n * 60_000 + time), precision: 'second' },
    added: instant(startOfDay(today) - (n % 900) * 86_400_000),
    role: ROLES[n % ROLES.length],
    modelsSeat: SEATS[n % SEATS.length],
    weaveAccess: SEATS[(n + 1) % SEATS.length],
    teams: [`team-${n % TEAMS}`, ...(n % 3 === 0 ? [`team-${(n + 7) % TEAMS}`] : [])],
  };
}

/** Adds the audit log of all its days, as syncs read it. */
export async function addAllDays(store: OrganizationStore, organization: Organization, extent: Extent): Promise<void> {
  const { days, today } = extent;
  for (let day = today - days + 1; day <= today; day += 1) {
    await store.addAuditDay(organization, dayOf(utcDay(day), extent));
  }
}

function dayOf(day: UtcDay, { members, today }: Extent): AuditDay {
  const at = instant(startOfDay(day) + 36_000_000);
  const actors = Array.from({ length: Math.round(members * ACTIVE_SHARE) }, (_, k) => ({
    email: `person-${(k * 7 + day * 13) % members}@bench.test`,
    lastAt: at,
    didWork: k % 2 === 0,
  }));
  return { day, complete: day < today, readAt: at, actors, events: actors.length, rejected: 0 };
}
