import type { Instant } from '../day';
import type { MemberFacts } from '../member';
import type { Deployment } from '../organization';
import type { ShownCount } from '../small-groups/hide-small';
import { STATUSES, type Status, type StatusThresholds, statusOf } from '../status';
import { type InsightPerson, comparePeople, personNamed } from './person';

/** Everybody an organization had at one moment, by an ordinal that stays theirs. */
export interface RosterState {
  readonly at: Instant;
  readonly people: ReadonlyMap<number, MemberFacts>;
}

export type ChangeKind =
  | 'joined'
  | 'left'
  | 'came-back'
  | 'went-quiet'
  | 'invite-accepted'
  | 'role'
  | 'models-seat'
  | 'weave-access'
  | 'teams';

/** In the order they are told. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'joined',
  'left',
  'invite-accepted',
  'came-back',
  'went-quiet',
  'role',
  'models-seat',
  'weave-access',
  'teams',
];

/** One thing that differs about a person, in W&B's words; `old` or `new` is absent for joining and leaving. */
export interface MemberChange {
  readonly kind: ChangeKind;
  readonly person: InsightPerson;
  readonly old?: string;
  readonly new?: string;
}

/** A status, or not a member, or not told. */
export type MatrixState = Status | 'unknown' | 'absent';
export const MATRIX_STATES: readonly MatrixState[] = [...STATUSES, 'unknown', 'absent'];

export interface ChangesReport {
  readonly from: Instant;
  readonly to: Instant;
  readonly changes: readonly MemberChange[];
  /** Row: state before, column: state after, in the order of `MATRIX_STATES`. */
  readonly matrix: readonly (readonly ShownCount[])[];
}

/**
 * What differs between two complete members lists, each judged as of its own moment by the same rule. What either list
 * does not tell is no change.
 */
export function changesBetween(
  before: RosterState,
  after: RosterState,
  deployment: Deployment,
  thresholds: StatusThresholds,
): ChangesReport {
  const stateIn = (roster: RosterState, ordinal: number): MatrixState => {
    const facts = roster.people.get(ordinal);
    return facts ? (statusOf(facts, deployment, roster.at, thresholds) ?? 'unknown') : 'absent';
  };
  const matrix = MATRIX_STATES.map(() => MATRIX_STATES.map(() => 0));
  const changes: MemberChange[] = [];
  for (const ordinal of new Set([...before.people.keys(), ...after.people.keys()])) {
    const [old, now] = [stateIn(before, ordinal), stateIn(after, ordinal)];
    const row = matrix[MATRIX_STATES.indexOf(old)];
    const column = MATRIX_STATES.indexOf(now);
    if (row) row[column] = (row[column] ?? 0) + 1;
    changes.push(...changesOf(before.people.get(ordinal), after.people.get(ordinal), old, now));
  }
  return { from: before.at, to: after.at, changes: changes.sort(compareChanges), matrix };
}

function changesOf(
  before: MemberFacts | undefined,
  after: MemberFacts | undefined,
  old: MatrixState,
  now: MatrixState,
): readonly MemberChange[] {
  const facts = after ?? before;
  const person = facts && personNamed(facts);
  if (!person) return [];
  if (!before) return [{ kind: 'joined', person, new: now }];
  if (!after) return [{ kind: 'left', person, old }];
  const movement = movementOf(old, now);
  return [
    ...(movement ? [{ kind: movement, person, old, new: now }] : []),
    ...told('role', person, before.role, after.role),
    ...told('models-seat', person, before.modelsSeat, after.modelsSeat),
    ...told('weave-access', person, before.weaveAccess, after.weaveAccess),
    ...told('teams', person, teamText(before.teams), teamText(after.teams)),
  ];
}

function movementOf(old: MatrixState, now: MatrixState): ChangeKind | undefined {
  if (old === 'invite-pending' && now !== 'invite-pending') return now === 'unknown' ? undefined : 'invite-accepted';
  const isAway = (state: MatrixState) => state === 'idle' || state === 'dormant';
  if (old === 'active' && isAway(now)) return 'went-quiet';
  if (now === 'active' && (isAway(old) || old === 'deactivated')) return 'came-back';
  return undefined;
}

function told(
  kind: ChangeKind,
  person: InsightPerson,
  old: string | undefined,
  now: string | undefined,
): readonly MemberChange[] {
  return old === undefined || now === undefined || old === now ? [] : [{ kind, person, old, new: now }];
}

/** The same teams in another order are the same. */
function teamText(teams: readonly string[] | undefined): string | undefined {
  return teams && [...teams].sort().join(', ');
}

function compareChanges(a: MemberChange, b: MemberChange): number {
  return CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) || comparePeople(a.person, b.person);
}
