import type { ActivityIndex, DayCoverage } from './activity-index';
import { type UtcDay, addDays } from './day';
import { type DayBitmap, hasBit, orInto, setBit, wordsFor } from './day-bitmap';
import {
  DAYS_PER_BLOCK,
  type DayBlock,
  bitmapIn,
  coverageIn,
  coverageRank,
  emptyBlock,
  firstDayOfBlock,
  trimmed,
  widened,
  widthOf,
} from './day-block';

/** The activity index over stored blocks. It shares their memory: blocks are never written once they are in one. */
export class DayBitmapIndex implements ActivityIndex {
  readonly span: ActivityIndex['span'];
  readonly #blocks: ReadonlyMap<UtcDay, DayBlock>;

  constructor(blocks: ReadonlyMap<UtcDay, DayBlock>) {
    this.#blocks = blocks;
    this.span = spanOf(blocks.values());
  }

  /** The blocks, earliest first. */
  get blocks(): readonly DayBlock[] {
    return [...this.#blocks.values()].sort((a, b) => a.firstDay - b.firstDay);
  }

  coverage(day: UtcDay): DayCoverage {
    const block = this.#blocks.get(firstDayOfBlock(day));
    return block ? coverageIn(block, day) : 'unread';
  }

  bitmap(day: UtcDay): DayBitmap | undefined {
    const block = this.#blocks.get(firstDayOfBlock(day));
    return block && coverageIn(block, day) !== 'unread' ? bitmapIn(block, day) : undefined;
  }
}

/** Nothing is known of any day. */
export const EMPTY_INDEX: DayBitmapIndex = new DayBitmapIndex(new Map());

/** The index over blocks as they were stored. Two blocks of the same days are merged. */
export function indexFromBlocks(blocks: Iterable<DayBlock>): DayBitmapIndex {
  const byFirstDay = new Map<UtcDay, DayBlock>();
  for (const block of blocks) {
    const other = byFirstDay.get(block.firstDay);
    byFirstDay.set(block.firstDay, other ? mergeBlocks(other, block) : block);
  }
  return new DayBitmapIndex(byFirstDay);
}

/** What to store of an index: its blocks of 28 days, earliest first. */
export function blocksOf(index: ActivityIndex): readonly DayBlock[] {
  return index instanceof DayBitmapIndex ? index.blocks : new DayBitmapIndexBuilder(index).build().blocks;
}

/**
 * What both indexes know: every bit of either, and of each day the better coverage. The same result in any order and
 * however often a part is merged again.
 */
export function mergeIndexes(a: ActivityIndex, b: ActivityIndex): DayBitmapIndex {
  return indexFromBlocks([...blocksOf(a), ...blocksOf(b)]);
}

/**
 * The index with the bits of ordinals that turned out to be one person moved to the one that stays
 * (`IdentityTable.merges`: from ordinal, to ordinal).
 */
export function withMergedOrdinals(index: ActivityIndex, merges: ReadonlyMap<number, number>): ActivityIndex {
  if (merges.size === 0) return index;
  const known = mergedIndexes.get(index);
  if (known && isSame(known.merges, merges)) return known.merged;
  const merged = moveMerged(index, merges);
  mergedIndexes.set(index, { merges, merged });
  return merged;
}

/** The same index again keeps what reports have worked out about it. */
const mergedIndexes = new WeakMap<
  ActivityIndex,
  { readonly merges: ReadonlyMap<number, number>; readonly merged: ActivityIndex }
>();

function moveMerged(index: ActivityIndex, merges: ReadonlyMap<number, number>): ActivityIndex {
  const builder = new DayBitmapIndexBuilder(index);
  if (!index.span) return index;
  for (let day = index.span.from; day <= index.span.to; day = addDays(day, 1)) {
    const bitmap = index.bitmap(day);
    if (!bitmap) continue;
    for (const [from, to] of merges) if (hasBit(bitmap, from)) builder.move(day, from, to);
  }
  return builder.build();
}

function isSame(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return a.size === b.size && [...a].every(([from, to]) => b.get(from) === to);
}

/** Collects who was active on which day. Starts from what an index knows, if one is given, and never changes that. */
export class DayBitmapIndexBuilder {
  readonly #blocks = new Map<UtcDay, DayBlock>();
  readonly #own = new Set<UtcDay>();

  constructor(base?: ActivityIndex) {
    if (base instanceof DayBitmapIndex) for (const block of base.blocks) this.#blocks.set(block.firstDay, block);
    else if (base?.span) this.#copyDays(base, base.span.from, base.span.to);
  }

  /** Notes that the log of a day was read, in part or wholly. Never takes back what was known. */
  cover(day: UtcDay, coverage: DayCoverage): this {
    const block = this.#writable(day, 0);
    const i = day - block.firstDay;
    block.coverage[i] = Math.max(block.coverage[i] ?? 0, coverageRank(coverage));
    return this;
  }

  /** Notes that a member was active on a day, which is thereby known at least in part. */
  add(day: UtcDay, ordinal: number): this {
    this.cover(day, 'partial');
    setBit(bitmapIn(this.#writable(day, wordsFor(ordinal + 1)), day), ordinal);
    return this;
  }

  /** Notes that members were active on a day; as `add` for each, and much faster. */
  addAll(day: UtcDay, ordinals: readonly number[]): this {
    let greatest = -1;
    for (const ordinal of ordinals) if (ordinal > greatest) greatest = ordinal;
    if (greatest < 0) return this;
    this.cover(day, 'partial');
    const bitmap = bitmapIn(this.#writable(day, wordsFor(greatest + 1)), day);
    for (const ordinal of ordinals) setBit(bitmap, ordinal);
    return this;
  }

  /** Gives a member's activity on a day to another ordinal. */
  move(day: UtcDay, from: number, to: number): this {
    const bitmap = bitmapIn(this.#writable(day, wordsFor(Math.max(from, to) + 1)), day);
    if (!hasBit(bitmap, from)) return this;
    setBit(bitmap, to);
    bitmap[from >>> 5] = (bitmap[from >>> 5] ?? 0) & ~(1 << (from & 31));
    return this;
  }

  /** Blocks that differ from the base: what has to be stored. */
  changedBlocks(): readonly DayBlock[] {
    return this.build().blocks.filter((block) => this.#own.has(block.firstDay));
  }

  /** The index of everything collected. May be called at any time; later additions do not reach it. */
  build(): DayBitmapIndex {
    const blocks = new Map(this.#blocks);
    for (const firstDay of this.#own) {
      const block = blocks.get(firstDay);
      if (block) blocks.set(firstDay, trimmed(block));
    }
    return new DayBitmapIndex(blocks);
  }

  #copyDays(base: ActivityIndex, from: UtcDay, to: UtcDay): void {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const bitmap = base.bitmap(day);
      if (!bitmap) continue;
      this.cover(day, base.coverage(day));
      orInto(bitmapIn(this.#writable(day, bitmap.length), day), bitmap);
    }
  }

  #writable(day: UtcDay, width: number): DayBlock {
    const firstDay = firstDayOfBlock(day);
    const block = this.#blocks.get(firstDay) ?? emptyBlock(firstDay);
    if (this.#own.has(firstDay) && widthOf(block) >= width) return block;
    // Ordinals come one by one: growing by half spares a copy of the block for each.
    const grown = widened(block, width > widthOf(block) ? Math.ceil(width * 1.5) : width);
    this.#blocks.set(firstDay, grown);
    this.#own.add(firstDay);
    return grown;
  }
}

function mergeBlocks(a: DayBlock, b: DayBlock): DayBlock {
  const merged = widened(a, widthOf(b));
  b.coverage.forEach((rank, i) => {
    merged.coverage[i] = Math.max(merged.coverage[i] ?? 0, rank);
  });
  for (let i = 0; i < DAYS_PER_BLOCK; i += 1) {
    const day = addDays(a.firstDay, i);
    orInto(bitmapIn(merged, day), bitmapIn(b, day));
  }
  return merged;
}

function spanOf(blocks: Iterable<DayBlock>): ActivityIndex['span'] {
  let [from, to]: [UtcDay | undefined, UtcDay | undefined] = [undefined, undefined];
  for (const { firstDay, coverage } of blocks) {
    coverage.forEach((rank, i) => {
      if (rank === 0) return;
      const day = addDays(firstDay, i);
      if (from === undefined || day < from) from = day;
      if (to === undefined || day > to) to = day;
    });
  }
  return from === undefined || to === undefined ? undefined : { from, to };
}
