import type { LastActive, MemberFacts } from '../../components/activity/member';
import { type ReadMoment, earliestOf, latestOf } from '../../components/activity/precision';

type PlainFact = Exclude<keyof MemberFacts, 'lastActive' | 'teams'>;

const PLAIN_FACTS = [
  'email',
  'username',
  'id',
  'name',
  'membership',
  'added',
  'daysActive',
  'role',
  'billingAdmin',
  'modelsSeat',
  'weaveAccess',
  'runs',
  'reports',
] as const satisfies readonly PlainFact[];

/**
 * Whether a source says the same of a person as before. "3 days ago" read a minute later is the same text and names
 * another moment; and the six months behind a hyphen move with the time of reading. Neither is news.
 */
export function tellsTheSame(before: MemberFacts, after: MemberFacts): boolean {
  return (
    PLAIN_FACTS.every((fact) => before[fact] === after[fact]) &&
    areSameTeams(before.teams, after.teams) &&
    isSameActivity(before.lastActive, after.lastActive)
  );
}

function areSameTeams(before: MemberFacts['teams'], after: MemberFacts['teams']): boolean {
  if (before === undefined || after === undefined) return before === after;
  return before.length === after.length && before.every((team, i) => team === after[i]);
}

function isSameActivity(before: LastActive, after: LastActive): boolean {
  if (before.kind !== 'at' || after.kind !== 'at') return before.kind === after.kind;
  return before.precision === after.precision && overlap(before, after);
}

function overlap(a: ReadMoment, b: ReadMoment): boolean {
  return earliestOf(a) <= b.at && b.at <= latestOf(a);
}
