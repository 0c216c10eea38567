import type { Identity, IdentityTable } from '../../components/activity/identity';

/** Whom another table of names counts: names by place, as they are stored (`e:`, `u:`, `b:`, `i:`, `c:`). */
export interface NamedPlaces {
  readonly people: readonly (readonly string[])[];
  /** Places that turned out to be the same person as another. */
  readonly merges: readonly (readonly [from: number, to: number])[];
}

/** Finds, or gives an ordinal to, everybody that another table counts; by the other's place. */
export function placePeople(identities: IdentityTable, { people, merges }: NamedPlaces): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  people.forEach((names, place) => {
    for (const identity of identitiesOf(names)) {
      const ordinal = identities.place(identity);
      if (ordinal !== undefined) places.set(place, ordinal);
    }
  });
  // A place merged into another has lost its names to it.
  const into = new Map(merges);
  for (const [from] of merges) {
    let to = from;
    for (
      let next = into.get(to), hops = 0;
      next !== undefined && hops <= merges.length;
      next = into.get(to), hops += 1
    ) {
      to = next;
    }
    const placed = places.get(to);
    if (placed !== undefined && !places.has(from)) places.set(from, placed);
  }
  return places;
}

/** One person's names as identities that share a name with one another, so that resolving them joins all. */
function identitiesOf(names: readonly string[]): readonly Identity[] {
  const of = (kind: string) => names.filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));
  const [emails, usernames] = [of('e:'), of('u:')];
  // As SCIM spells a number, so that it stays what it was: a guess away from the log's.
  const ids = [...of('i:'), ...of('c:').map((number) => `User:${number}`)];
  const count = Math.max(emails.length, ids.length, usernames.length);
  return Array.from({ length: count }, (_, i) => ({
    email: emails[i] ?? emails[0],
    id: ids[i] ?? ids[0],
    username: usernames[i] ?? usernames[0],
  }));
}

/** In place of an ordinal: nobody was found. */
export const NOT_PLACED = 0xffffffff;

/** Whom a table knows by every name another one has, by the other's place; `placePeople` would teach it nothing of them. */
export function knownPlaces(identities: IdentityTable, { people, merges }: NamedPlaces): Uint32Array {
  const places = new Uint32Array(people.length).fill(NOT_PLACED);
  people.forEach((names, place) => {
    const found = identitiesOf(names).map((identity) => identities.placed(identity) ?? NOT_PLACED);
    if (found.every((ordinal) => ordinal === found[0])) places[place] = found[0] ?? NOT_PLACED;
  });
  // A place that was merged has lost its names.
  const into = new Map(merges);
  for (const [from] of merges) {
    let to = from;
    for (let next = into.get(to); next !== undefined; next = into.get(to)) to = next;
    places[from] = places[to] ?? NOT_PLACED;
  }
  return places;
}

/** The names of a table, by its ordinals. */
export function namedPlaces(identities: IdentityTable): NamedPlaces {
  const { size, names, ordinals, merges } = identities.save();
  const people = Array.from({ length: size }, (): string[] => []);
  names.forEach((name, i) => people[ordinals[i] ?? -1]?.push(name));
  return { people, merges };
}
