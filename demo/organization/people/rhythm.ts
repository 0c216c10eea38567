import { STREAM, chance } from '../hash';
import type { Life } from './life';

type Rhythm = Pick<Life, 'weekday' | 'weekend' | 'pauses'>;

/** Kinds of users, with the upper end of their share. */
const KINDS: readonly (Rhythm & { readonly upTo: number })[] = [
  // Lives in W&B.
  { upTo: 0.18, weekday: 0.94, weekend: 0.16, pauses: 0 },
  // An ordinary researcher or engineer.
  { upTo: 0.5, weekday: 0.74, weekend: 0.04, pauses: 0 },
  // Several days a week.
  { upTo: 0.68, weekday: 0.45, weekend: 0.03, pauses: 0 },
  // Trains in bursts, day and night, then not at all.
  { upTo: 0.78, weekday: 0.9, weekend: 0.45, pauses: 0.6 },
  // Works when others do not.
  { upTo: 0.82, weekday: 0.4, weekend: 0.7, pauses: 0 },
  // Looks in now and then.
  { upTo: 0.94, weekday: 0.13, weekend: 0.01, pauses: 0 },
  // Opens a report every other month.
  { upTo: 1, weekday: 0.025, weekend: 0.003, pauses: 0 },
];

/** How often a person is active, with some difference between any two of one kind. The first is the admin who watches. */
export function rhythmOf(seed: number, person: number): Rhythm {
  const drawn = person === 0 ? 0 : chance(seed, person, STREAM.rhythm);
  const kind = KINDS.find(({ upTo }) => drawn < upTo) ?? { weekday: 0.5, weekend: 0.05, pauses: 0 };
  const vigour = 0.82 + 0.18 * chance(seed, person, STREAM.rhythm, 1);
  return { weekday: kind.weekday * vigour, weekend: kind.weekend * vigour, pauses: kind.pauses };
}
