import { describe, expect, it } from 'vitest';
import type { CsvSchemaName } from '../csv/columns';
import { startOfDay } from '../day';
import { DEFAULT_THRESHOLDS } from '../status';
import { NOW, activityOf, completeRoster, daysAgo, daysFrom, memberOf } from '../test-organization';
import { exportColumnsOf } from './export-columns';
import { exportFacts } from './export-facts';
import { type ExportAbout, exportManifest } from './export-manifest';
import { periodDays } from './period-days';

const ACTIVITY = activityOf({
  members: [memberOf(0), memberOf(1), memberOf(2, { present: false })],
  rosters: [
    { ...completeRoster(2), source: 'page', complete: false, total: undefined },
    completeRoster(2),
    { ...completeRoster(9), takenAt: startOfDay(daysAgo(9)) },
  ],
  log: {
    complete: [...daysFrom(daysAgo(29), daysAgo(20)), ...daysFrom(daysAgo(9), daysAgo(1))],
    partial: [daysAgo(0)],
  },
});

function about(over: Partial<ExportAbout> = {}): ExportAbout {
  const facts = exportFacts(ACTIVITY, periodDays(ACTIVITY, 'last-30-days', NOW), DEFAULT_THRESHOLDS, NOW);
  return { facts, schema: 'rollcall', scope: 'all', rows: 2, filterText: '', version: '0.1.0', ...over };
}

const FILE = { name: 'a.csv', format: 'csv', bytes: 12, sha256: 'ab'.repeat(32), options: { delimiter: ',' } };

describe('the manifest of an export', () => {
  it('tells period, zone, rows, sources, gaps and the file', () => {
    expect(exportManifest(about(), FILE)).toMatchObject({
      rollcall: '0.1.0',
      exportedAt: '2026-11-23T15:00:00.000Z',
      zone: 'UTC',
      organization: { id: 'acme', name: 'acme', deployment: 'dedicated' },
      file: FILE,
      rows: { count: 2, scope: 'all', filter: null, membersKnown: 2, membersTotal: 2, membersListComplete: true },
      period: {
        preset: 'last-30-days',
        from: '2026-10-25',
        to: '2026-11-23',
        days: 30,
        daysRead: 20,
        gaps: [{ from: '2026-11-04', to: '2026-11-13' }],
      },
      sources: [
        { source: 'page', complete: false, members: 2 },
        { source: 'scim', readAt: '2026-11-23T15:00:00.000Z', members: 2, complete: true },
        { source: 'audit-log', readAt: '2026-11-23T15:00:00.000Z' },
      ],
    });
  });

  it('repeats the filter in words where rows were filtered, and only there', () => {
    const filterText = 'status is Dormant';
    expect(exportManifest(about({ scope: 'filtered', filterText })).rows.filter).toBe(filterText);
    expect(exportManifest(about({ scope: 'selected', filterText })).rows.filter).toBeNull();
    expect(exportManifest(about({ filterText })).rows.filter).toBeNull();
  });

  it('defines statuses by the thresholds the organization uses', () => {
    const { facts } = about();
    const strict = { ...facts, thresholds: { idleAfterDays: 7, dormantAfterDays: 45 } };
    const { definitions } = exportManifest(about({ facts: strict }));
    expect(definitions.Active).toContain('less than 7 times 24 hours');
    expect(definitions.Dormant).toContain('at least 45 times 24 hours');
  });

  it.each<CsvSchemaName>(['rollcall', 'single-tenant', 'multi-tenant'])('describes every column of %s', (schema) => {
    const { columns } = exportManifest(about({ schema }));
    expect(columns.map(({ name }) => name)).toEqual(exportColumnsOf(schema));
    expect(columns.filter(({ meaning }) => meaning.length < 10)).toEqual([]);
  });

  it('is plain JSON', () => {
    const manifest = exportManifest(about(), FILE);
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
  });
});
