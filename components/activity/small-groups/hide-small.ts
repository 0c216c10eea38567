/** A number of people, or that it is not shown: it, or another one it would give away, is of too few. */
export type ShownCount = number | 'hidden';

/**
 * Hides groups of 1 to `least - 1` people out of parts whose sum is known. With them goes the next smallest group, and
 * every other one of its size, so that subtracting gives only a sum, and whichever hidden part one looks at may be the
 * large one. Where no part is large, all of them go, empty ones too. Parts of nobody stay otherwise: they are no group.
 *
 * @param alreadyHidden by place: hidden for another reason, so a part of what could be subtracted
 */
export function hideSmall(
  parts: readonly number[],
  least: number,
  alreadyHidden: readonly boolean[] = [],
): readonly ShownCount[] {
  const isSmall = (count: number) => count > 0 && count < least;
  const isAnyHidden = parts.some((count, i) => isSmall(count) || alreadyHidden[i]);
  if (!isAnyHidden) return parts;
  const large = parts.filter((count, i) => count >= least && !alreadyHidden[i]);
  const complement = large.length === 0 ? Infinity : Math.min(...large);
  const isHidden = (count: number, i: number) =>
    alreadyHidden[i] === true || complement === Infinity || (count > 0 && count <= complement);
  return parts.map((count, i) => (isHidden(count, i) ? 'hidden' : count));
}

/** The number, or what stands for one that is hidden. */
export function shownOr<T>(count: ShownCount, hidden: T): number | T {
  return count === 'hidden' ? hidden : count;
}
