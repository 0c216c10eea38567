import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../components/activity/insights/overview';
import { reconciliationOf } from '../../components/activity/insights/reconcile';
import { seatsReport } from '../../components/activity/insights/seats';
import { teamsReport } from '../../components/activity/insights/teams';
import type { Member } from '../../components/activity/member';
import { summarize } from '../../components/activity/metrics/summary';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import { DEFAULT_THRESHOLDS } from '../../components/activity/status';
import {
  NOW,
  activeAt,
  activityOf,
  at,
  completeRoster,
  daysAgo,
  daysFrom,
  memberOf,
} from '../../components/activity/test-organization';
import { cohortsOf, trendsOf } from '../../components/activity/trends/trends';
import { memoryStorage } from '../testing/memory-storage';
import { OrganizationMasks } from './organization-masks';
import { createPseudonymKeyStore } from './pseudonym-key';

const POLICY = { dormantAfterDays: 90, graceDays: 30, exclusions: [] };

const facts: fc.Arbitrary<Partial<Member>> = fc.record(
  {
    name: fc.constantFrom('Ana Real', 'Ben Real', 'Cleo Real'),
    role: fc.constantFrom('admin', 'member', 'viewer', 'auditor'),
    teams: fc.subarray(['Secret Team', 'Public Team', 'Third Team']),
    modelsSeat: fc.constantFrom('full' as const, 'viewer' as const, 'none' as const),
    membership: fc.constantFrom('accepted' as const, 'invited' as const, 'deactivated' as const),
    present: fc.boolean(),
    added: fc.constantFrom(at('2026-09-05T08:00:00Z'), at('2026-11-10T08:00:00Z')),
    lastActive: fc.constantFrom(
      activeAt(at('2026-11-20T09:00:00Z')).lastActive,
      activeAt(at('2026-03-01T09:00:00Z')).lastActive,
    ),
  },
  { requiredKeys: [] },
);
const naming = fc.constantFrom('email', 'username', 'id', 'all');

const organizations: fc.Arbitrary<OrganizationActivity> = fc
  .record({
    people: fc.array(fc.tuple(facts, naming), { minLength: 1, maxLength: 30 }),
    active: fc.array(fc.tuple(fc.integer({ min: 0, max: 80 }), fc.nat(29)), { maxLength: 80 }),
  })
  .map(({ people, active }) => {
    const members = people.map(([given, by], i) => memberNamed(i, by, given));
    return activityOf({
      members,
      log: {
        complete: daysFrom(daysAgo(100), daysAgo(1)),
        active: active.flatMap(([ago, who]) => (who < members.length ? [[daysAgo(ago), who] as const] : [])),
      },
      rosters: [completeRoster(members.filter(({ present }) => present).length)],
    });
  });

function memberNamed(ordinal: number, by: string, given: Partial<Member>): Member {
  const names = {
    email: by === 'email' || by === 'all' ? `real${ordinal}@secret.test` : undefined,
    username: by === 'username' || by === 'all' ? `realuser${ordinal}` : undefined,
    id: by === 'id' || by === 'all' ? `real-id-${ordinal}` : undefined,
  };
  const key = names.email ?? (names.username ? `@${names.username}` : `#${names.id}`);
  const { key: asKey } = memberOf(ordinal, { email: key });
  return { ...memberOf(ordinal, { ...given }), ...names, key: asKey };
}

function newMasks(): OrganizationMasks {
  return new OrganizationMasks(createPseudonymKeyStore(memoryStorage()));
}

/** Figures without the people and teams in them. */
function figuresOf(activity: OrganizationActivity) {
  const { judged, privileged, kinds, untold, roster } = seatsReport(activity, POLICY, NOW);
  return {
    summary: summarize(activity, NOW, DEFAULT_THRESHOLDS),
    overview: overviewOf(activity, 'last-30-days', NOW),
    trends: trendsOf(activity, 'last-30-days', NOW),
    cohorts: cohortsOf(activity, NOW),
    reconciliation: reconciliationOf(activity, 'last-30-days', NOW),
    total: teamsReport(activity, 'last-30-days', POLICY, NOW).total,
    tiers: judged.map(({ tier }) => tier),
    admins: privileged.admins,
    idle: privileged.idle.length,
    seats: { kinds, untold, roster },
  };
}

describe('an organization that is masked', () => {
  it('has the same figures as before', async () => {
    await fc.assert(
      fc.asyncProperty(organizations, async (activity) => {
        const masked = (await newMasks().mask(activity)).activity;
        expect(figuresOf(masked)).toEqual(figuresOf(activity));
      }),
      { numRuns: 60 },
    );
  });

  it('names nobody and no team, and no two people alike', async () => {
    await fc.assert(
      fc.asyncProperty(organizations, async (activity) => {
        const { members } = (await newMasks().mask(activity)).activity;
        expect(JSON.stringify(members)).not.toMatch(/real|secret|public|third/i);
        // A custom role of five people or more is no small group.
        const auditors = activity.members.filter(({ present, role }) => present && role === 'auditor').length;
        if (auditors < 5) expect(JSON.stringify(members)).not.toContain('auditor');
        expect(new Set(members.map(({ key }) => key)).size).toBe(members.length);
      }),
      { numRuns: 60 },
    );
  });

  it('shows only teams of five people or more, and merges the others into one of as many', async () => {
    await fc.assert(
      fc.asyncProperty(organizations, async (activity) => {
        const { teams, total } = teamsReport((await newMasks().mask(activity)).activity, 'last-30-days', POLICY, NOW);
        for (const { members } of teams) expect(members).toBeGreaterThanOrEqual(Math.min(5, total.members));
      }),
      { numRuns: 60 },
    );
  });
});

describe('pseudonyms', () => {
  const activity = activityOf({
    members: [memberOf(0, { name: 'Ana' }), memberOf(1, { mergedInto: 0, present: false })],
  });

  it('stay the same for one install, from start to start', async () => {
    const local = memoryStorage();
    const shown = async () => {
      const masks = new OrganizationMasks(createPseudonymKeyStore(local));
      return { ...(await masks.mask(activity)).activity, file: await masks.organizationName(activity.organization.id) };
    };
    expect((await shown()).members).toEqual((await shown()).members);
    expect((await shown()).file).toBe((await shown()).file);
    expect((await shown()).file).toMatch(/^Organization [0-9A-F]{4}$/);
  });

  it('are others in another install, in another organization, and after the key was forgotten', async () => {
    const masks = newMasks();
    const nameIn = async (by: OrganizationMasks, of = activity) => (await by.mask(of)).activity.members[0]?.name;
    const first = await nameIn(masks);
    expect(first).toMatch(/^Person [0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(await nameIn(newMasks())).not.toBe(first);
    const { organization } = activityOf({ deployment: 'multi-tenant' });
    const elsewhere = {
      ...activity,
      members: [...activity.members],
      organization: { ...organization, id: idOf('globex') },
    };
    expect(await nameIn(masks, elsewhere)).not.toBe(first);
    await masks.forget();
    expect(await nameIn(masks)).not.toBe(first);
  });

  it('are one for records found to be one person', async () => {
    const { masks } = await newMasks().mask(activity);
    expect(masks.pseudonyms.codes[1]).toBe(masks.pseudonyms.codes[0]);
  });

  it('follow the members, and days read meanwhile are not forgotten', async () => {
    const masks = newMasks();
    const before = (await masks.mask(activity)).activity;
    const later = { ...activity, auditReadAt: NOW };
    expect((await masks.mask(later)).activity.auditReadAt).toBe(NOW);
    const grown = { ...activity, members: [...activity.members, memberOf(2)] };
    const after = (await masks.mask(grown)).activity;
    expect(after.members).toHaveLength(3);
    expect(after.members[0]?.key).toBe(before.members[0]?.key);
  });
});

function idOf(text: string): OrganizationActivity['organization']['id'] {
  return text as OrganizationActivity['organization']['id'];
}
