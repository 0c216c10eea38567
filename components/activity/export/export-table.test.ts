import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvSchemaName, columnsOf } from '../csv/columns';
import { toRecord } from '../csv/write-record';
import { activeAt, at, memberOf } from '../test-organization';
import { cellText, guardedCellText } from './cell-text';
import { exportColumnsOf, fieldOf } from './export-columns';
import { exportTable } from './export-table';
import { THIRTY_DAYS, hostilePeople } from './test-people';

const SCHEMAS: readonly CsvSchemaName[] = ['multi-tenant', 'single-tenant', 'rollcall'];

describe('an export of people', () => {
  it('says in W&B’s columns, cell by cell, what a CSV of the members says', () => {
    fc.assert(
      fc.property(hostilePeople, fc.constantFrom(...SCHEMAS), fc.boolean(), (people, schema, defuseFormulas) => {
        const table = exportTable(schema, people, THIRTY_DAYS);
        const textOf = defuseFormulas ? guardedCellText : cellText;
        people.forEach((member, row) => {
          const record = toRecord(schema, member, { ...THIRTY_DAYS, defuseFormulas });
          const cells = table.columns.slice(0, record.length).map((column) => textOf(column, row, schema));
          const status = columnsOf(schema).indexOf('Activity Status');
          expect(cells.map((cell, i) => (i === status && cell === 'Unknown' ? '' : cell))).toEqual(record);
        });
      }),
      { numRuns: 300 },
    );
  });

  it.each([...SCHEMAS])('has W&B’s columns first in %s, one value each for every member', (schema) => {
    const people = [memberOf(0), memberOf(1)];
    const table = exportTable(schema, people, THIRTY_DAYS);
    expect(table.columns.map(({ name }) => name).slice(0, columnsOf(schema).length)).toEqual(columnsOf(schema));
    expect(table.columns.map(({ values }) => values.length)).toEqual(table.columns.map(() => people.length));
  });

  it('tells a known number of active days from a lower bound and from none known', () => {
    const table = exportTable(
      'rollcall',
      [3, 4, 5].map((ordinal) => memberOf(ordinal)),
      THIRTY_DAYS,
    );
    const told = (name: string) => table.columns.find((column) => column.name === name)?.values;
    expect(told('Active Days in Period')).toEqual([3, 4, null]);
    expect(told('Active Days Evidence')).toEqual(['exact', 'at-least', 'unknown']);
  });

  it('always says a status, so that an empty date is no riddle', () => {
    fc.assert(
      fc.property(hostilePeople, (people) => {
        const status = exportTable('rollcall', people, THIRTY_DAYS).columns.find(
          ({ name }) => name === 'Activity Status',
        );
        expect(status?.values.every((word) => typeof word === 'string' && word !== '')).toBe(true);
      }),
    );
  });

  it('counts whole days since the last activity', () => {
    const ana = memberOf(0, activeAt(at('2026-11-20T17:03:22Z')));
    const [days] = exportTable('rollcall', [ana], THIRTY_DAYS).columns.filter(
      ({ name }) => name === 'Days Since Last Active',
    );
    expect(days?.values).toEqual([2]);
  });

  it('travels as JSON and comes back as it was', () => {
    fc.assert(
      fc.property(hostilePeople, (people) => {
        const table = exportTable('rollcall', people, THIRTY_DAYS);
        expect(JSON.parse(JSON.stringify(table))).toEqual(table);
      }),
    );
  });
});

describe('a field’s name', () => {
  it('is one that BigQuery takes, and no other column’s', () => {
    const fields = exportColumnsOf('rollcall').map(fieldOf);
    expect(fields.filter((field) => !/^[a-z_][a-z0-9_]{0,299}$/.test(field))).toEqual([]);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('tells what its column tells', () => {
    expect(fieldOf('Last Active (UTC)')).toBe('last_active_utc');
    expect(fieldOf('Number of active days')).toBe('number_of_active_days');
  });
});
