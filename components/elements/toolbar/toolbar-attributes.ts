import { STATUSES } from '../../activity/status';
import type { ShownStatus } from '../../styles/status-words.strings';
import { readCount } from '../read-count';

/** One chip: how many members have a status. */
export interface StatusCount {
  readonly status: ShownStatus;
  readonly count: number;
}

/** Statuses in the order of the chips. */
const CHIPS: readonly ShownStatus[] = [...STATUSES, 'unknown'];
/**
 * Shown even at zero: they are answers in every deployment. A zero of the others may mean that the deployment does not
 * know the status at all (`wandb/activity.md`, A3).
 */
const SHOWN_AT_ZERO: readonly ShownStatus[] = ['active', 'idle', 'dormant'];

/** The chips to show; a count that was not said, or is malformed, has none. */
export function readChips(attribute: (name: ShownStatus) => string | null): readonly StatusCount[] {
  return CHIPS.flatMap((status) => {
    const count = readCount(attribute(status));
    if (count === undefined || (count === 0 && !SHOWN_AT_ZERO.includes(status))) return [];
    return [{ status, count }];
  });
}

/** How far collecting has come. */
export interface CollectProgress {
  readonly collected: number;
  readonly total?: number;
}

/** `75` or `75/140`; undefined if absent or malformed. The total falls back to what the page said. */
export function readProgress(text: string | null, pageTotal: number | undefined): CollectProgress | undefined {
  const [collectedText = null, totalText = null] = text?.split('/') ?? [];
  const collected = readCount(collectedText);
  if (collected === undefined) return undefined;
  const total = readCount(totalText) ?? pageTotal;
  return total !== undefined && total >= collected && total > 0 ? { collected, total } : { collected };
}

/** The statuses of a space-separated list; other words are passed over. */
export function readFilter(text: string | null): readonly ShownStatus[] {
  const words = text?.split(/\s+/) ?? [];
  return STATUSES.filter((status) => words.includes(status));
}
