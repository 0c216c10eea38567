import { describe, expect, it } from 'vitest';
import { activityOf, completeRoster, memberOf, NOW } from '../test-organization';
import { DEFAULT_THRESHOLDS } from '../status';
import { exportFacts } from './export-facts';
import type { ExportAbout } from './export-manifest';
import { peopleFileName } from './people-file-name';
import { periodDays } from './period-days';

function about(over: Partial<ExportAbout> = {}, rosters = [completeRoster(1)]): ExportAbout {
  const activity = activityOf({ members: [memberOf(0)], rosters });
  const facts = exportFacts(activity, periodDays(activity, 'last-30-days', NOW), DEFAULT_THRESHOLDS, NOW);
  return { facts, schema: 'rollcall', scope: 'all', rows: 1_204, filterText: '', version: '0.1.0', ...over };
}

describe('the name of a file of people', () => {
  it('tells how many are in it, and on which day', () => {
    expect(peopleFileName(about(), 'xlsx')).toBe('acme-members-1204-2026-11-23.xlsx');
  });

  it('tells that some were chosen, never by what', () => {
    const filtered = about({ scope: 'filtered', rows: 37, filterText: 'name contains ana@acme.test' });
    expect(peopleFileName(filtered, 'csv')).toBe('acme-members-filtered-37-2026-11-23.csv');
    expect(peopleFileName(about({ scope: 'selected', rows: 2 }), 'zip')).toBe('acme-members-selected-2-2026-11-23.zip');
  });

  it('tells that not everybody is known', () => {
    const [part] = [completeRoster(1)].map((roster) => ({ ...roster, complete: false }));
    expect(peopleFileName(about({}, part ? [part] : []), 'json')).toBe('acme-members-1204-partial-2026-11-23.json');
  });
});
