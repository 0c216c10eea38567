import type { DemoDeployment } from '../site';
import { STREAM, chance, hash, pick } from './hash';
import { type Life, isActiveOn, lifeOf } from './life';
import { nameOf } from './names';
import { firstSecond, lastQualifyingSecond } from './person-day';

export interface OrganizationOptions {
  readonly name: string;
  readonly deployment: DemoDeployment;
  /** How many members its roster lists. */
  readonly members: number;
  readonly seed: number;
  /** The moment the organization is seen at, ISO 8601 UTC: nothing later has happened yet. */
  readonly now: string;
}

export type DemoRole = 'admin' | 'member' | 'viewer';
export type DemoSeat = 'full' | 'viewer' | 'none';

export interface DemoMember {
  readonly id: number;
  readonly life: Life;
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly state: 'invited' | 'deactivated' | 'accepted';
  readonly role: DemoRole;
  readonly billingAdmin: boolean;
  readonly modelsSeat: DemoSeat;
  readonly weaveAccess: DemoSeat;
  readonly teams: readonly string[];
  /** Epoch ms. */
  readonly created: number;
  /** Epoch ms of the last qualifying event; null = none ever. */
  readonly lastActiveAt: number | null;
  readonly daysActive: number;
  readonly runs: number;
  readonly reports: number;
}

export interface DemoServiceAccount {
  readonly id: number;
  readonly name: string;
  readonly scope: 'organization' | 'team';
}

export interface DemoOrganization {
  readonly name: string;
  readonly deployment: DemoDeployment;
  readonly seed: number;
  /** Days since 1970-01-01. */
  readonly today: number;
  /** Epoch ms. */
  readonly now: number;
  readonly members: readonly DemoMember[];
  /** Multi-tenant removes people instead of deactivating them; their traces stay in the audit log. */
  readonly former: readonly DemoMember[];
  readonly teams: readonly string[];
  readonly serviceAccounts: readonly DemoServiceAccount[];
}

export const MS_PER_DAY = 86_400_000;
/** Multi-tenant counts nothing before 2025-05-08 (`wandb/activity.md`, A3). */
const MULTI_TENANT_SINCE = Date.UTC(2025, 4, 8) / MS_PER_DAY;
const TEAM_WORDS = [
  'vision',
  'speech',
  'robotics',
  'search',
  'ranking',
  'safety',
  'platform',
  'research',
  'health',
  'maps',
];

/** Everybody of an organization and what they did. Same options, same bytes. */
export function generateOrganization(options: OrganizationOptions): DemoOrganization {
  const now = Date.parse(options.now);
  const today = Math.floor(now / MS_PER_DAY);
  const place: Place = {
    ...options,
    today,
    moment: now,
    teams: teamsOf(options.members),
  };
  const members: DemoMember[] = [];
  const former: DemoMember[] = [];
  const usernames = new Set<string>();
  for (let index = 0; members.length < options.members; index += 1) {
    const member = memberOf(place, index, usernames);
    const isRemoved = options.deployment === 'multi-tenant' && member.state === 'deactivated';
    (isRemoved ? former : members).push(member);
  }
  return {
    name: options.name,
    deployment: options.deployment,
    seed: options.seed,
    today,
    now,
    members,
    former,
    teams: place.teams,
    serviceAccounts: serviceAccountsOf(options.members),
  };
}

interface Place extends OrganizationOptions {
  readonly today: number;
  readonly moment: number;
  readonly teams: readonly string[];
}

function memberOf(place: Place, index: number, usernames: Set<string>): DemoMember {
  const { seed } = place;
  const life = lifeOf(seed, index, place.today);
  const { shown, username: wished } = nameOf(seed, index);
  const username = usernames.has(wished) ? `${wished}-${index}` : wished;
  usernames.add(username);
  const state = life.deactivated ? 'deactivated' : life.accepted === undefined ? 'invited' : 'accepted';
  const activity = activityOf(life, place);
  return {
    id: 101 + index,
    life,
    name: shown,
    username,
    email: emailOf(place, index, username),
    state,
    ...seatsOf(seed, index),
    billingAdmin: index === 0,
    teams: place.teams.filter(
      (_, team) => chance(seed, index, team, STREAM.team) < 1.6 / place.teams.length + (team === 0 ? 0.15 : 0),
    ),
    created: life.invited * MS_PER_DAY + 9 * 3_600_000 + pick(28_800, seed, index, STREAM.join, 1) * 1_000,
    ...activity,
    runs: Math.floor(activity.daysActive * 3 * chance(seed, index, STREAM.runs)),
    reports: Math.floor(activity.daysActive * 0.1 * chance(seed, index, STREAM.reports)),
  };
}

function emailOf(place: Place, index: number, username: string): string {
  if (index === 6) return `${username[0]?.toUpperCase() ?? ''}${username.slice(1)}@${place.name}.test`;
  return `${username}@${chance(place.seed, index, STREAM.contractor) < 0.08 ? 'contractors' : place.name}.test`;
}

function seatsOf(seed: number, index: number): Pick<DemoMember, 'role' | 'modelsSeat' | 'weaveAccess'> {
  const role = index < 2 ? 0 : chance(seed, index, STREAM.role);
  const seat = index < 2 ? 0 : chance(seed, index, STREAM.seat);
  const weave = index < 2 ? 0 : chance(seed, index, STREAM.weave);
  return {
    role: role < 0.04 ? 'admin' : role < 0.92 ? 'member' : 'viewer',
    modelsSeat: seat < 0.75 ? 'full' : seat < 0.93 ? 'viewer' : 'none',
    weaveAccess: weave < 0.6 ? 'full' : weave < 0.8 ? 'viewer' : 'none',
  };
}

/** First day whatever the person does counts as activity in the organization. */
export function countsFrom(deployment: DemoDeployment, life: Life): number {
  const begins = life.accepted ?? Infinity;
  return deployment === 'multi-tenant' ? Math.max(begins, MULTI_TENANT_SINCE) : begins;
}

function activityOf(life: Life, place: Place): Pick<DemoMember, 'lastActiveAt' | 'daysActive'> {
  let daysActive = 0;
  let lastDay: number | undefined;
  for (let day = countsFrom(place.deployment, life); day <= place.today; day += 1) {
    if (!isActiveOn(life, day)) continue;
    if (day * MS_PER_DAY + firstSecond(life, day) * 1_000 > place.moment) continue;
    daysActive += 1;
    lastDay = day;
  }
  if (lastDay === undefined) return { lastActiveAt: null, daysActive: 0 };
  const until = (place.moment - lastDay * MS_PER_DAY) / 1_000;
  return {
    lastActiveAt: lastDay * MS_PER_DAY + lastQualifyingSecond(life, lastDay, until, place.deployment) * 1_000,
    daysActive,
  };
}

function teamsOf(members: number): readonly string[] {
  const count = Math.max(1, Math.min(60, Math.round(Math.sqrt(members) / 1.6)));
  return Array.from({ length: count }, (_, index) => {
    const word = TEAM_WORDS[index % TEAM_WORDS.length] ?? 'team';
    return index < TEAM_WORDS.length ? word : `${word}-${Math.floor(index / TEAM_WORDS.length) + 1}`;
  });
}

function serviceAccountsOf(members: number): readonly DemoServiceAccount[] {
  const names = ['ci-runner', 'nightly-sweeps', 'model-registry-bot', 'eval-harness'];
  return names.slice(0, members === 0 ? 0 : 4).map((name, index) => ({
    id: 9_000_001 + index,
    name,
    scope: index % 2 === 0 ? 'organization' : 'team',
  }));
}

/** Digest of everything a seed decides: two organizations with one digest are the same. */
export function digestOf(organization: DemoOrganization): number {
  return [...organization.members, ...organization.former].reduce(
    (sum, { id, daysActive, lastActiveAt, created }) =>
      hash(sum, id, daysActive, (lastActiveAt ?? 0) / 1_000, created / 1_000),
    0,
  );
}
