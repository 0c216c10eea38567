import type { UtcDay } from './day';

/**
 * Who was active on which day, as far as the audit log tells: one bitmap per UTC day over member ordinals, beside what
 * is known of each day. Implementations are immutable; the layout is the one measured in `perf.md`.
 */
export interface ActivityIndex {
  /** First and last day anything is recorded of; undefined while empty. */
  readonly span: { readonly from: UtcDay; readonly to: UtcDay } | undefined;
  /** Whether the log of that day was read, wholly or in part. */
  coverage(day: UtcDay): DayCoverage;
  /** Bit `o & 31` of word `o >> 5` says whether the member with ordinal `o` was active; undefined for days not read. */
  bitmap(day: UtcDay): Uint32Array | undefined;
}

export type DayCoverage = 'complete' | 'partial' | 'unread';
