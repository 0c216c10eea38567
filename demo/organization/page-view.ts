import { type Instant, dayOf, isoDate, mondayOf, monthsBefore, utcDay } from '../../components/activity/day';
import type { PageData, PageMember, PageServiceAccount, PageTeam } from '../page-data';
import type { DemoMember, DemoOrganization, DemoSeat, DemoServiceAccount } from './demo-organization';

const ROLE_WORDS = { admin: 'Admin', member: 'Member', viewer: 'Viewer' } as const;
const SEAT_WORDS: Readonly<Record<DemoSeat, PageMember['modelsSeat']>> = {
  full: 'Full',
  viewer: 'Viewer',
  none: 'No access',
};
/** Single tenant shows a hyphen for whoever did nothing for so long (`wandb/activity.md`, A1). */
const HYPHEN_AFTER_MONTHS = 6;

/** Everything W&B's own pages show of an organization, loaded at the moment its lives are seen at. */
export function pageData(organization: DemoOrganization): PageData {
  return {
    ...pageFrame(organization, organization.now),
    members: organization.members.map((member) => pageMember(member, organization)),
  };
}

/** The same, loaded at `now`, without the members, of whom there may be a hundred thousand. */
export function pageFrame(organization: DemoOrganization, now: Instant): Omit<PageData, 'members'> {
  const { deployment, name, members, serviceAccounts } = organization;
  const viewer = members[0] ?? { name: 'Ana Ruiz', username: 'ana', email: `ana@${name}.test` };
  return {
    deployment,
    organization: name,
    now: isoSeconds(now),
    viewer: { name: viewer.name, username: viewer.username, email: viewer.email },
    serviceAccounts: serviceAccounts.map(pageServiceAccount),
    teams: pageTeams(organization),
    activeByDay: Array.from(organization.activeByDay, (active, index) => ({
      day: isoDate(utcDay(organization.logSince + index)),
      active,
    })),
    activeByWeek: Array.from(organization.activeByWeek, (active, index) => ({
      week: isoDate(utcDay(mondayOf(organization.logSince) + 7 * index)),
      active,
    })),
  };
}

/** One row of the members table. */
export function pageMember(member: DemoMember, organization: DemoOrganization): PageMember {
  return {
    id: String(member.id),
    name: member.name,
    username: member.username,
    email: member.email,
    role: ROLE_WORDS[member.role],
    billingAdmin: member.billingAdmin,
    modelsSeat: SEAT_WORDS[member.modelsSeat],
    weaveAccess: SEAT_WORDS[member.weaveAccess],
    teams: member.teams.map(({ name }) => name),
    lastActive: nativeLastActive(member, organization),
    added: isoSeconds(member.created),
    daysActive: member.daysActive,
    runs: member.runs,
    reports: member.reports,
  };
}

/**
 * What the Last Active cell says (`wandb/activity.md`, A1 and A3): Multi-tenant knows a time and a hyphen; single tenant
 * tells invited and deactivated people too, and hides what is older than six months behind its hyphen.
 */
export function nativeLastActive(member: DemoMember, organization: DemoOrganization): PageMember['lastActive'] {
  const { lastActiveAt: at, state } = member;
  if (organization.deployment === 'multi-tenant') {
    return at === undefined ? { kind: 'hyphen' } : { kind: 'at', at: isoSeconds(at) };
  }
  if (state === 'invited') return { kind: 'invite-pending' };
  if (state === 'deactivated') return { kind: 'deactivated' };
  const isRecent = at !== undefined && dayOf(at) >= monthsBefore(organization.today, HYPHEN_AFTER_MONTHS);
  return isRecent ? { kind: 'at', at: isoSeconds(at) } : { kind: 'hyphen' };
}

function pageServiceAccount({ name, scope, team, lastUsed, created }: DemoServiceAccount): PageServiceAccount {
  return {
    name,
    scope: scope === 'organization' ? 'Organization' : `Team: ${team.name}`,
    lastUsed: lastUsed === undefined ? null : isoSeconds(lastUsed),
    created: isoSeconds(created),
  };
}

function pageTeams({ teams, members }: DemoOrganization): readonly PageTeam[] {
  const sizes = new Map<string, number>();
  for (const member of members) {
    for (const { name } of member.teams) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  return teams.map(({ name, created }) => ({ name, members: sizes.get(name) ?? 0, created: isoSeconds(created) }));
}

/** `2026-11-23T09:14:03Z`. */
export function isoSeconds(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
