import type { Member } from '../../components/activity/member';

/** Groups large enough to be shown apart; everything else is shown as one. */
export interface ShownGroups {
  readonly teams: ReadonlySet<string>;
  /** Whether people who are in no team, or of whom no source tells teams, are shown apart. */
  readonly isNoTeamShown: boolean;
  readonly areUntoldTeamsShown: boolean;
  /** Of e-mail addresses. */
  readonly domains: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/** Roles W&B defines; they mean something to figures and are never merged (`wandb/seats-roles.md`, Organization roles). */
const PLAIN_ROLES = ['admin', 'member', 'viewer'];
const NO_TEAM = Symbol('in no team');
const UNTOLD_TEAMS = Symbol('teams untold');

/**
 * Which groups have at least `least` people on the members list. Where others are left over, but fewer people than that
 * in all of them, the next smallest groups are merged with them: else the total would give them away.
 */
export function shownGroups(members: readonly Member[], least: number): ShownGroups {
  const present = members.filter(({ present: isListed }) => isListed);
  const teams = largeGroups(present, teamsOf, least);
  const domains = largeGroups(present, ({ email }) => (email === undefined ? [] : [domainOfEmail(email)]), least);
  const custom = largeGroups(present, ({ role }) => (isCustom(role) ? [role] : []), least);
  return {
    teams: new Set([...teams].filter((team) => typeof team === 'string')),
    isNoTeamShown: teams.has(NO_TEAM) || !present.some((member) => teamsOf(member)[0] === NO_TEAM),
    areUntoldTeamsShown: teams.has(UNTOLD_TEAMS) || !present.some((member) => teamsOf(member)[0] === UNTOLD_TEAMS),
    domains,
    roles: new Set([...PLAIN_ROLES, ...custom]),
  };
}

/** What stands after the last `@`, in lower case; empty where there is none. */
export function domainOfEmail(email: string): string {
  return email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
}

function isCustom(role: string | undefined): role is string {
  return role !== undefined && !PLAIN_ROLES.includes(role);
}

function teamsOf({ teams }: Member): readonly (string | symbol)[] {
  if (!teams) return [UNTOLD_TEAMS];
  return teams.length === 0 ? [NO_TEAM] : [...new Set(teams)];
}

/** People may be in several groups; those merged count each of them once. */
function largeGroups<G>(
  people: readonly Member[],
  groupsOf: (member: Member) => readonly G[],
  least: number,
): ReadonlySet<G> {
  const groups = new Map<G, number[]>();
  for (const member of people) {
    for (const group of groupsOf(member)) {
      const others = groups.get(group);
      if (others) others.push(member.ordinal);
      else groups.set(group, [member.ordinal]);
    }
  }
  const smallestFirst = [...groups].sort(([, a], [, b]) => a.length - b.length);
  const merged = new Set<number>();
  let [count, largest] = [0, 0];
  for (const [, ordinals] of smallestFirst) {
    // Groups as large as the largest merged one go with it: which of them was taken would tell its size.
    const isTaken = ordinals.length < least || (count > 0 && merged.size < least) || ordinals.length === largest;
    if (!isTaken) break;
    for (const ordinal of ordinals) merged.add(ordinal);
    [count, largest] = [count + 1, ordinals.length];
  }
  return new Set(smallestFirst.slice(count).map(([group]) => group));
}
