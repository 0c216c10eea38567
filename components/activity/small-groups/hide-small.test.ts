import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideInTable } from './hide-in-table';
import { type ShownCount, hideSmall } from './hide-small';

const LEAST = 5;

/** Every way to write `sum` as `cells` numbers of nobody or more. */
function* waysToAddUp(sum: number, cells: number): Iterable<readonly number[]> {
  if (cells === 0) {
    if (sum === 0) yield [];
    return;
  }
  for (let first = 0; first <= sum; first += 1) {
    for (const rest of waysToAddUp(sum - first, cells - 1)) yield [first, ...rest];
  }
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The hidden values anybody could have before them, who sees what is shown, the sum, and how the hiding works. */
function* possibleParts(shown: readonly ShownCount[], sum: number): Iterable<readonly number[]> {
  const known = sumOf(shown.flatMap((count) => (count === 'hidden' ? [] : [count])));
  const hidden = shown.filter((count) => count === 'hidden').length;
  for (const values of waysToAddUp(sum - known, hidden)) {
    const rest = [...values];
    const parts = shown.map((count) => (count === 'hidden' ? (rest.shift() ?? 0) : count));
    if (JSON.stringify(hideSmall(parts, LEAST)) === JSON.stringify(shown)) yield parts;
  }
}

describe('small groups among parts of a known sum', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 });

  it('cannot be told, even by who knows how they are hidden', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const shown = hideSmall(given, LEAST);
        const possible = [...possibleParts(shown, sumOf(given))];
        shown.forEach((count, i) => {
          if (count !== 'hidden') expect(count === 0 || count >= LEAST).toBe(true);
          else expect(new Set(possible.map((one) => one[i])).size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('hide nothing where there are none, and never change what is shown', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const shown = hideSmall(given, LEAST);
        if (given.every((count) => count === 0 || count >= LEAST)) expect(shown).toEqual(given);
        shown.forEach((count, i) => expect(count === 'hidden' || count === given[i]).toBe(true));
      }),
    );
  });

  it.each([
    [
      [2, 10, 40, 0],
      ['hidden', 'hidden', 40, 0],
    ],
    [
      [2, 10, 10, 40],
      ['hidden', 'hidden', 'hidden', 40],
    ],
    [
      [1, 2, 0],
      ['hidden', 'hidden', 'hidden'],
    ],
    [
      [5, 0, 7],
      [5, 0, 7],
    ],
  ] as const)('%j are shown as %j', (given, shown) => {
    expect(hideSmall(given, LEAST)).toEqual(shown);
  });

  it('hide a second part beside one that is hidden for another reason', () => {
    expect(hideSmall([50, 8, 0], LEAST, [true])).toEqual(['hidden', 'hidden', 0]);
  });
});

/** Every table with the same row and column sums that agrees with what is shown. */
function possibleTables(
  shown: readonly (readonly ShownCount[])[],
  rowSums: readonly number[],
  columnSums: readonly number[],
): readonly (readonly (readonly number[])[])[] {
  const [row, ...others] = shown;
  const [sum = 0, ...otherSums] = rowSums;
  if (!row) return columnSums.every((left) => left === 0) ? [[]] : [];
  const hidden = row.filter((count) => count === 'hidden').length;
  const known = sumOf(row.flatMap((count) => (count === 'hidden' ? [] : [count])));
  return [...waysToAddUp(sum - known, hidden)].flatMap((values) => {
    const rest = [...values];
    const cells = row.map((count) => (count === 'hidden' ? (rest.shift() ?? 0) : count));
    const left = columnSums.map((column, i) => column - (cells[i] ?? 0));
    if (left.some((count) => count < 0)) return [];
    return possibleTables(others, otherSums, left).map((below) => [cells, ...below]);
  });
}

describe('small groups in a table', () => {
  const tables = fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

  it('cannot be told from the sums of rows and columns unless these tell them without any cell', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const shown = hideInTable(table, LEAST);
        const rowSums = table.map(sumOf);
        const columnSums = (table[0] ?? []).map((_, column) => sumOf(table.map((row) => row[column] ?? 0)));
        const isWhollyHidden = shown.every((row) => row.every((count) => count === 'hidden'));
        const possible = possibleTables(shown, rowSums, columnSums);
        shown.forEach((row, r) =>
          row.forEach((count, c) => {
            if (count !== 'hidden') expect(count === 0 || count >= LEAST).toBe(true);
            else if (!isWhollyHidden) expect(new Set(possible.map((one) => one[r]?.[c])).size).toBeGreaterThan(1);
          }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('hide nothing where there are none', () => {
    expect(
      hideInTable(
        [
          [9, 0],
          [5, 7],
        ],
        LEAST,
      ),
    ).toEqual([
      [9, 0],
      [5, 7],
    ]);
  });

  it('go with the rectangle that hides the fewest people', () => {
    const table = [
      [90, 2, 0],
      [6, 50, 0],
      [0, 8, 30],
    ];
    expect(hideInTable(table, LEAST)).toEqual([
      [90, 'hidden', 'hidden'],
      [6, 50, 0],
      [0, 'hidden', 'hidden'],
    ]);
  });
});
