import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { undefuse } from '../csv/formula-text';
import { memberOf } from '../test-organization';
import { cellText } from './cell-text';
import { type DelimitedOptions, delimitedText } from './delimited-text';
import { fieldOf } from './export-columns';
import { type ExportTable, exportTable } from './export-table';
import { jsonText, ndjsonText } from './json-text';
import { THIRTY_DAYS, hostilePeople } from './test-people';

const table = hostilePeople.map((people) => exportTable('rollcall', people, THIRTY_DAYS));

const options: fc.Arbitrary<DelimitedOptions> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  hasMark: fc.boolean(),
  guardsFormulas: fc.boolean(),
  quotesAll: fc.boolean(),
});

const cellsOf = ({ columns, rows, schema }: ExportTable): readonly (readonly string[])[] =>
  Array.from({ length: rows }, (_, row) => columns.map((column) => cellText(column, row, schema)));

describe('delimited text', () => {
  it('is read back as it was, whatever people are called', () => {
    fc.assert(
      fc.property(table, options, (one, how) => {
        const text = [...delimitedText(one, how)].join('');
        expect(text.startsWith('\ufeff')).toBe(how.hasMark);
        const { data, errors } = Papa.parse<string[]>(text, { delimiter: how.delimiter, skipEmptyLines: true });
        expect(errors).toEqual([]);
        const [header, ...rows] = data;
        expect(header).toEqual(one.columns.map(({ name }) => name));
        const isText = one.columns.map(({ type }) => type === 'text' || type === 'list');
        const undone = rows.map((row) =>
          row.map((cell, i) => (how.guardsFormulas && isText[i] ? undefuse(cell) : cell)),
        );
        expect(undone).toEqual(cellsOf(one));
      }),
      { numRuns: 500 },
    );
  });

  it('lets no text of people begin like a formula when guarded, and touches no number', () => {
    const people = [memberOf(0, { name: '=cmd', email: '@x', role: '-1', teams: ['+a'], daysActive: -1 })];
    const one = exportTable('rollcall', people, THIRTY_DAYS);
    const how = { delimiter: ',', hasMark: false, guardsFormulas: true, quotesAll: false } as const;
    const [, row] = Papa.parse<string[]>([...delimitedText(one, how)].join('')).data;
    const cell = (name: string) => row?.[one.columns.findIndex((column) => column.name === name)];
    expect(['Name', 'Email', 'Role', 'Teams'].map(cell)).toEqual(["'=cmd", "'@x", "'-1", "'+a"]);
    expect(cell('Number of active days')).toBe('-1');
  });

  it('has every member, however many pieces it is written in', () => {
    const people = Array.from({ length: 4_321 }, (_, ordinal) => memberOf(ordinal));
    const one = exportTable('single-tenant', people, THIRTY_DAYS);
    const how = { delimiter: '\t', hasMark: false, guardsFormulas: false, quotesAll: false } as const;
    const pieces = [...delimitedText(one, how)];
    expect(pieces.length).toBeGreaterThan(2);
    const lines = pieces.join('').trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split('\t')[5])).toEqual(people.map(({ email }) => email));
    expect(JSON.parse([...jsonText(one)].join(''))).toHaveLength(people.length);
  });
});

describe('JSON', () => {
  const expected = (one: ExportTable) =>
    Array.from({ length: one.rows }, (_, row) =>
      Object.fromEntries(
        one.columns.map((column) => {
          const value = column.values[row] ?? null;
          if (column.type === 'moment' && typeof value === 'number') {
            return [fieldOf(column.name), new Date(value).toISOString()];
          }
          if (column.type === 'day' && typeof value === 'number') {
            return [fieldOf(column.name), new Date(value * 86_400_000).toISOString().slice(0, 10)];
          }
          return [fieldOf(column.name), value];
        }),
      ),
    );

  it('has an object a member', () => {
    fc.assert(
      fc.property(table, (one) => {
        expect(JSON.parse([...jsonText(one)].join(''))).toEqual(expected(one));
      }),
    );
  });

  it('by lines has one object a line', () => {
    fc.assert(
      fc.property(table, (one) => {
        const lines = [...ndjsonText(one)].join('').split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line): unknown => JSON.parse(line))).toEqual(expected(one));
      }),
    );
  });
});
