import { type UtcDay, addDays, parseIsoDate } from '../../components/activity/day';
import type { Member } from '../../components/activity/member';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import { activityOf, completeRoster, daysFrom, memberOf } from '../../components/activity/test-organization';
import { type DemoMember, type DemoOrganization, peopleOf } from './demo-organization';
import { generateOrganization } from './generate-organization';
import { readWholeLog } from './reading-the-log';

const SEEDS = [1, 2, 3, 5, 8, 13];
const DEPLOYMENTS = ['dedicated', 'multi-tenant'] as const;
/** Organizations whose figures are counted again from what their raw log says. */
export const WORLDS = DEPLOYMENTS.flatMap((deployment) => SEEDS.map((seed) => ({ deployment, seed })));

export interface World {
  readonly demo: DemoOrganization;
  readonly people: readonly DemoMember[];
  /** Days with entries of a person's own, read off the texts of their dates. */
  readonly days: ReadonlyMap<number, readonly UtcDay[]>;
  readonly activity: OrganizationActivity;
}

const worlds = new Map<string, World>();

/** An organization with its whole log read until today and SCIM's list of now. */
export function worldOf({ deployment, seed }: (typeof WORLDS)[number]): World {
  const key = `${deployment} ${seed}`;
  const known = worlds.get(key);
  if (known) return known;
  const demo = generateOrganization({ name: 'acme', deployment, members: 90, seed, today: '2026-11-23' });
  const days = new Map([...readWholeLog(demo)].map(([id, logged]) => [id, [...logged.days].map(dayNamed)]));
  const people = peopleOf(demo);
  const members = people.map((person, ordinal) => memberOf(ordinal, factsOf(person, demo)));
  const active = people.flatMap(({ id }, ordinal) => (days.get(id) ?? []).map((day) => [day, ordinal] as const));
  const activity = activityOf({
    deployment,
    members,
    log: {
      complete: daysFrom(demo.founded, addDays(demo.today, -1)),
      partial: [demo.today],
      active: active.filter(([day]) => day <= demo.today),
    },
    rosters: [completeRoster(demo.members.length, demo.now)],
  });
  const world = { demo, people, days, activity };
  worlds.set(key, world);
  return world;
}

function factsOf(person: DemoMember, demo: DemoOrganization): Partial<Member> {
  const { email, username, name, role, billingAdmin, modelsSeat, weaveAccess, created, lastActiveAt } = person;
  const isMember = demo.members.includes(person);
  const never = { kind: 'never' } as const;
  return {
    ...{ email, username, name, role, billingAdmin, modelsSeat, weaveAccess, added: created, present: isMember },
    membership: person.state === 'invited' || person.state === 'deactivated' ? person.state : 'accepted',
    lastActive: lastActiveAt === undefined ? never : { kind: 'at', at: lastActiveAt, precision: 'second' },
    teams: person.teams.map((team) => team.name),
  };
}

function dayNamed(iso: string): UtcDay {
  const day = parseIsoDate(iso);
  if (day === undefined) throw new Error(`${iso} is no day`);
  return day;
}

/** On how many of those days a person has entries of their own. */
export function daysActive({ days }: World, { id }: DemoMember, from: UtcDay, to: UtcDay): number {
  return (days.get(id) ?? []).filter((day) => day >= from && day <= to).length;
}

/** E-mails of everybody with an entry of their own on one of those days. */
export function activeIn(world: World, from: UtcDay, to: UtcDay): readonly string[] {
  return world.people.filter((person) => daysActive(world, person, from, to) > 0).map(({ email }) => email);
}

/** Accepted and not deactivated. */
export const isEligible = ({ state }: DemoMember) => state === 'active' || state === 'never-active';
