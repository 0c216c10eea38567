import type { WatchFinding } from '../../components/activity/watch/watch-rules';

/** Something an admin could do now, and why. */
export type NextStep =
  | { readonly kind: 'watch'; readonly finding: WatchFinding }
  | { readonly kind: 'connect' }
  | { readonly kind: 'read-list' }
  | { readonly kind: 'sync'; readonly days: number }
  | { readonly kind: 'free-seats'; readonly certain: number; readonly probable: number }
  | { readonly kind: 'single-admin' }
  | { readonly kind: 'missing-days'; readonly days: number };

/** What the steps are chosen from. */
export interface Standing {
  readonly fired: readonly WatchFinding[];
  readonly isConnected: boolean;
  readonly isListComplete: boolean;
  /** Whole days since the last complete members list; undefined if there was none. */
  readonly listAgeDays: number | undefined;
  readonly seats: { readonly certain: number; readonly probable: number };
  readonly hasSingleAdmin: boolean;
  /** Of the last thirty complete days, those whose audit log is missing, once any was read. */
  readonly missingDays: number | undefined;
}

const MOST_STEPS = 3;
const STALE_DAYS = 2;

/**
 * The three most useful things to do: first what makes the figures right, then what was asked to be watched, then what
 * saves money or trouble.
 */
export function nextSteps(standing: Standing): readonly NextStep[] {
  const { fired, isConnected, isListComplete, listAgeDays, seats, hasSingleAdmin, missingDays = 0 } = standing;
  const steps: readonly (NextStep | false)[] = [
    !isListComplete && !isConnected && { kind: 'read-list' },
    ...fired.map((finding): NextStep => ({ kind: 'watch', finding })),
    isConnected && listAgeDays !== undefined && listAgeDays >= STALE_DAYS && { kind: 'sync', days: listAgeDays },
    seats.certain + seats.probable > 0 && { kind: 'free-seats', ...seats },
    hasSingleAdmin && { kind: 'single-admin' },
    isConnected && missingDays > 0 && { kind: 'missing-days', days: missingDays },
    !isConnected && { kind: 'connect' },
  ];
  return steps.filter((step) => step !== false).slice(0, MOST_STEPS);
}
