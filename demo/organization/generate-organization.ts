import { type Instant, MS_PER_DAY, addDays, dayOf, instant, parseIsoDate } from '../../components/activity/day';
import { ActiveTally, type ActivityFrame, activityOf } from './activity';
import type { DemoMember, DemoMemberState, DemoOrganization, GenerateOptions } from './demo-organization';
import { type DraftMember, draftMembers } from './draft-members';
import { logSinceOf } from './log/log-bounds';
import { occasionsOf } from './occasions';
import { outputOf } from './people/seats';
import { serviceAccountsOf } from './service-accounts';
import { teamsOf } from './teams';

const MOST_MEMBERS = 100_000;
const LONGEST_HISTORY_DAYS = 1_095;

/**
 * Everybody of an organization and everything they ever did, up to three years back. Pure: the same options give the
 * same organization on any machine. The events themselves are made on demand (`log/audit-log.ts`). Throws a RangeError
 * for options that make no sense.
 */
export function generateOrganization(options: GenerateOptions): DemoOrganization {
  const now = nowOf(options);
  const today = dayOf(now);
  if (!(options.members >= 0 && options.members <= MOST_MEMBERS)) throw new RangeError('members: 0 to 100,000');
  const { seed } = options;
  const founded = addDays(today, -historyDays(options.members));
  const teams = teamsOf(seed, options.members, founded, today);
  const frame = { seed, founded, today, now, teams, logSince: logSinceOf(options.deployment, founded) };

  const drafts = draftMembers(options, frame);
  const serviceAccounts = serviceAccountsOf(frame, options.members, idAfter([...drafts.members, ...drafts.former]));
  const occasions = occasionsOf(options, frame, drafts, teams, serviceAccounts);
  const tally = new ActiveTally(frame);
  const finished = (draft: DraftMember) =>
    finish(draft, { ...frame, deployment: options.deployment, occasions }, tally);
  const isEmpty = options.members === 0;
  return {
    ...frame,
    name: options.name,
    deployment: options.deployment,
    members: drafts.members.map(finished),
    former: drafts.former.map(finished),
    serviceAccounts,
    occasions,
    activeByDay: isEmpty ? new Int32Array() : tally.byDay,
    activeByWeek: isEmpty ? new Int32Array() : tally.byWeek,
  };
}

function nowOf({ today, now }: GenerateOptions): Instant {
  const day = parseIsoDate(today);
  if (day === undefined) throw new RangeError(`today: no ISO date: ${today}`);
  if (now === undefined) return instant(day * MS_PER_DAY + 15 * 3_600_000);
  const at = Date.parse(now);
  if (Number.isNaN(at) || dayOf(instant(at)) !== day) throw new RangeError(`now: no moment of ${today}: ${now}`);
  return instant(Math.floor(at / 1_000) * 1_000);
}

/** Larger organizations are older: half a year for one person, three years from about a thousand. */
function historyDays(members: number): number {
  const doublings = 32 - Math.clz32(members);
  return Math.min(LONGEST_HISTORY_DAYS, 91 + 91 * doublings);
}

/** Service accounts are numbered apart, so that no id of theirs is taken for a person's. */
function idAfter(people: readonly DraftMember[]): number {
  return 1_000 + people.reduce((highest, { id }) => Math.max(highest, id), 0);
}

function finish(draft: DraftMember, frame: ActivityFrame, tally: ActiveTally): DemoMember {
  const { life, role } = draft;
  const activity = activityOf(draft, frame, tally);
  return {
    ...draft,
    ...activity,
    ...outputOf(life, role, activity.daysActive),
    state: stateOf(draft, activity.lastActiveAt),
  };
}

function stateOf({ life }: DraftMember, lastActiveAt: Instant | undefined): DemoMemberState {
  if (Number.isFinite(life.left)) return 'deactivated';
  if (life.accepted === undefined) return 'invited';
  return lastActiveAt === undefined ? 'never-active' : 'active';
}
