import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../components/activity/export/cell-text';
import { type ExportTable, exportTable } from '../../../components/activity/export/export-table';
import { THIRTY_DAYS, hostilePeople } from '../../../components/activity/export/test-people';
import { activeAt, at, memberOf } from '../../../components/activity/test-organization';
import { writeXlsx } from './xlsx-file';

const ABOUT = [['Zone', 'UTC']] as const;

async function sheetsOf(table: ExportTable) {
  const blob = writeXlsx(table, ABOUT, () => undefined);
  return readExcelFile(Buffer.from(await blob.arrayBuffer()), { trim: false });
}

async function rowsOf(table: ExportTable) {
  return (await sheetsOf(table))[0]?.data ?? [];
}

const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** What a cell of the sheet should be, told without the writer. */
function expectedCell(column: ExportTable['columns'][number], row: number, table: ExportTable): unknown {
  const value = column.values[row] ?? null;
  if (value === null && column.type !== 'list') return null;
  if (column.type === 'moment' && typeof value === 'number') return new Date(value);
  if (column.type === 'day' && typeof value === 'number') return new Date(value * 86_400_000);
  if (column.type === 'integer' || column.type === 'flag') return value;
  const text = cellText(column, row, table.schema);
  if (column.type === 'word' && /T\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)) return new Date(text);
  return text === '' ? null : wellFormed(text);
}

/** Excel's dates are fractions of days, good for a millisecond. */
function near(cell: unknown, expected: unknown): unknown {
  if (!(cell instanceof Date) || !(expected instanceof Date)) return cell;
  return Math.abs(cell.getTime() - expected.getTime()) <= 1 ? expected : cell;
}

describe('an Excel workbook', () => {
  it('is read back as it was: text, numbers, dates and truth values, whatever people are called', async () => {
    const schemas = fc.constantFrom('rollcall' as const, 'single-tenant' as const, 'multi-tenant' as const);
    await fc.assert(
      fc.asyncProperty(hostilePeople, schemas, async (people, schema) => {
        const table = exportTable(schema, people, THIRTY_DAYS);
        const [header, ...rows] = await rowsOf(table);
        expect(header).toEqual(table.columns.map(({ name }) => name));
        const expected = people.map((_member, row) => table.columns.map((column) => expectedCell(column, row, table)));
        expect(rows.map((row, i) => row.map((cell, j) => near(cell, expected[i]?.[j])))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('has a formula as text, and a date in W&B’s own column as a date', async () => {
    const ana = memberOf(0, { name: '=1+1', ...activeAt(at('2026-11-20T17:03:22Z')) });
    const [header = [], row = []] = await rowsOf(exportTable('single-tenant', [ana], THIRTY_DAYS));
    expect(row[header.indexOf('Name')]).toBe('=1+1');
    expect(row[header.indexOf('Last Active')]).toEqual(new Date('2026-11-20T17:03:22Z'));
  });

  it('tells on a second sheet what it rests on', async () => {
    const sheets = await sheetsOf(exportTable('rollcall', [memberOf(0)], THIRTY_DAYS));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Members', 'About']);
    expect(sheets[1]?.data).toEqual([['Zone', 'UTC']]);
  });

  it('cuts text that a cell cannot hold, and says so with an ellipsis', async () => {
    const teams = Array.from({ length: 5_000 }, (_, i) => `team-${i}`);
    const [header = [], row = []] = await rowsOf(exportTable('rollcall', [memberOf(0, { teams })], THIRTY_DAYS));
    const cell = String(row[header.indexOf('Teams')]);
    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith('…')).toBe(true);
  });

  it('has every member of many, and reports how far it is', async () => {
    const people = Array.from({ length: 4_321 }, (_, ordinal) => memberOf(ordinal));
    const table = exportTable('single-tenant', people, THIRTY_DAYS);
    const told: number[] = [];
    const blob = writeXlsx(table, ABOUT, (rows) => told.push(rows));
    const [sheet] = await readExcelFile(Buffer.from(await blob.arrayBuffer()));
    expect(sheet?.data.slice(1).map((row) => row[5])).toEqual(people.map(({ email }) => email));
    expect(told.at(-1)).toBe(4_321);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
