import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../csv/columns';
import { COLUMN_MEANINGS } from './column-meanings';
import { exportColumnsOf, exportReaderOf, fieldOf } from './export-columns';

const DOC = readFileSync('docs/exports.md', 'utf8');

/** Cells of every row of every table. */
const rows = DOC.split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('docs/exports.md', () => {
  it('describes every column as the manifest does, in order', () => {
    const header = rows.findIndex(([first]) => first === 'Column');
    const documented = rows.slice(header + 2);
    const columns = exportColumnsOf('rollcall').map((name) => [
      name,
      `\`${fieldOf(name)}\``,
      exportReaderOf(name).type,
      COLUMN_MEANINGS[name],
    ]);
    expect(documented).toEqual(columns);
  });

  it('asks in its queries for columns there are', () => {
    const fields = new Set(exportColumnsOf('rollcall').map(fieldOf));
    const queries = [...DOC.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = '']) => sql).join('\n');
    const own = [...queries.matchAll(/\bAS (\w+)/g)].map(([, alias = '']) => alias);
    const functions = ['dense_rank', 'parquet_kv_metadata', 'file_name', 'period_from'];
    const asked = [...queries.matchAll(/(?<!['.$])\b[a-z]+(?:_[a-z]+)+\b/g)].map(([name]) => name);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((name) => !fields.has(name) && !own.includes(name) && !functions.includes(name))).toEqual([]);
  });

  it('counts W&B’s own columns right', () => {
    expect([columnsOf('single-tenant').length, columnsOf('multi-tenant').length]).toEqual([8, 12]);
    expect(DOC).toContain('eight on Dedicated and Self-Managed,\ntwelve on Multi-tenant Cloud');
  });
});
