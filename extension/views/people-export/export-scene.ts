import { exportFacts } from '../../../components/activity/export/export-facts';
import { type ExportTable, exportTable } from '../../../components/activity/export/export-table';
import { periodDays } from '../../../components/activity/export/period-days';
import type { Member } from '../../../components/activity/member';
import type { OrganizationId } from '../../../components/activity/organization';
import { DEFAULT_THRESHOLDS } from '../../../components/activity/status';
import {
  NOW,
  activeAt,
  activityOf,
  at,
  completeRoster,
  daysAgo,
  daysFrom,
  memberOf,
} from '../../../components/activity/test-organization';
import { packJson } from '../../messaging/packed-json';
import { succeeded } from '../../problem';
import { FakeBackground } from '../fake-background';

/** An invented organization whose members are exported in tests. */
export const ACME = 'acme' as OrganizationId;

export const PEOPLE: readonly Member[] = [
  memberOf(0, { name: 'Ana Ruiz', email: 'ana@acme.test', ...activeAt(at('2026-11-20T17:03:22Z')), teams: ['vision'] }),
  memberOf(1, { name: '=Ben', email: 'ben@acme.test', membership: 'invited', lastActive: { kind: 'never' } }),
  memberOf(2, { name: 'Cy Young', email: 'cy@acme.test', teams: [] }),
];

/** Answers as the background does, with the members whose keys are asked for. */
export function exportBackground(people: readonly Member[] = PEOPLE, isComplete = true): FakeBackground {
  const rosters = [{ ...completeRoster(people.length), complete: isComplete }];
  const log = { complete: daysFrom(daysAgo(29), daysAgo(0)), active: [[daysAgo(3), 0] as const] };
  const activity = activityOf({ members: people, rosters, log });
  return new FakeBackground().answer('people-export.read', async ({ preset, schema, keys }) => {
    const byKey = new Map(people.map((member) => [member.key, member]));
    const members = keys ? keys.flatMap((key) => byKey.get(key) ?? []) : people;
    const days = periodDays(activity, preset, NOW);
    const context = {
      deployment: 'dedicated',
      now: NOW,
      thresholds: DEFAULT_THRESHOLDS,
      period: days.window.period,
      activeDays: days.of,
      exportedAt: NOW,
    } as const;
    const table: ExportTable = exportTable(schema, members, context);
    return succeeded({
      rows: members.length,
      missing: keys ? keys.length - members.length : 0,
      facts: exportFacts(activity, days, DEFAULT_THRESHOLDS, NOW),
      version: '0.1.0',
      packed: await packJson(table),
    });
  });
}
