import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from '../../components/activity/member';
import { memberOf } from '../../components/activity/test-organization';
import { shownGroups } from './shown-groups';

const LEAST = 5;
const TEAMS = ['ant', 'bee', 'cat', 'dog', 'eel'];
const person = fc.record({
  teams: fc.option(fc.subarray(TEAMS), { nil: undefined }),
  domain: fc.constantFrom('acme.test', 'globex.test', 'hooli.test', 'initech.test'),
  role: fc.constantFrom('admin', 'member', 'auditor', 'trainer', undefined),
  present: fc.boolean(),
});
const organizations = fc
  .array(person, { maxLength: 40 })
  .map((people) => people.map(({ domain, ...facts }, i) => memberOf(i, { ...facts, email: `p${i}@${domain}` })));

type Label = (member: Member) => readonly string[];
const domainOf: Label = ({ email }) => [email?.split('@')[1] ?? ''];
const customRoleOf: Label = ({ role }) => (role === 'auditor' || role === 'trainer' ? [role] : []);
const teamsOf: Label = ({ teams }) => (teams === undefined ? ['?'] : teams.length === 0 ? ['-'] : teams);

function sizes(present: readonly Member[], label: Label): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const member of present) for (const one of label(member)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

describe('groups shown apart', () => {
  it('have five people at least, and so have those that are merged, unless everything is', () => {
    fc.assert(
      fc.property(organizations, (members) => {
        const groups = shownGroups(members, LEAST);
        const present = members.filter((member) => member.present);
        const teams = new Set(groups.teams);
        const [none, untold] = [groups.isNoTeamShown, groups.areUntoldTeamsShown];
        if (none) teams.add('-');
        if (untold) teams.add('?');
        for (const [shown, label] of [
          [groups.domains, domainOf],
          [groups.roles, customRoleOf],
          [teams, teamsOf],
        ] as const) {
          const counts = sizes(present, label);
          const merged = present.filter((member) => label(member).some((one) => !shown.has(one)));
          const isAnyShown = [...counts.keys()].some((one) => shown.has(one));
          for (const [one, count] of counts) if (shown.has(one)) expect(count).toBeGreaterThanOrEqual(LEAST);
          if (merged.length > 0 && isAnyShown) expect(merged.length).toBeGreaterThanOrEqual(LEAST);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are all of them where all are large', () => {
    const members = Array.from({ length: 10 }, (_, i) => memberOf(i, { teams: [i < 5 ? 'ant' : 'bee'] }));
    expect([...shownGroups(members, LEAST).teams].sort()).toEqual(['ant', 'bee']);
  });

  it('leave out the next smallest as well where one small group alone would be merged', () => {
    const members = Array.from({ length: 18 }, (_, i) =>
      memberOf(i, { teams: [i < 2 ? 'ant' : i < 8 ? 'bee' : 'cat'] }),
    );
    expect([...shownGroups(members, LEAST).teams]).toEqual(['cat']);
  });

  it('never merge the roles that W&B defines', () => {
    const roles = shownGroups([memberOf(0, { role: 'admin' }), memberOf(1, { role: 'auditor' })], LEAST).roles;
    expect([...roles].sort()).toEqual(['admin', 'member', 'viewer']);
  });
});
