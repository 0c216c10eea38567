import { addDays, dayOf, instant, startOfDay } from '../../components/activity/day';
import type { DemoMember, DemoServiceAccount } from '../organization/demo-organization';
import { hash } from '../organization/hash';
import { isoSeconds } from '../organization/page-view';
import type { DemoSwitches } from '../site';
import { scimId } from './scim-answers';

const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User';
const TEAMS_SCHEMA = 'urn:ietf:params:scim:schemas:extension:teams:2.0:User';

export type ScimGeneration = DemoSwitches['scimGeneration'];

/**
 * A user as SCIM tells them, in all shapes seen anywhere (`wandb/scim.md`, section 4): which one is decided by the
 * member, so that one list holds them all.
 */
export function userResource(member: DemoMember, generation: ScimGeneration, isMultiTenant: boolean): object {
  const shape = hash(member.life.seed, member.life.person, 77) % 12;
  const id = scimId('User', member.id);
  const basics = {
    active: member.state !== 'deactivated',
    emails: emailsOf(member.email, shape),
    id,
    meta: metaOf(member, shape),
    schemas: isMultiTenant ? [USER_SCHEMA, TEAMS_SCHEMA] : [USER_SCHEMA],
    userName: member.username,
  };
  if (generation === 'old') return basics;
  return {
    ...basics,
    daysActive: member.daysActive,
    displayName: member.name,
    groups: member.teams.map((team) => ({ value: scimId('Entity', team.id) })),
    lastActiveAt: member.lastActiveAt === undefined ? null : isoSeconds(member.lastActiveAt),
    // The documents' plain examples show no seats: some servers leave them out.
    ...(shape !== 7 && { modelsSeat: member.modelsSeat, weaveRole: member.weaveAccess }),
    ...(shape !== 8 && { organizationRole: member.role }),
    teamRoles: member.teams.map(({ name }, index) => ({
      teamName: name,
      roleName: index === 0 && member.role === 'admin' ? 'admin' : 'member',
    })),
  };
}

/** Servers before 0.60 listed service accounts among the users. */
export function serviceAccountResource(account: DemoServiceAccount): object {
  const id = scimId('User', account.id);
  return {
    active: true,
    displayName: account.name,
    id,
    meta: { resourceType: 'User', created: isoSeconds(account.created), location: `Users/${id}` },
    schemas: [USER_SCHEMA],
    userName: account.name,
  };
}

/** A weak tag that changes with what the resource says. */
export function etagOf(member: DemoMember): string {
  const told = hash(member.id, member.daysActive, Math.floor((member.lastActiveAt ?? 0) / 1_000), member.teams.length);
  return `W/"${told.toString(16).padStart(8, '0')}"`;
}

/** The object with capital keys is what W&B's own script reads; an array and lower case are conceivable. */
function emailsOf(email: string, shape: number): unknown {
  switch (shape) {
    case 1:
      return [{ value: email, primary: true }];
    case 2:
      return { value: email, display: '', type: '', primary: true };
    case 3:
      return [
        { Value: `old.${email}`, Display: '', Type: '', Primary: false },
        { Value: email, Display: '', Type: '', Primary: true },
      ];
    default:
      return { Value: email, Display: '', Type: '', Primary: true };
  }
}

function metaOf(member: DemoMember, shape: number): object {
  const { created, username } = member;
  const changed = instant(startOfDay(addDays(dayOf(created), 1)) + 8 * 3_600_000);
  const id = scimId('User', member.id);
  return {
    resourceType: 'User',
    // One documented example has a month without its leading zero, one a location by name.
    created: shape === 4 ? isoSeconds(created).replace(/-0(\d)-/, '-$1-') : isoSeconds(created),
    ...(shape !== 5 && { lastModified: isoSeconds(changed) }),
    location: shape === 6 ? `users/${username}` : `Users/${id}`,
    version: etagOf(member),
  };
}
