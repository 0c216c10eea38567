import { STREAM, chance, pick } from './hash';
import { isActiveOn } from './life';
import { type DemoMember, type DemoOrganization, MS_PER_DAY, countsFrom } from './organization';
import { type Deed, deedsOf, firstSecond, isCollected } from './person-day';

/** One line of the audit log, as W&B writes it (`wandb/audit-logs.md`, section 5). Any field may be absent. */
export type AuditEvent = Readonly<Record<string, string | number>>;

/** The organization's events of one UTC day, up to its "now", in order of the people, lazily. */
export function* auditEventsOfDay(organization: DemoOrganization, day: number): Generator<AuditEvent> {
  const until = organization.now - day * MS_PER_DAY;
  if (until < 0) return;
  for (const member of [organization.members, organization.former].flat()) {
    yield* memberEvents(organization, member, day, until / 1_000);
  }
  for (const account of organization.serviceAccounts) {
    const second = 3_600 * pick(20, organization.seed, account.id, day, STREAM.machine);
    if (second * 1_000 > until) continue;
    yield {
      timestamp: stamp(day, second, 0),
      action: 'run:update',
      actor_user_id: account.id,
      cli_version: '0.28.1',
      response_code: 200,
    };
  }
}

/**
 * Ids of the people with a qualifying event on a day, told from their lives and not from the events: the yardstick the
 * events are tested against.
 */
export function qualifyingActors(organization: DemoOrganization, day: number): ReadonlySet<number> {
  const until = organization.now - day * MS_PER_DAY;
  const actors = [organization.members, organization.former]
    .flat()
    .filter(({ life }) => day >= countsFrom(organization.deployment, life))
    .filter(({ life }) => isActiveOn(life, day) && firstSecond(life, day) * 1_000 <= until);
  return new Set(actors.map(({ id }) => id));
}

function* memberEvents(
  organization: DemoOrganization,
  member: DemoMember,
  day: number,
  untilSecond: number,
): Generator<AuditEvent> {
  const { life } = member;
  yield* administrativeEvents(organization, member, day, untilSecond);
  if (chance(life.seed, life.index, day, STREAM.machine, 1) < 0.01 && untilSecond > 18_000) {
    yield {
      timestamp: stamp(day, 17_000, 0),
      action: 'user:initiate_login',
      actor_ip: '203.0.113.8',
      response_code: 401,
    };
  }
  if (day < countsFrom(organization.deployment, life) || !isActiveOn(life, day)) return;
  for (const deed of deedsOf(life, day)) {
    if (deed.second > untilSecond || !isCollected(deed, organization.deployment)) continue;
    yield eventOf(member, deed, day, organization);
  }
}

function eventOf(member: DemoMember, deed: Deed, day: number, organization: DemoOrganization): AuditEvent {
  const team = member.teams[0] ?? organization.teams[0] ?? 'vision';
  const shape = pick(40, member.id, day, deed.second, STREAM.shape);
  return {
    timestamp: stamp(day, deed.second, shape),
    action: deed.action,
    actor_email: member.email,
    actor_ip: `10.2.${member.id % 250}.${deed.second % 250}`,
    actor_user_id: member.id,
    entity_asset: 17,
    entity_name: team,
    ...(deed.action.startsWith('project') && { project_asset: 88, project_name: `${team}-detector` }),
    ...(deed.action.startsWith('artifact') && {
      artifact_asset: 9_001,
      artifact_sequence_asset: 501,
      artifact_digest: 'ab12cd',
      cli_version: '0.28.1',
    }),
    response_code: deed.failed ? 403 : 200,
  };
}

/** What an admin did to the member that day: the member is the object of these, not the actor. */
function* administrativeEvents(
  organization: DemoOrganization,
  member: DemoMember,
  day: number,
  untilSecond: number,
): Generator<AuditEvent> {
  const { life } = member;
  const second = 43_200;
  if (second > untilSecond || life.index === 0) return;
  const action = administrativeAction(member, day);
  if (!action) return;
  const founder = organization.members[0];
  // The founder's own day is told by their life alone, so the record keeps to days on which they worked.
  if (!founder || !qualifyingActors({ ...organization, members: [founder], former: [] }, day).has(founder.id)) return;
  yield {
    timestamp: stamp(day, second, 0),
    action,
    actor_email: founder.email,
    actor_user_id: founder.id,
    user_asset: member.id,
    user_email: member.email,
    response_code: 200,
  };
}

function administrativeAction(member: DemoMember, day: number): string | undefined {
  if (day === member.life.invited) return 'team:invite_user';
  if (member.life.deactivated && day === member.life.silentFrom) return 'user:deactivate';
  if (chance(member.life.seed, member.id, day, STREAM.role, 1) < 0.0005) return 'organization:update_member';
  return undefined;
}

/** RFC 3339, mostly plain UTC; a few with fractions, a few with an offset (`wandb/audit-logs.md`, section 8). */
function stamp(day: number, second: number, shape: number): string {
  const at = day * MS_PER_DAY + second * 1_000;
  if (shape === 1) return `${new Date(at).toISOString().slice(0, 19)}.123456Z`;
  if (shape === 2) return `${new Date(at + 7_200_000).toISOString().slice(0, 19)}+02:00`;
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
