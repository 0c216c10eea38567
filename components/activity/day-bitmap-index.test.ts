import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityIndex, DayCoverage } from './activity-index';
import { bitmapOf, forEachBit } from './day-bitmap';
import {
  DayBitmapIndexBuilder,
  EMPTY_INDEX,
  blocksOf,
  indexFromBlocks,
  mergeIndexes,
  withMergedOrdinals,
} from './day-bitmap-index';
import { DAYS_PER_BLOCK } from './day-block';
import { type UtcDay, utcDay } from './day';

/** What an index is made of: the naive form every test computes with again. */
interface Log {
  readonly covered: readonly (readonly [day: number, coverage: DayCoverage])[];
  readonly active: readonly (readonly [day: number, ordinal: number])[];
}

const FIRST = 20_000;
const DAYS = 80;

const day = fc.integer({ min: FIRST, max: FIRST + DAYS });
const log: fc.Arbitrary<Log> = fc.record({
  covered: fc.array(fc.tuple(day, fc.constantFrom<DayCoverage>('partial', 'complete')), { maxLength: 30 }),
  active: fc.array(fc.tuple(day, fc.nat({ max: 150 })), { maxLength: 80 }),
});

function indexOf({ covered, active }: Log, base?: ActivityIndex) {
  const builder = new DayBitmapIndexBuilder(base);
  for (const [onDay, coverage] of covered) builder.cover(utcDay(onDay), coverage);
  for (const [onDay, ordinal] of active) builder.add(utcDay(onDay), ordinal);
  return builder.build();
}

type Reading = readonly { readonly day: UtcDay; readonly coverage: DayCoverage; readonly active: readonly number[] }[];

/** Everything an index tells, in a form that can be compared. */
function read(index: ActivityIndex): Reading {
  return Array.from({ length: DAYS + 61 }, (_, i) => utcDay(FIRST - 30 + i)).flatMap((onDay) => {
    const bitmap = index.bitmap(onDay);
    const active: number[] = [];
    if (bitmap) forEachBit(bitmap, (ordinal) => active.push(ordinal));
    return bitmap ? [{ day: onDay, coverage: index.coverage(onDay), active }] : [];
  });
}

function readNaively(logs: readonly Log[]): Reading {
  const days = new Map<number, { complete: boolean; readonly active: Set<number> }>();
  const entry = (onDay: number) => {
    const known = days.get(onDay) ?? { complete: false, active: new Set<number>() };
    days.set(onDay, known);
    return known;
  };
  for (const { covered, active } of logs) {
    for (const [onDay, coverage] of covered) entry(onDay).complete ||= coverage === 'complete';
    for (const [onDay, ordinal] of active) entry(onDay).active.add(ordinal);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([onDay, { complete, active }]) => ({
      day: utcDay(onDay),
      coverage: complete ? 'complete' : 'partial',
      active: [...active].sort((a, b) => a - b),
    }));
}

describe('the activity index', () => {
  it('tells of each day what was put in', () => {
    fc.assert(
      fc.property(log, (one) => {
        expect(read(indexOf(one))).toEqual(readNaively([one]));
      }),
    );
  });

  it('spans the first to the last day anything is known of', () => {
    fc.assert(
      fc.property(log, (one) => {
        const days = [...one.covered, ...one.active].map(([onDay]) => onDay);
        const expected = days.length === 0 ? undefined : { from: Math.min(...days), to: Math.max(...days) };
        expect(indexOf(one).span).toEqual(expected);
      }),
    );
  });

  it('knows nothing while it is empty', () => {
    expect(EMPTY_INDEX.span).toBeUndefined();
    expect(EMPTY_INDEX.coverage(utcDay(FIRST))).toBe('unread');
    expect(EMPTY_INDEX.bitmap(utcDay(FIRST))).toBeUndefined();
    expect(blocksOf(EMPTY_INDEX)).toEqual([]);
  });

  it('tells a day nobody was active on from a day nobody read', () => {
    const index = new DayBitmapIndexBuilder().cover(utcDay(FIRST), 'complete').build();
    expect(index.bitmap(utcDay(FIRST))).toEqual(new Uint32Array(0));
    expect(index.bitmap(utcDay(FIRST + 1))).toBeUndefined();
  });

  it('takes a day somebody was active on as read in part at least', () => {
    const index = new DayBitmapIndexBuilder().add(utcDay(FIRST), 3).build();
    expect(index.coverage(utcDay(FIRST))).toBe('partial');
  });

  it('never takes back that a day was read completely', () => {
    const builder = new DayBitmapIndexBuilder().cover(utcDay(FIRST), 'complete').cover(utcDay(FIRST), 'partial');
    expect(builder.cover(utcDay(FIRST), 'unread').build().coverage(utcDay(FIRST))).toBe('complete');
  });

  it('counts days before 1970 as well', () => {
    const index = new DayBitmapIndexBuilder().add(utcDay(-1), 5).add(utcDay(-29), 6).build();
    expect(index.span).toEqual({ from: -29, to: -1 });
    expect(index.bitmap(utcDay(-1))).toEqual(bitmapOf([5]));
  });

  it('makes room for ordinals that come later without losing earlier ones', () => {
    const builder = new DayBitmapIndexBuilder();
    for (let ordinal = 0; ordinal < 2_000; ordinal += 37) builder.add(utcDay(FIRST + (ordinal % 5)), ordinal);
    const found = read(builder.build()).flatMap(({ active }) => active);
    expect(found.sort((a, b) => a - b)).toEqual(Array.from({ length: 55 }, (_, i) => i * 37));
  });
});

describe('building on an index', () => {
  it('leaves the base as it was', () => {
    fc.assert(
      fc.property(log, log, (first, second) => {
        const base = indexOf(first);
        indexOf(second, base);
        expect(read(base)).toEqual(readNaively([first]));
      }),
    );
  });

  it('knows what both knew', () => {
    fc.assert(
      fc.property(log, log, (first, second) => {
        expect(read(indexOf(second, indexOf(first)))).toEqual(readNaively([first, second]));
      }),
    );
  });

  it('starts from any implementation of an index', () => {
    fc.assert(
      fc.property(log, log, (first, second) => {
        const { span, ...base } = indexOf(first);
        const inner = indexOf(first);
        const foreign: ActivityIndex = {
          ...base,
          span,
          coverage: (onDay) => inner.coverage(onDay),
          bitmap: (onDay) => inner.bitmap(onDay),
        };
        expect(read(indexOf(second, foreign))).toEqual(readNaively([first, second]));
        expect(read(indexFromBlocks(blocksOf(foreign)))).toEqual(readNaively([first]));
      }),
    );
  });

  it('does not reach an index that was built before', () => {
    const builder = new DayBitmapIndexBuilder().add(utcDay(FIRST), 1);
    const before = builder.build();
    builder.add(utcDay(FIRST), 2).cover(utcDay(FIRST), 'complete');
    expect(read(before)).toEqual([{ day: FIRST, coverage: 'partial', active: [1] }]);
  });

  it('names only the blocks it changed', () => {
    const first = FIRST - (FIRST % DAYS_PER_BLOCK);
    const base = indexOf({
      covered: [],
      active: [
        [first, 1],
        [first + DAYS_PER_BLOCK, 2],
      ],
    });
    const builder = new DayBitmapIndexBuilder(base).add(utcDay(first + DAYS_PER_BLOCK), 3);
    expect(builder.changedBlocks().map(({ firstDay }) => firstDay)).toEqual([first + DAYS_PER_BLOCK]);
    expect(read(indexFromBlocks(builder.changedBlocks()))).toEqual([
      { day: first + DAYS_PER_BLOCK, coverage: 'partial', active: [2, 3] },
    ]);
  });

  it('names no block while nothing was added', () => {
    expect(new DayBitmapIndexBuilder(indexOf({ covered: [], active: [[FIRST, 1]] })).changedBlocks()).toEqual([]);
  });
});

describe('blocks', () => {
  it('give the same index back', () => {
    fc.assert(
      fc.property(log, (one) => {
        expect(read(indexFromBlocks(blocksOf(indexOf(one))))).toEqual(readNaively([one]));
      }),
    );
  });

  it('are no wider than their greatest ordinal needs', () => {
    fc.assert(
      fc.property(log, (one) => {
        for (const { firstDay, words } of blocksOf(indexOf(one))) {
          const inBlock = one.active.filter(([onDay]) => onDay >= firstDay && onDay < firstDay + DAYS_PER_BLOCK);
          const width = inBlock.reduce((most, [, ordinal]) => Math.max(most, Math.floor(ordinal / 32) + 1), 0);
          expect(words).toHaveLength(width * DAYS_PER_BLOCK);
        }
      }),
    );
  });

  it('survive being cloned, as storing them does', () => {
    fc.assert(
      fc.property(log, (one) => {
        expect(read(indexFromBlocks(structuredClone(blocksOf(indexOf(one)))))).toEqual(readNaively([one]));
      }),
    );
  });

  it('start at multiples of 28 days, earliest first, each once', () => {
    fc.assert(
      fc.property(log, (one) => {
        const starts = blocksOf(indexOf(one)).map(({ firstDay }) => firstDay);
        expect(starts.every((start) => start % DAYS_PER_BLOCK === 0)).toBe(true);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      }),
    );
  });

  it('hold 28 days of coverage and of equally wide bitmaps', () => {
    fc.assert(
      fc.property(log, (one) => {
        for (const { coverage, words } of blocksOf(indexOf(one))) {
          expect(coverage).toHaveLength(DAYS_PER_BLOCK);
          expect(words.length % DAYS_PER_BLOCK).toBe(0);
        }
      }),
    );
  });

  it('of the same days are merged when both are given', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const blocks = [...blocksOf(indexOf(a)), ...blocksOf(indexOf(b))];
        expect(read(indexFromBlocks(blocks))).toEqual(readNaively([a, b]));
      }),
    );
  });
});

describe('merging indexes', () => {
  it('joins the bits and keeps the better coverage of each day', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(read(mergeIndexes(indexOf(a), indexOf(b)))).toEqual(readNaively([a, b]));
      }),
    );
  });

  it('does not depend on order', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        const forwards = mergeIndexes(mergeIndexes(indexOf(a), indexOf(b)), indexOf(c));
        const backwards = mergeIndexes(indexOf(c), mergeIndexes(indexOf(b), indexOf(a)));
        expect(read(forwards)).toEqual(read(backwards));
      }),
    );
  });

  it('changes nothing when repeated', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const once = mergeIndexes(indexOf(a), indexOf(b));
        expect(read(mergeIndexes(once, indexOf(b)))).toEqual(read(once));
      }),
    );
  });

  it('writes into neither', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const [left, right] = [indexOf(a), indexOf(b)];
        mergeIndexes(left, right);
        expect([read(left), read(right)]).toEqual([readNaively([a]), readNaively([b])]);
      }),
    );
  });
});

describe('ordinals found to be one person', () => {
  const merges = fc
    .uniqueArray(fc.nat({ max: 150 }), { maxLength: 6 })
    .map((list) => [...list].sort((a, b) => a - b))
    .map(([kept, ...others]) => new Map(kept === undefined ? [] : others.map((from) => [from, kept] as const)));

  it('have their days joined on the one that stays', () => {
    fc.assert(
      fc.property(log, merges, (one, moved) => {
        const expected = readNaively([
          { ...one, active: one.active.map(([onDay, ordinal]) => [onDay, moved.get(ordinal) ?? ordinal] as const) },
        ]);
        expect(read(withMergedOrdinals(indexOf(one), moved))).toEqual(expected);
      }),
    );
  });

  it('leave the index they were in as it was', () => {
    fc.assert(
      fc.property(log, merges, (one, moved) => {
        const index = indexOf(one);
        withMergedOrdinals(index, moved);
        expect(read(index)).toEqual(readNaively([one]));
      }),
    );
  });

  it('are moved once: the same question gives the very same index', () => {
    const index = indexOf({
      covered: [],
      active: [
        [FIRST, 1],
        [FIRST, 2],
      ],
    });
    const merged = withMergedOrdinals(index, new Map([[2, 1]]));
    expect(withMergedOrdinals(index, new Map([[2, 1]]))).toBe(merged);
    expect(withMergedOrdinals(index, new Map([[2, 0]]))).not.toBe(merged);
    expect(withMergedOrdinals(index, new Map())).toBe(index);
  });
});
