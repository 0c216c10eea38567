import { MS_PER_DAY, dayOf, instant } from '../../components/activity/day';
import type { DemoOrganization, DemoServiceAccount, DemoTeam } from './demo-organization';
import { STREAM, pick } from './hash';
import { lastSecondOf } from './log/log-bounds';
import { machineEventCount, machineSecond } from './log/service-account-events';

const NAMES = [
  ...['scim-provisioner', 'ci-runner', 'nightly-sweeps', 'registry-promoter', 'eval-harness', 'data-quality-bot'],
  ...['release-trainer', 'benchmark-cron', 'cluster-agent', 'report-publisher', 'backfill', 'canary'],
];
const MOST_ACCOUNTS = 48;
/** No machine has been quiet for longer without being removed. */
const LONGEST_QUIET_DAYS = 60;

/**
 * The accounts of machines. The first, organization-scoped, provisions people; the others train and evaluate
 * (`wandb/seats-roles.md`, Service accounts).
 */
export function serviceAccountsOf(
  organization: Pick<DemoOrganization, 'seed' | 'founded' | 'now' | 'teams' | 'logSince'>,
  members: number,
  firstId: number,
): readonly DemoServiceAccount[] {
  const { seed, founded, now, teams } = organization;
  const count = teams.length === 0 ? 0 : Math.min(MOST_ACCOUNTS, 2 + Math.round(Math.sqrt(members) / 4));
  return Array.from({ length: count }, (_, index) => {
    const team = teams[index % teams.length] ?? teams[0];
    if (!team) throw new RangeError('a service account needs a team');
    const isTeamScoped = index % 3 === 2;
    const born = index === 0 ? founded : dayOf(isTeamScoped ? team.created : now) - (isTeamScoped ? 0 : 30);
    const day = Math.max(founded, born - (isTeamScoped || index === 0 ? 0 : pick(300, seed, index, STREAM.machine, 9)));
    const created = instant(
      Math.min(now, Math.max(day * MS_PER_DAY + 34_000_000, isTeamScoped ? team.created + 600_000 : 0)),
    );
    const account = accountOf(seed, index, firstId, team, isTeamScoped, created);
    return { ...account, lastUsed: lastUsedOf(account, organization) };
  });
}

function accountOf(
  seed: number,
  index: number,
  firstId: number,
  team: DemoTeam,
  isTeamScoped: boolean,
  created: DemoServiceAccount['created'],
): DemoServiceAccount {
  const round = Math.floor(index / NAMES.length);
  return {
    id: firstId + index * 3,
    name: `${NAMES[index % NAMES.length] ?? 'machine'}${round === 0 ? '' : `-${round + 1}`}`,
    scope: isTeamScoped ? 'team' : 'organization',
    team,
    created,
    volume: isTeamScoped ? 6 + pick(14, seed, index, STREAM.machine, 8) : 12 + pick(40, seed, index, STREAM.machine, 8),
  };
}

function lastUsedOf(
  account: DemoServiceAccount,
  { seed, now, logSince }: Pick<DemoOrganization, 'seed' | 'now' | 'logSince'>,
): DemoServiceAccount['lastUsed'] {
  const today = dayOf(now);
  for (
    let day = today;
    day >= Math.max(logSince, today - LONGEST_QUIET_DAYS);
    day = dayOf(instant((day - 1) * MS_PER_DAY))
  ) {
    const until = lastSecondOf({ now }, day);
    let last = -1;
    for (let k = 0; k < machineEventCount(account, seed, day); k += 1) {
      const second = machineSecond(account, seed, day, k);
      if (second <= until && second > last) last = second;
    }
    if (last >= 0) return instant(day * MS_PER_DAY + last * 1_000);
  }
  return undefined;
}
