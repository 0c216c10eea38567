import { STREAM, chance, hash, pick } from '../hash';
import type { DemoMember, DemoOrganization } from '../demo-organization';
import type { Life } from '../people/life';
import { actionOf, refusalCode } from './actions';
import { assetFields } from './assets';
import { type AuditEvent, timestampOf } from './audit-event';
import { isLoginAttempt, isRefused, secondOf } from './person-day';

/** The `k`-th event of a member's active day. */
export function personEvent(organization: DemoOrganization, member: DemoMember, day: number, k: number): AuditEvent {
  const { deployment } = organization;
  const { life, id, email } = member;
  const action = actionOf(member, day, k, deployment);
  const draw = hash(life.seed, life.person, day, STREAM.place, k);
  const teams = member.teams.length > 0 ? member.teams : organization.teams.slice(0, 1);
  // Signing in is no work in a team.
  const isUntied = action.startsWith('user:') && !action.endsWith('_api_key');
  return {
    timestamp: timestampOf(day, secondOf(life, day, k, deployment), hash(life.seed, life.person, day, STREAM.shape, k)),
    action,
    actor_email: email,
    actor_ip: addressOf(life, day),
    actor_user_id: id,
    ...(!isUntied && assetFields(action, teams, draw, { day, deployment })),
    response_code: responseCode(member, day, k, organization),
    ...(action.startsWith('user:') && userFields(action, member, draw, organization)),
  };
}

function responseCode({ life }: DemoMember, day: number, k: number, { deployment }: DemoOrganization): number {
  const isAttempt = isLoginAttempt(life, day, k, deployment);
  if (isAttempt) return isRefused(life, day, k) ? 401 : 302;
  return isRefused(life, day, k) ? refusalCode(life.seed, life.person, day, k) : 200;
}

/** Whose account it was: somebody else's where one looks at a profile, else one's own. */
function userFields(
  action: string,
  self: DemoMember,
  draw: number,
  { members }: DemoOrganization,
): Partial<AuditEvent> {
  const user = action === 'user:read' ? (members[draw % Math.max(1, members.length)] ?? self) : self;
  return { user_asset: user.id, user_email: user.email };
}

/** The office's address on most days, another elsewhere; from the ranges kept for documentation and private use. */
function addressOf({ seed, person, region }: Life, day: number): string {
  if (chance(seed, person, day, STREAM.noise, 2) < 0.15) return `203.0.113.${pick(254, seed, person, day) + 1}`;
  return `10.${region}.${pick(8, seed, person, STREAM.noise, 3)}.${pick(254, seed, person, STREAM.noise, 4) + 1}`;
}

/**
 * UTC second of something a person tried and failed at, on a day they need not be active on; undefined on nearly every
 * day. It must never count as activity: a refused log-in, a project they may not see.
 */
export function failedAttemptSecond(
  { life }: DemoMember,
  day: number,
  { deployment }: DemoOrganization,
): number | undefined {
  const since = deployment === 'multi-tenant' ? life.accepted : life.invited;
  if (since === undefined || day < since) return undefined;
  if (chance(life.seed, life.person, day, STREAM.noise) >= 0.004) return undefined;
  return life.startsAt + pick(9_000, life.seed, life.person, day, STREAM.noise, 1);
}

/** That attempt's entry. Half of the refused log-ins name nobody: the server did not know yet who it was. */
export function failedAttempt(organization: DemoOrganization, member: DemoMember, day: number): AuditEvent {
  const { life } = member;
  const second = failedAttemptSecond(member, day, organization) ?? 0;
  const draw = hash(life.seed, life.person, day, STREAM.noise, 5);
  const actor = { actor_email: member.email, actor_ip: addressOf(life, day), actor_user_id: member.id };
  if (organization.deployment === 'multi-tenant') {
    const asset = assetFields('project:read', organization.teams, draw, { day, deployment: organization.deployment });
    return {
      timestamp: timestampOf(day, second, draw),
      action: 'project:read',
      ...actor,
      ...asset,
      response_code: 403,
    };
  }
  return {
    timestamp: timestampOf(day, second, draw),
    action: 'user:initiate_login',
    ...(draw % 2 === 0 ? { actor_ip: `203.0.113.${(draw % 254) + 1}` } : actor),
    response_code: 401,
  };
}
