import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../components/activity/export/export-columns';
import { type ExportTable, exportTable } from '../../../components/activity/export/export-table';
import { THIRTY_DAYS, hostilePeople } from '../../../components/activity/export/test-people';
import { memberOf } from '../../../components/activity/test-organization';
import { MANIFEST_KEY, writeParquet } from './parquet-file';

/** As UTF-8 carries it; the reader drops a mark at the beginning of each text. */
const carried = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/^\ufeff/, '');

/** What a value of the file should be, told without the writer. */
function expectedValue(column: ExportTable['columns'][number], row: number): unknown {
  const value = column.values[row] ?? null;
  if (Array.isArray(value)) return value.map((name) => carried(String(name)));
  if (typeof value === 'string') return carried(value);
  if (typeof value !== 'number') return value;
  if (column.type === 'moment') return new Date(value);
  return column.type === 'day' ? new Date(value * 86_400_000) : BigInt(value);
}

describe('a Parquet file', () => {
  it('is read back as it was, whatever people are called', async () => {
    await fc.assert(
      fc.asyncProperty(hostilePeople, async (people) => {
        const table = exportTable('rollcall', people, THIRTY_DAYS);
        const file = await writeParquet(table, '{}').arrayBuffer();
        const expected = people.map((_member, row) =>
          Object.fromEntries(table.columns.map((column) => [fieldOf(column.name), expectedValue(column, row)])),
        );
        // The reader tells an unknown list as undefined.
        const rows = (await parquetReadObjects({ file })).map((row) => ({ ...row, teams: row['teams'] ?? null }));
        expect(rows).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('has moments in UTC, days as dates, teams as a list, and its manifest', async () => {
    const table = exportTable('rollcall', [memberOf(0, { teams: ['vision'] })], THIRTY_DAYS);
    const file = await writeParquet(table, '{"zone":"UTC"}').arrayBuffer();
    const { schema, key_value_metadata: pairs } = parquetMetadata(file);
    const element = (name: string) => schema.find((one) => one.name === name);
    expect(element('last_active_utc')?.logical_type).toEqual({
      type: 'TIMESTAMP',
      isAdjustedToUTC: true,
      unit: 'MILLIS',
    });
    expect(element('period_from')?.converted_type).toBe('DATE');
    expect(element('teams')?.converted_type).toBe('LIST');
    expect(pairs).toEqual([{ key: MANIFEST_KEY, value: '{"zone":"UTC"}' }]);
  });

  it('has every member of many', async () => {
    const people = Array.from({ length: 4_321 }, (_, ordinal) => memberOf(ordinal));
    const file = await writeParquet(exportTable('rollcall', people, THIRTY_DAYS), '{}').arrayBuffer();
    const rows = await parquetReadObjects({ file, columns: ['email'] });
    expect(rows.map(({ email }) => email)).toEqual(people.map(({ email }) => email));
  });
});
