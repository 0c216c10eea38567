import type { Instant } from './day';
import type { Identity, IdentityTable } from './identity';
import { type LastActive, type Member, type MemberFacts, type Membership, type Sighting, memberKey } from './member';
import {
  type LastActiveReading,
  decisiveForLastActive,
  mergeLastActive,
  outdoes,
  readingIn,
} from './merge-last-active';
import { type Absence, absenceOf, isPresent } from './member-presence';
import type { RosterReading } from './organization-activity';
import { later } from './earlier-later';
import { type StoredSighting, newestBySource, newestFirst } from './sighting';

/** What the audit log tells of people, beside the days in the index. */
export interface AuditSightings {
  /** Each person's last qualifying event, by ordinal. */
  readonly lastSeen: ReadonlyMap<number, Instant>;
  /** When the log was last read. */
  readonly readAt: Instant;
}

export interface MergeInput {
  /** Learns the names of sightings that carry no ordinal yet. */
  readonly identities: IdentityTable;
  readonly sightings: Iterable<StoredSighting>;
  /** Complete ones tell who has left. */
  readonly rosters: readonly RosterReading[];
  readonly audit?: AuditSightings;
}

/** Sightings whose people have been found. */
export interface MergePlacedInput extends Omit<MergeInput, 'sightings'> {
  /** Each person's, at the ordinal they are stored under (`IdentityTable.place`). */
  readonly placed: readonly (readonly Sighting[] | undefined)[];
}

/**
 * Everybody ever seen, by ordinal. Of every fact the newest source that knows it counts; of the last activity the
 * newest that any source knows of. A pure function of the set of what was seen: order and repetition change nothing.
 */
export function mergeSightings({ identities, sightings, ...rest }: MergeInput): readonly Member[] {
  const found = [...sightings];
  const ordinals = found.map(({ ordinal, facts }) => ordinal ?? identities.place(facts));
  const placed: (Sighting[] | undefined)[] = [];
  found.forEach((sighting, i) => {
    const ordinal = ordinals[i];
    // Only now: a later sighting may have told that two ordinals are one person.
    if (ordinal !== undefined) append(placed, identities.root(ordinal), [sighting]);
  });
  return mergePlaced({ identities, placed, ...rest });
}

/** The same of sightings whose people have been found. */
export function mergePlaced(input: MergePlacedInput): readonly Member[] {
  const { identities } = input;
  const { merges } = identities;
  const sightings = merges.size === 0 ? input.placed : shownTogether(input.placed, merges);
  const lastSeen = canonicalLastSeen(input);
  const absence = absenceOf(input.rosters);
  const names = (ordinal: number) => identities.identities().get(ordinal) ?? NOT_NAMED;
  const members: Member[] = [];
  for (let ordinal = 0; ordinal < identities.size; ordinal += 1) {
    const into = merges.get(ordinal);
    const seenAt = lastSeen.get(ordinal);
    const audit = seenAt === undefined || !input.audit ? undefined : { seenAt, readAt: input.audit.readAt };
    const person = { ordinal, sightings: sightings[ordinal] ?? NOT_SEEN, audit, names };
    members.push(into === undefined ? mergePerson(person, absence) : mergedAway(ordinal, into));
  }
  return members;
}

const NOT_NAMED: Identity = {};
const NOT_SEEN: readonly Sighting[] = [];

/**
 * The fewest of one person's sightings that tell the same, together with anything seen later: the newest of each source
 * and those some fact still rests on.
 */
export function compactSightings<S extends Sighting>(sightings: readonly S[]): readonly S[] {
  const [first, second] = sightings;
  // The usual case by far: a source says anew what it said before.
  if (sightings.length === 2 && first && second && replaces(second, first)) return [second];
  const sorted = [...new Set(sightings)].sort(newestFirst);
  const replacing = sorted.filter((one, i) => !sorted.slice(0, i).some((newer) => replaces(newer, one)));
  // One of each source: each is its source's newest, and none of them can go.
  if (replacing.every(({ source }, i) => replacing.findIndex((one) => one.source === source) === i)) return replacing;
  const needed = new Set<Sighting>([...newestBySource(sorted).values(), ...decisiveForLastActive(sorted)]);
  for (const fact of FACTS) addIfAny(needed, newestKnowing(sorted, fact));
  addIfAny(needed, newestTellingMembership(sorted));
  return sorted.filter((sighting) => needed.has(sighting));
}

/** Whether an older sighting of the same source tells nothing any more that the newer does not tell better. */
function replaces(newer: Sighting, older: Sighting): boolean {
  return (
    newer.source === older.source &&
    newer.at > older.at &&
    outdoes(readingIn(newer), readingIn(older)) &&
    (older.facts.membership === 'unknown' || newer.facts.membership !== 'unknown') &&
    FACTS.every((fact) => isKnown(newer.facts[fact]) || !isKnown(older.facts[fact]))
  );
}

interface Person {
  readonly ordinal: number;
  readonly sightings: readonly Sighting[];
  readonly audit: { readonly seenAt: Instant; readonly readAt: Instant } | undefined;
  /** What the person is called by sources that are no list. */
  readonly names: (ordinal: number) => Identity;
}

type PlainFact = Exclude<keyof MemberFacts, 'membership' | 'lastActive'>;

const FACTS = [
  'email',
  'username',
  'id',
  'name',
  'added',
  'daysActive',
  'role',
  'billingAdmin',
  'modelsSeat',
  'weaveAccess',
  'teams',
  'runs',
  'reports',
] as const satisfies readonly PlainFact[];

function mergePerson(person: Person, absence: Absence): Member {
  const { ordinal, audit, names } = person;
  const sorted = person.sightings.length > 1 ? [...person.sightings].sort(newestFirst) : person.sightings;
  const fact = <K extends PlainFact>(key: K) => newestKnown(sorted, key);
  const email = fact('email') ?? names(ordinal).email;
  const username = fact('username') ?? names(ordinal).username;
  const id = fact('id') ?? names(ordinal).id;
  const last = mergeLastActive(readingsOf(sorted, person.audit));
  return {
    key: memberKey({ email, username, id }) ?? placeholderKey(ordinal),
    ordinal,
    present: isPresent({ sorted, seenAt: audit?.seenAt, hasEmail: email !== undefined }, absence),
    email,
    username,
    id,
    name: fact('name'),
    membership: newestMembership(sorted),
    lastActive: last?.lastActive ?? { kind: 'unknown' },
    lastActiveSource: last?.source ?? 'none',
    asOf: last?.at,
    added: fact('added'),
    daysActive: fact('daysActive'),
    role: fact('role'),
    billingAdmin: fact('billingAdmin'),
    modelsSeat: fact('modelsSeat'),
    weaveAccess: fact('weaveAccess'),
    teams: fact('teams'),
    runs: fact('runs'),
    reports: fact('reports'),
  };
}

function readingsOf(sorted: readonly Sighting[], audit: Person['audit']): readonly LastActiveReading[] {
  const readings: LastActiveReading[] = sorted.map(readingIn);
  if (audit) readings.push({ lastActive: at(audit.seenAt), source: 'audit-log', at: audit.readAt });
  return readings;
}

function at(moment: Instant): LastActive {
  return { kind: 'at', at: moment, precision: 'second' };
}

function newestKnown<K extends PlainFact>(sorted: readonly Sighting[], key: K): MemberFacts[K] | undefined {
  return newestKnowing(sorted, key)?.facts[key];
}

function newestKnowing<S extends Sighting>(sorted: readonly S[], fact: PlainFact): S | undefined {
  // A loop: this is asked thirteen times of everybody, and a function made each time doubles what it takes.
  for (const sighting of sorted) if (isKnown(sighting.facts[fact])) return sighting;
  return undefined;
}

function newestMembership(sorted: readonly Sighting[]): Membership {
  return newestTellingMembership(sorted)?.facts.membership ?? 'unknown';
}

function newestTellingMembership<S extends Sighting>(sorted: readonly S[]): S | undefined {
  return sorted.find(({ facts }) => facts.membership !== 'unknown');
}

/** An empty text tells nothing; an empty list of teams tells that there are none. */
function isKnown(value: unknown): boolean {
  return value !== undefined && value !== '';
}

/** Each person's sightings at the ordinal they are shown by. */
function shownTogether(placed: MergePlacedInput['placed'], merges: ReadonlyMap<number, number>) {
  const shown: (Sighting[] | undefined)[] = [];
  placed.forEach((sightings, ordinal) => {
    if (sightings) append(shown, merges.get(ordinal) ?? ordinal, sightings);
  });
  return shown;
}

function append(lists: (Sighting[] | undefined)[], ordinal: number, sightings: readonly Sighting[]): void {
  const known = lists[ordinal];
  if (known) known.push(...sightings);
  else lists[ordinal] = [...sightings];
}

function canonicalLastSeen({ identities, audit }: MergePlacedInput): ReadonlyMap<number, Instant> {
  if (identities.merges.size === 0) return audit?.lastSeen ?? new Map<number, Instant>();
  const lastSeen = new Map<number, Instant>();
  for (const [ordinal, at] of audit?.lastSeen ?? []) {
    const canonical = identities.canonical(ordinal);
    lastSeen.set(canonical, later(lastSeen.get(canonical), at) ?? at);
  }
  return lastSeen;
}

function mergedAway(ordinal: number, mergedInto: number): Member {
  return {
    key: placeholderKey(ordinal),
    ordinal,
    mergedInto,
    present: false,
    membership: 'unknown',
    lastActive: { kind: 'unknown' },
    lastActiveSource: 'none',
  };
}

/** Names nobody, and no two ordinals alike. */
function placeholderKey(ordinal: number): Member['key'] {
  const key = memberKey({ id: `ordinal ${ordinal}` });
  if (!key) throw new Error('An id always makes a key');
  return key;
}

function addIfAny<T>(set: Set<T>, item: T | undefined): void {
  if (item !== undefined) set.add(item);
}
