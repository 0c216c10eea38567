import type { PageData, PageMember } from '../page-data';
import { auditActiveByDay } from './active-by-day';
import { type DemoMember, type DemoOrganization, type DemoSeat, MS_PER_DAY } from './organization';

const SEAT_WORDS: Readonly<Record<DemoSeat, PageMember['modelsSeat']>> = {
  full: 'Full',
  viewer: 'Viewer',
  none: 'No access',
};
const ROLE_WORDS = { admin: 'Admin', member: 'Member', viewer: 'Viewer' } as const;
/** Single tenant shows a hyphen once nothing happened for six months (`wandb/activity.md`, A1). */
const HIDDEN_AFTER_DAYS = 183;

/** What W&B's pages show of an organization. */
export function pageView(organization: DemoOrganization): PageData {
  const [viewer] = organization.members;
  return {
    deployment: organization.deployment,
    organization: organization.name,
    now: iso(organization.now),
    viewer: {
      name: viewer?.name ?? 'Ana Ruiz',
      username: viewer?.username ?? 'ana-ruiz',
      email: viewer?.email ?? 'ana@acme.test',
    },
    members: organization.members.map((member) => pageMember(member, organization)),
    serviceAccounts: organization.serviceAccounts.map(({ name, scope, id }) => ({
      name,
      scope: scope === 'organization' ? 'Organization' : 'Team',
      lastUsed: iso(organization.now - (id % 7) * MS_PER_DAY),
      created: iso(organization.now - 400 * MS_PER_DAY),
    })),
    teams: organization.teams.map((name) => ({
      name,
      members: organization.members.filter(({ teams }) => teams.includes(name)).length,
      created: iso(organization.now - 700 * MS_PER_DAY),
    })),
    activeByDay: auditActiveByDay(organization, 365),
  };
}

function pageMember(member: DemoMember, organization: DemoOrganization): PageMember {
  return {
    id: String(member.id),
    name: member.name,
    username: member.username,
    email: member.email,
    role: ROLE_WORDS[member.role],
    billingAdmin: member.billingAdmin,
    modelsSeat: SEAT_WORDS[member.modelsSeat],
    weaveAccess: SEAT_WORDS[member.weaveAccess],
    teams: member.teams,
    lastActive: nativeLastActive(member, organization),
    added: iso(member.created),
    daysActive: member.daysActive,
    runs: member.runs,
    reports: member.reports,
  };
}

function nativeLastActive(member: DemoMember, { deployment, now }: DemoOrganization): PageMember['lastActive'] {
  const isSingleTenant = deployment !== 'multi-tenant';
  if (isSingleTenant && member.state === 'invited') return { kind: 'invite-pending' };
  if (isSingleTenant && member.state === 'deactivated') return { kind: 'deactivated' };
  if (member.lastActiveAt === null) return { kind: 'hyphen' };
  if (isSingleTenant && now - member.lastActiveAt > HIDDEN_AFTER_DAYS * MS_PER_DAY) return { kind: 'hyphen' };
  return { kind: 'at', at: iso(member.lastActiveAt) };
}

function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
