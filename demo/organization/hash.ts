/**
 * A 32-bit hash of small whole numbers: the only source of chance here. Same numbers, same answer, on any machine.
 * Fixed places instead of a rest parameter: it is asked a hundred million times for a large organization.
 */
export function hash(seed: number, a: number, b = 0, c = 0, d = 0): number {
  // The seed is mixed by itself: combined with the next number as it is, two seeds would share people.
  let h = mixed(0x811c9dc5, seed);
  h = mixed(h, a);
  h = mixed(h, b);
  h = mixed(h, c);
  h = mixed(h, d);
  h ^= h >>> 16;
  return h >>> 0;
}

function mixed(h: number, part: number): number {
  let m = Math.imul(h ^ part, 0x85ebca6b);
  m ^= m >>> 13;
  m = Math.imul(m, 0xc2b2ae35);
  return m ^ (m >>> 15);
}

/** A number from 0 (included) to 1 (excluded). */
export function chance(seed: number, a: number, b = 0, c = 0, d = 0): number {
  return hash(seed, a, b, c, d) / 4_294_967_296;
}

/** As `chance`, with one round only: for a key that is itself a hash, and a number that changes. */
export function chanceAt(key: number, place: number): number {
  return (mixed(key, place) >>> 0) / 4_294_967_296;
}

/** A whole number from 0 to `below` - 1. */
export function pick(below: number, seed: number, a: number, b = 0, c = 0, d = 0): number {
  return hash(seed, a, b, c, d) % below;
}

/** One of the choices. Throws for an empty list: nobody can choose from nothing. */
export function pickFrom<T>(choices: readonly T[], seed: number, a: number, b = 0, c = 0, d = 0): T {
  const choice = choices[pick(Math.max(1, choices.length), seed, a, b, c, d)];
  if (choice === undefined) throw new RangeError('nothing to choose from');
  return choice;
}

/** A hash of a text, for seeds and ids that are told by name. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) h = mixed(h, text.charCodeAt(index));
  return h >>> 0;
}

/** Each question asked of a life draws from a stream of its own, so that adding one changes no other. */
export const STREAM = {
  join: 1,
  accept: 2,
  fate: 3,
  rhythm: 4,
  day: 5,
  vacation: 6,
  silence: 7,
  region: 8,
  name: 9,
  role: 10,
  seat: 11,
  team: 12,
  count: 13,
  second: 14,
  action: 15,
  failure: 16,
  shape: 17,
  noise: 18,
  place: 19,
  occasion: 20,
  machine: 21,
  work: 22,
  burst: 23,
} as const;
