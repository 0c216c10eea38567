import type { LastActive, MemberFacts, Membership } from '../../../components/activity/member';
import { parseRole, parseSeat } from '../../../components/activity/read-words';
import { parseTimestamp } from '../api/timestamp';
import type { ScimUser } from './scim-schema';

/** What SCIM says of one person, in the model's words. */
export function factsOfScimUser(user: ScimUser): MemberFacts {
  const lastActive = lastActiveOf(user);
  return {
    email: emailOf(user),
    username: nonEmpty(user.userName),
    id: nonEmpty(user.id),
    name: nonEmpty(user.displayName),
    membership: membershipOf(user, lastActive),
    lastActive,
    added: user.meta?.created === undefined ? undefined : parseTimestamp(user.meta.created),
    daysActive: user.daysActive,
    role: user.organizationRole === undefined ? undefined : parseRole(user.organizationRole),
    modelsSeat: user.modelsSeat === undefined ? undefined : parseSeat(user.modelsSeat),
    weaveAccess: user.weaveRole === undefined ? undefined : parseSeat(user.weaveRole),
    teams: user.teamRoles === undefined ? undefined : (user.teamRoles ?? []).map(({ teamName }) => teamName),
  };
}

/** Whether SCIM sent a last activity that could not be read; the admin is told how many. */
export function hasUnreadableActivity(user: ScimUser): boolean {
  return typeof user.lastActiveAt === 'string' && lastActiveOf(user).kind === 'unknown';
}

/**
 * SCIM tells deactivated people, but not whom an invitation still waits for (`wandb/scim.md`, section 4): someone never
 * active may be either, so what another source says must stand.
 */
function membershipOf(user: ScimUser, lastActive: LastActive): Membership {
  if (user.active === false) return 'deactivated';
  return lastActive.kind === 'at' ? 'accepted' : 'unknown';
}

function lastActiveOf({ lastActiveAt }: ScimUser): LastActive {
  if (lastActiveAt === undefined) return { kind: 'unknown' };
  // Go writes its zero time where nothing ever happened.
  if (lastActiveAt === null || lastActiveAt === '' || lastActiveAt.startsWith('0001-01-01')) return { kind: 'never' };
  const at = parseTimestamp(lastActiveAt);
  return at === undefined ? { kind: 'unknown' } : { kind: 'at', at, precision: 'second' };
}

function emailOf(user: ScimUser): string | undefined {
  const entries = user.emails === undefined ? [] : Array.isArray(user.emails) ? user.emails : [user.emails];
  const addresses = entries.map((entry) =>
    typeof entry === 'string'
      ? { address: entry, isPrimary: false }
      : { address: entry.Value ?? entry.value ?? '', isPrimary: entry.Primary ?? entry.primary ?? false },
  );
  const named = addresses.filter(({ address }) => address.trim() !== '');
  const chosen = named.find(({ isPrimary }) => isPrimary) ?? named[0];
  if (chosen) return chosen.address.trim();
  return user.userName?.includes('@') ? user.userName.trim() : undefined;
}

function nonEmpty(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed ? trimmed : undefined;
}
