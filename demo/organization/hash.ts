/** A 32-bit hash of small integers: the only source of chance here. Same numbers, same answer, on any machine. */
export function hash(...parts: readonly number[]): number {
  let h = 0x811c9dc5;
  for (const part of parts) {
    h = Math.imul(h ^ (part | 0), 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h >>> 0;
}

/** A number from 0 (included) to 1 (excluded). */
export function chance(...parts: readonly number[]): number {
  return hash(...parts) / 4_294_967_296;
}

/** A whole number from 0 to `below` - 1. */
export function pick(below: number, ...parts: readonly number[]): number {
  return hash(...parts) % below;
}

/** Each question asked of a life draws from a stream of its own, so that adding one changes no other. */
export const STREAM = {
  join: 1,
  accept: 2,
  fate: 3,
  rhythm: 4,
  weekend: 5,
  day: 6,
  vacation: 7,
  leave: 8,
  comeback: 9,
  given: 10,
  family: 11,
  role: 12,
  seat: 13,
  weave: 14,
  team: 15,
  events: 16,
  runs: 17,
  reports: 18,
  contractor: 19,
  script: 20,
  shape: 21,
  machine: 22,
} as const;
