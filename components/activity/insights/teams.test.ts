import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../day';
import type { Member } from '../member';
import { CHOICES, worldOf } from '../metrics/test-truth';
import { NOW, TODAY } from '../test-organization';
import { activePeople } from './active-people';
import { peopleCounted } from './overview';
import { seatsReport } from './seats';
import { teamsReport } from './teams';

const POLICY = { dormantAfterDays: 30, graceDays: 10, exclusions: [] };
const TEAMS = [undefined, [], ['vision'], ['vision', 'speech'], ['speech', 'speech']] as const;

/** Any organization, its people in teams and with seats. */
const organizations = fc
  .tuple(
    fc.array(fc.nat(1_000), { minLength: CHOICES, maxLength: CHOICES }),
    fc.array(fc.nat(TEAMS.length - 1), { minLength: 10, maxLength: 10 }),
  )
  .map(([numbers, teams]) => {
    const { activity } = worldOf(numbers);
    const members = activity.members.map((member, i): Member => ({
      ...member,
      modelsSeat: i % 3 === 0 ? 'full' : undefined,
      teams: TEAMS[teams[i] ?? 0],
    }));
    return { ...activity, members };
  });

describe('teams', () => {
  it('count a person once in each of their teams and once in the total', () => {
    fc.assert(
      fc.property(organizations, (activity) => {
        const { teams, total, inSeveral, untold } = teamsReport(activity, 'last-30-days', POLICY, NOW);
        const present = activity.members.filter((member) => member.present);
        const inTeam = (name: string) => present.filter((member) => member.teams?.includes(name));
        for (const row of teams) {
          const expected = row.team === undefined ? present.filter((one) => one.teams?.length === 0) : inTeam(row.team);
          expect(row.members).toBe(expected.length);
        }
        expect(total.members).toBe(present.length);
        expect(untold).toBe(present.filter((member) => member.teams === undefined).length);
        expect(inSeveral).toBe(present.filter((member) => new Set(member.teams).size > 1).length);
      }),
    );
  });

  it('count as active whom the overview counts, and as dormant whom the seats judge', () => {
    fc.assert(
      fc.property(organizations, (activity) => {
        const { teams, total, range } = teamsReport(activity, 'last-30-days', POLICY, NOW);
        const counted = new Set(peopleCounted(activity, 'last-30-days', 'eligible-active', NOW).map(({ key }) => key));
        const judged = new Set(seatsReport(activity, POLICY, NOW).judged.map(({ key }) => key));
        const { count } = activePeople(activity, range.from, range.to, dayOf(NOW));
        for (const { team, active, dormantSeats } of teams) {
          if (team === undefined) continue;
          const members = activity.members.filter((member) => member.present && member.teams?.includes(team));
          expect(active.kind).toBe(count.kind);
          if (active.kind !== 'unknown')
            expect(active.value).toBe(members.filter(({ key }) => counted.has(key)).length);
          expect(dormantSeats).toBe(members.filter(({ key }) => judged.has(key)).length);
        }
        if (total.active.kind !== 'unknown') expect(total.active.value).toBe(counted.size);
        expect(range.from).toBe(addDays(TODAY, -29));
      }),
    );
  });
});
