import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportFacts } from '../../../components/activity/export/export-facts';
import type { ExportAbout } from '../../../components/activity/export/export-manifest';
import { exportTable } from '../../../components/activity/export/export-table';
import { periodDays } from '../../../components/activity/export/period-days';
import { THIRTY_DAYS } from '../../../components/activity/export/test-people';
import { DEFAULT_THRESHOLDS } from '../../../components/activity/status';
import {
  NOW,
  activeAt,
  activityOf,
  at,
  completeRoster,
  memberOf,
} from '../../../components/activity/test-organization';
import { packJson } from '../../messaging/packed-json';
import { readMembersCsv } from '../../sources/csv/read-members';
import { EXPORT_FORMATS, type ExportJob } from './export-job';
import { writeExport } from './write-export';

const MEMBERS = [
  memberOf(0, { name: '=1+1', teams: ['vision; nlp', 'ops'], ...activeAt(at('2026-11-20T17:03:22Z')) }),
  memberOf(1, { name: 'Bén "B" Adler', teams: [], membership: 'invited', lastActive: { kind: 'never' } }),
];
const ACTIVITY = activityOf({ members: MEMBERS, rosters: [completeRoster(2)] });
const ABOUT: ExportAbout = {
  facts: exportFacts(ACTIVITY, periodDays(ACTIVITY, 'last-30-days', NOW), DEFAULT_THRESHOLDS, NOW),
  schema: 'rollcall',
  scope: 'filtered',
  rows: 2,
  filterText: 'team is ops',
  version: '0.1.0',
};

async function jobOf(over: Partial<ExportJob>): Promise<ExportJob> {
  return {
    packed: await packJson(exportTable('rollcall', MEMBERS, THIRTY_DAYS)),
    about: ABOUT,
    format: 'csv',
    text: { delimiter: ',', hasMark: false, guardsFormulas: true },
    manifest: 'beside',
    ...over,
  };
}

const bytesOf = async (blob: Blob | undefined) => (blob ? new Uint8Array(await blob.arrayBuffer()) : new Uint8Array());
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

describe('writing an export', () => {
  it.each([...EXPORT_FORMATS])('as %s has a manifest that tells the file’s own size and checksum', async (format) => {
    const { files, bytes, sha256 } = await writeExport(await jobOf({ format }), () => undefined);
    const [file, manifest] = files;
    const written = await bytesOf(file?.blob);
    expect(file?.name).toBe(`acme-members-filtered-2-2026-11-23.${format}`);
    expect([bytes, sha256]).toEqual([written.length, hashOf(written)]);
    expect(manifest?.name).toBe('acme-members-filtered-2-2026-11-23.manifest.json');
    expect(jsonOf(await bytesOf(manifest?.blob))).toMatchObject({
      file: { name: file?.name, format, bytes, sha256 },
      rows: { count: 2, scope: 'filtered', filter: 'team is ops' },
    });
  });

  it.each([...EXPORT_FORMATS])('as %s in a zip holds the same file, and its manifest', async (format) => {
    const job = await jobOf({ format });
    const [beside] = (await writeExport(job, () => undefined)).files;
    const { files, sha256 } = await writeExport({ ...job, manifest: 'zipped' }, () => undefined);
    expect(files.map(({ name }) => name)).toEqual(['acme-members-filtered-2-2026-11-23.zip']);
    const inside = unzipSync(await bytesOf(files[0]?.blob));
    const [name = '', manifestName = ''] = Object.keys(inside);
    expect(name).toBe(beside?.name);
    expect(hashOf(inside[name] ?? new Uint8Array())).toBe(sha256);
    // The workbook's parts carry the time they were packed.
    if (format !== 'xlsx') expect(inside[name]).toEqual(await bytesOf(beside?.blob));
    expect(jsonOf(inside[manifestName] ?? new Uint8Array())).toMatchObject({ file: { sha256 } });
  });

  it('writes no manifest where none is wanted', async () => {
    const { files } = await writeExport(await jobOf({ manifest: 'none' }), () => undefined);
    expect(files).toHaveLength(1);
  });

  it.each([',', ';'] as const)('writes CSV parted by %j that Rollcall imports again', async (delimiter) => {
    const text = { delimiter, hasMark: true, guardsFormulas: true };
    const { files } = await writeExport(await jobOf({ text, manifest: 'none' }), () => undefined);
    const bytes = await bytesOf(files[0]?.blob);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const read = readMembersCsv(bytes, { deployment: 'dedicated', takenAt: NOW, expected: 2 });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value).toMatchObject({ schema: 'rollcall', rejected: [], warnings: [] });
    const told = read.value.roster.members.map(({ name, teams, lastActive, membership }) => {
      return { name, teams, lastActive, membership };
    });
    expect(told).toEqual(
      MEMBERS.map(({ name, teams, lastActive, membership }) => ({ name, teams, lastActive, membership })),
    );
  });

  it('reports every row at last', async () => {
    for (const format of ['csv', 'tsv', 'json', 'ndjson', 'xlsx'] as const) {
      const told: number[] = [];
      await writeExport(await jobOf({ format }), (rows) => told.push(rows));
      expect(told.at(-1)).toBe(2);
    }
  });
});
