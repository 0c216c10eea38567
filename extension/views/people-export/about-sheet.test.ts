import { describe, expect, it } from 'vitest';
import { exportFacts } from '../../../components/activity/export/export-facts';
import { exportManifest } from '../../../components/activity/export/export-manifest';
import { periodDays } from '../../../components/activity/export/period-days';
import { DEFAULT_THRESHOLDS } from '../../../components/activity/status';
import {
  NOW,
  activityOf,
  completeRoster,
  daysAgo,
  daysFrom,
  memberOf,
} from '../../../components/activity/test-organization';
import { aboutSheet } from './about-sheet';

const ACTIVITY = activityOf({
  members: [memberOf(0)],
  rosters: [completeRoster(1)],
  log: { complete: [...daysFrom(daysAgo(29), daysAgo(20)), ...daysFrom(daysAgo(9), daysAgo(0))] },
});
const FACTS = exportFacts(ACTIVITY, periodDays(ACTIVITY, 'last-30-days', NOW), DEFAULT_THRESHOLDS, NOW);

describe('the sheet about an export', () => {
  it('tells in words what the manifest tells', () => {
    const filterText = 'Team: vision';
    const about = {
      facts: FACTS,
      schema: 'rollcall',
      scope: 'filtered',
      rows: 37,
      filterText,
      version: '0.1.0',
    } as const;
    const manifest = exportManifest(about);
    const pairs = aboutSheet(manifest);
    const told = new Map(pairs);
    expect(told.get('Rows')).toBe('37 (filtered)');
    expect(told.get('Filter')).toBe('Team: vision');
    expect(told.get('Period')).toBe('2026-10-25 to 2026-11-23, both included');
    expect(told.get('Audit log')).toBe('read for 20 of 30 days');
    expect(told.get('Not read')).toBe('2026-11-04 to 2026-11-13');
    expect(told.get('Source: scim')).toBe('read at 2026-11-23T15:00:00.000Z');
    expect(pairs.filter(([what]) => what.startsWith('Column: '))).toHaveLength(manifest.columns.length);
    expect(pairs.filter(([what]) => what === 'Note').map(([, note]) => note)).toEqual(manifest.notes);
  });

  it('names no filter where there is none', () => {
    const about = {
      facts: FACTS,
      schema: 'rollcall',
      scope: 'all',
      rows: 1,
      filterText: '',
      version: '0.1.0',
    } as const;
    expect(new Map(aboutSheet(exportManifest(about))).has('Filter')).toBe(false);
  });
});
