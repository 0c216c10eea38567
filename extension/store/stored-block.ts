import { addDays } from '../../components/activity/day';
import { forEachBit } from '../../components/activity/day-bitmap';
import { DAYS_PER_BLOCK, type DayBlock, bitmapIn, coverageIn } from '../../components/activity/day-block';
import type { StoredBlock } from './organization-state';

/** A block with what is counted beside it, one entry per day. */
export interface TalliedBlock extends DayBlock {
  readonly events: ArrayLike<number>;
  readonly rejected: ArrayLike<number>;
  readonly sources: ArrayLike<number>;
  /** Absent where it is not known who did work. */
  readonly work?: ArrayLike<number>;
}

/** A block that counts people by other places, by our ordinals. Whom `ordinal` does not know is left out. */
export function storedBlock(block: TalliedBlock, ordinal: (place: number) => number | undefined): StoredBlock {
  const { firstDay, events, rejected } = block;
  const days = Array.from({ length: DAYS_PER_BLOCK }, (_, i) => {
    const day = addDays(firstDay, i);
    const ordinals: number[] = [];
    forEachBit(bitmapIn(block, day), (place) => {
      const placed = ordinal(place);
      if (placed !== undefined) ordinals.push(placed);
    });
    return { coverage: coverageIn(block, day), sources: block.sources[i] ?? 0, work: block.work?.[i] ?? 0, ordinals };
  });
  return { firstDay, days, events: Array.from(events), rejected: Array.from(rejected) };
}
