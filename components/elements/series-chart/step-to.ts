type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** A page is a week of days, or two months of weeks. */
const PAGE = 7;

/**
 * The point a key leads to from `index` (ARIA APG, slider); `away` to stop pointing, undefined if the key does not
 * move.
 */
export function stepTo(
  { key, altKey, ctrlKey, metaKey }: Keys,
  index: number,
  points: number,
): number | 'away' | undefined {
  if (altKey || ctrlKey || metaKey || points === 0) return undefined;
  if (key === 'Escape') return 'away';
  const target = targetOf(key, index, points);
  return target === undefined ? undefined : Math.max(0, Math.min(target, points - 1));
}

function targetOf(key: string, index: number, points: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return index - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return index + 1;
    case 'PageDown':
      return index - PAGE;
    case 'PageUp':
      return index + PAGE;
    case 'Home':
      return 0;
    case 'End':
      return points - 1;
    default:
      return undefined;
  }
}
