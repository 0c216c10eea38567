import { type Instant, instant } from '../../components/activity/day';
import type {
  LastActive,
  MemberFacts,
  Membership,
  Precision,
  RosterSource,
  Seat,
} from '../../components/activity/member';
import { PRECISIONS } from '../../components/activity/precision';
import type { StoredSighting } from '../../components/activity/sighting';

type Text = string | undefined;

/** Sightings as columns: entry i of each belongs to sighting i. Numbers that are not known are NaN. */
export interface PackedSightings {
  readonly ordinals: Uint32Array;
  readonly at: Float64Array;
  readonly email: readonly Text[];
  readonly username: readonly Text[];
  readonly id: readonly Text[];
  readonly name: readonly Text[];
  readonly role: readonly Text[];
  readonly membership: Uint8Array;
  readonly lastActiveKind: Uint8Array;
  readonly lastActiveAt: Float64Array;
  readonly precision: Uint8Array;
  readonly added: Float64Array;
  readonly daysActive: Float64Array;
  readonly runs: Float64Array;
  readonly reports: Float64Array;
  readonly billingAdmin: Uint8Array;
  readonly modelsSeat: Uint8Array;
  readonly weaveAccess: Uint8Array;
  /** Index into `teamLists`; many people share theirs. */
  readonly teams: Uint32Array;
  readonly teamLists: readonly (readonly string[] | undefined)[];
}

// Stored as the position in these lists: append only.
const MEMBERSHIPS: readonly Membership[] = ['unknown', 'accepted', 'invited', 'deactivated'];
const KINDS: readonly LastActive['kind'][] = ['unknown', 'at', 'never', 'not-since'];
const SEATS: readonly (Seat | undefined)[] = [undefined, 'none', 'viewer', 'full'];
const FLAGS: readonly (boolean | undefined)[] = [undefined, false, true];

/** Packs sightings that have their ordinals. In one pass: a pass for each column fetches everybody's facts anew. */
export function packSightings(sightings: readonly (StoredSighting & { readonly ordinal: number })[]): PackedSightings {
  const columns = emptyColumns(sightings.length);
  const teams = new SharedTeams();
  sightings.forEach(({ ordinal, at, facts }, i) => {
    columns.ordinals[i] = ordinal;
    columns.at[i] = at;
    columns.teams[i] = teams.placeOf(facts.teams);
    writeFacts(columns, i, facts);
  });
  return { ...columns, teamLists: teams.lists };
}

type Column<C> = C extends readonly Text[] ? Text[] : C;
type Columns = { readonly [K in Exclude<keyof PackedSightings, 'teamLists'>]: Column<PackedSightings[K]> };

/** Texts are appended: a list made long at once counts as full of holes, and is stored entry by entry with its keys. */
function emptyColumns(length: number): Columns {
  return {
    ordinals: new Uint32Array(length),
    at: new Float64Array(length),
    email: [],
    username: [],
    id: [],
    name: [],
    role: [],
    membership: new Uint8Array(length),
    lastActiveKind: new Uint8Array(length),
    lastActiveAt: new Float64Array(length),
    precision: new Uint8Array(length),
    added: new Float64Array(length),
    daysActive: new Float64Array(length),
    runs: new Float64Array(length),
    reports: new Float64Array(length),
    billingAdmin: new Uint8Array(length),
    modelsSeat: new Uint8Array(length),
    weaveAccess: new Uint8Array(length),
    teams: new Uint32Array(length),
  };
}

function writeFacts(columns: Columns, i: number, facts: MemberFacts): void {
  const { lastActive } = facts;
  columns.email.push(facts.email);
  columns.username.push(facts.username);
  columns.id.push(facts.id);
  columns.name.push(facts.name);
  columns.role.push(facts.role);
  columns.membership[i] = MEMBERSHIPS.indexOf(facts.membership);
  columns.lastActiveKind[i] = KINDS.indexOf(lastActive.kind);
  columns.lastActiveAt[i] = momentOf(lastActive) ?? NaN;
  columns.precision[i] = lastActive.kind === 'at' ? PRECISIONS.indexOf(lastActive.precision) : 0;
  columns.added[i] = facts.added ?? NaN;
  columns.daysActive[i] = facts.daysActive ?? NaN;
  columns.runs[i] = facts.runs ?? NaN;
  columns.reports[i] = facts.reports ?? NaN;
  columns.billingAdmin[i] = FLAGS.indexOf(facts.billingAdmin);
  columns.modelsSeat[i] = SEATS.indexOf(facts.modelsSeat);
  columns.weaveAccess[i] = SEATS.indexOf(facts.weaveAccess);
}

/** The sightings that were packed, in their order; facts that were undefined are absent. */
export function unpackSightings(
  packed: PackedSightings,
  source: RosterSource,
): readonly (StoredSighting & { readonly ordinal: number })[] {
  return Array.from(packed.ordinals, (ordinal, i) => ({
    ordinal,
    source,
    at: instant(packed.at[i] ?? 0),
    facts: factsAt(packed, i),
  }));
}

/** A number of active days as a sighting tells it. */
export interface CountedDays {
  readonly ordinal: number;
  readonly days: number;
  /** When it was read. */
  readonly at: Instant;
  /** The last activity told beside it, where it is known to the second. */
  readonly lastActive: Instant | undefined;
}

/** Every number of active days in packed sightings, read from the columns: unpacking all facts takes ten times as long. */
export function* countedDaysIn(packed: PackedSightings): Generator<CountedDays> {
  for (const [i, ordinal] of packed.ordinals.entries()) {
    const days = numberIn(packed.daysActive, i);
    if (days === undefined) continue;
    const isExact = KINDS[packed.lastActiveKind[i] ?? 0] === 'at' && precisionAt(packed, i) === 'second';
    const lastActive = isExact ? momentIn(packed.lastActiveAt, i) : undefined;
    yield { ordinal, days, at: instant(packed.at[i] ?? 0), lastActive };
  }
}

/** The facts of the sighting at a place; those that were undefined are absent. */
export function factsAt(packed: PackedSightings, i: number): MemberFacts {
  return {
    email: packed.email[i],
    username: packed.username[i],
    id: packed.id[i],
    name: packed.name[i],
    role: packed.role[i],
    membership: MEMBERSHIPS[packed.membership[i] ?? 0] ?? 'unknown',
    lastActive: lastActiveAt(packed, i),
    added: momentIn(packed.added, i),
    daysActive: numberIn(packed.daysActive, i),
    runs: numberIn(packed.runs, i),
    reports: numberIn(packed.reports, i),
    billingAdmin: FLAGS[packed.billingAdmin[i] ?? 0],
    modelsSeat: SEATS[packed.modelsSeat[i] ?? 0],
    weaveAccess: SEATS[packed.weaveAccess[i] ?? 0],
    teams: packed.teamLists[packed.teams[i] ?? 0],
  };
}

function lastActiveAt(packed: PackedSightings, i: number): LastActive {
  const at = momentIn(packed.lastActiveAt, i);
  switch (KINDS[packed.lastActiveKind[i] ?? 0]) {
    case 'at':
      return at === undefined ? { kind: 'unknown' } : { kind: 'at', at, precision: precisionAt(packed, i) };
    case 'not-since':
      return at === undefined ? { kind: 'unknown' } : { kind: 'not-since', since: at };
    case 'never':
      return { kind: 'never' };
    default:
      return { kind: 'unknown' };
  }
}

function precisionAt(packed: PackedSightings, i: number): Precision {
  return PRECISIONS[packed.precision[i] ?? 0] ?? 'year';
}

function momentOf(lastActive: LastActive): Instant | undefined {
  if (lastActive.kind === 'at') return lastActive.at;
  return lastActive.kind === 'not-since' ? lastActive.since : undefined;
}

function numberIn(column: Float64Array, i: number): number | undefined {
  const value = column[i];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function momentIn(column: Float64Array, i: number): Instant | undefined {
  const value = numberIn(column, i);
  return value === undefined ? undefined : instant(value);
}

/** Lists of teams, each kept once. */
class SharedTeams {
  readonly lists: (readonly string[] | undefined)[] = [];
  // Most people are in one team: its name is their list's key, and no text has to be made.
  readonly #ofOne = new Map<string | undefined, number>();
  readonly #ofOthers = new Map<string, number>();

  /** Where the list stands among `lists`. */
  placeOf(teams: readonly string[] | undefined): number {
    return teams === undefined || teams.length === 1
      ? this.#placeOf(this.#ofOne, teams?.[0], teams)
      : this.#placeOf(this.#ofOthers, JSON.stringify(teams), teams);
  }

  #placeOf<K>(known: Map<K, number>, key: K, teams: readonly string[] | undefined): number {
    const place = known.get(key) ?? this.lists.length;
    if (place === this.lists.length) {
      known.set(key, place);
      this.lists.push(teams);
    }
    return place;
  }
}
