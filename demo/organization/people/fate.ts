import { STREAM, chance } from '../hash';
import type { DemoDeployment } from '../../site';

/** What became of a person so far. */
export type Fate =
  | 'invited'
  | 'never-active'
  | 'deactivated'
  | 'silent-for-weeks'
  | 'silent-for-months'
  | 'silent-for-half-a-year'
  | 'came-back'
  | 'at-work';

/** How the people of a roster are spread over the fates. What is left over is at work. */
const SHARES: readonly (readonly [Fate, number])[] = [
  ['invited', 0.055],
  ['never-active', 0.035],
  ['deactivated', 0.06],
  ['silent-for-weeks', 0.06],
  ['silent-for-months', 0.07],
  ['silent-for-half-a-year', 0.07],
  ['came-back', 0.07],
];

/**
 * The fate of the `person`-th of a roster. Multiples of the golden ratio are spread evenly however few there are, so
 * that twelve people show the same mixture as a hundred thousand. Multi-tenant lists nobody deactivated
 * (`wandb/deployments.md`, section 2): there, those are at work.
 */
export function fateOf(seed: number, person: number, deployment: DemoDeployment): Fate {
  if (person === 0) return 'at-work';
  let place = (chance(seed, STREAM.fate) + person * 0.618_033_988_749_895) % 1;
  for (const [fate, share] of SHARES) {
    if (place < share) return fate === 'deactivated' && deployment === 'multi-tenant' ? 'at-work' : fate;
    place -= share;
  }
  return 'at-work';
}
