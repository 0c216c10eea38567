import type { DayCoverage } from '../../components/activity/activity-index';
import type { UtcDay } from '../../components/activity/day';
import { DAYS_PER_BLOCK, coverageOfRank, coverageRank, firstDayOfBlock } from '../../components/activity/day-block';
import {
  type DaySources,
  type LogSource,
  codeOf,
  mergedCodes,
  sourcesInCode,
} from '../../components/activity/day-sources';
import type { AuditDay } from '../../components/activity/roster';

/** How much of the log the days of a block rest on. */
export interface BlockTally {
  readonly events: Uint32Array;
  readonly rejected: Uint32Array;
  /** Who told of each day, and how much (`codeOf`). */
  readonly sources: Uint8Array;
  /** How far each day was read with who did work (`coverageRank`). */
  readonly work: Uint8Array;
}

/** What another browser stored beside a day's bitmap. */
export interface StoredTally {
  readonly events: number;
  readonly rejected: number;
  readonly sources: number;
  readonly work: number;
}

/** What is counted beside the bitmaps: entries read, entries that could not be used, and who told of each day. */
export class BlockTallies {
  readonly #tallies: Map<UtcDay, BlockTally>;

  /** @param tallies by the first day of their block; changed in place */
  constructor(tallies: Map<UtcDay, BlockTally>) {
    this.#tallies = tallies;
  }

  /** The same, changed apart from this one. */
  copy(): BlockTallies {
    const copied = [...this.#tallies].map(([firstDay, { events, rejected, sources, work }]) => {
      const tally = {
        events: events.slice(),
        rejected: rejected.slice(),
        sources: sources.slice(),
        work: work.slice(),
      };
      return [firstDay, tally] as const;
    });
    return new BlockTallies(new Map(copied));
  }

  /** Notes a day that the API told. */
  noteApiDay(day: AuditDay): void {
    const [tally, i] = this.#placeOf(day.day);
    noteRead(tally, i, 'api', day);
    // Reading a day in part after it was read wholly takes nothing back.
    const known = tally.events[i] ?? 0;
    if (day.events < known && !day.complete) return;
    tally.events[i] = Math.max(known, day.events);
    tally.rejected[i] = day.rejected;
  }

  /** Notes what a file told of a day. Its count is a lower bound: other files and the API may have more of that day. */
  noteFileDay(day: AuditDay): void {
    const [tally, i] = this.#placeOf(day.day);
    noteRead(tally, i, 'file', day);
    tally.events[i] = Math.max(tally.events[i] ?? 0, day.events);
  }

  /** Notes what another browser knows of a day. */
  noteStored(day: UtcDay, stored: StoredTally): void {
    const [tally, i] = this.#placeOf(day);
    tally.sources[i] = mergedCodes(tally.sources[i] ?? 0, stored.sources);
    tally.work[i] = Math.max(tally.work[i] ?? 0, stored.work);
    tally.events[i] = Math.max(tally.events[i] ?? 0, stored.events);
    tally.rejected[i] = Math.max(tally.rejected[i] ?? 0, stored.rejected);
  }

  /** Who told of a day, and how much of it. */
  sourcesOf(day: UtcDay): DaySources {
    const firstDay = firstDayOfBlock(day);
    return sourcesInCode(this.#tallies.get(firstDay)?.sources[day - firstDay] ?? 0);
  }

  /** How far each day was read with who did work, as known now: days noted later do not change the answer. */
  workCoverage(): (day: UtcDay) => DayCoverage {
    const ranks = new Map([...this.#tallies].map(([firstDay, { work }]) => [firstDay, work.slice()]));
    return (day) => {
      const firstDay = firstDayOfBlock(day);
      return coverageOfRank(ranks.get(firstDay)?.[day - firstDay] ?? 0);
    };
  }

  /** Entries that could not be used, over all days. */
  get rejected(): number {
    let sum = 0;
    for (const { rejected } of this.#tallies.values()) for (const count of rejected) sum += count;
    return sum;
  }

  /** What is to be stored beside a block. */
  of(firstDay: UtcDay): BlockTally {
    const known = this.#tallies.get(firstDay);
    if (known) return known;
    const tally = {
      events: new Uint32Array(DAYS_PER_BLOCK),
      rejected: new Uint32Array(DAYS_PER_BLOCK),
      sources: new Uint8Array(DAYS_PER_BLOCK),
      work: new Uint8Array(DAYS_PER_BLOCK),
    };
    this.#tallies.set(firstDay, tally);
    return tally;
  }

  #placeOf(day: UtcDay): readonly [tally: BlockTally, i: number] {
    const firstDay = firstDayOfBlock(day);
    return [this.of(firstDay), day - firstDay];
  }
}

/** Notes who told of a day. Every reading tells who did work, as far as it goes. */
function noteRead({ sources, work }: BlockTally, i: number, source: LogSource, { complete }: AuditDay): void {
  const coverage = complete ? 'complete' : 'partial';
  sources[i] = mergedCodes(sources[i] ?? 0, codeOf(source, coverage));
  work[i] = Math.max(work[i] ?? 0, coverageRank(coverage));
}
