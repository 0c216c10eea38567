import { MS_PER_DAY, dayOf } from '../../components/activity/day';
import type { DemoServiceAccount, DemoTeam, GenerateOptions } from './demo-organization';
import type { DraftMember, Drafts } from './draft-members';
import { STREAM, chance, pick } from './hash';
import { isSeenActiveOn, lastSecondOf, type LogBounds } from './log/log-bounds';
import type { Actor, Occasion, Target } from './log/occasion';

const TRIES = 5;
const DAYS_UNTIL_DELETED = 14;

/** What admins did to others, by day; agrees with the lives: an admin only acts on a day they are active on. */
export function occasionsOf(
  options: GenerateOptions,
  bounds: LogBounds,
  { members, former }: Drafts,
  teams: readonly DemoTeam[],
  accounts: readonly DemoServiceAccount[],
): ReadonlyMap<number, readonly Occasion[]> {
  const record = new OccasionRecord(options.seed, bounds, members, accounts[0]);
  const isMultiTenant = options.deployment === 'multi-tenant';
  for (const member of members) recordPerson(record, member, isMultiTenant);
  for (const person of former) {
    recordPerson(record, person, isMultiTenant);
    if (!isMultiTenant) record.add(person.life.left + DAYS_UNTIL_DELETED, 'user:permanently_delete', onPerson(person));
  }
  for (const team of teams) record.addAt(team.created, 'team:create', onTeam(team));
  for (const { scope, team, created } of accounts) {
    if (scope === 'team') record.addAt(created, 'team:create_service_account', onTeam(team));
  }
  recordTrials(record, options.seed, teams, bounds);
  return record.byDay;
}

function onPerson(person: DraftMember): Target {
  return { kind: 'person', person };
}

function onTeam(team: Pick<DemoTeam, 'id' | 'name'>): Target {
  return { kind: 'team', team };
}

/** Multi-tenant logs what is done to accounts only where it is tied to an organization (`wandb/audit-logs.md`, 6). */
function recordPerson(record: OccasionRecord, member: DraftMember, isMultiTenant: boolean): void {
  const { life, created } = member;
  const target = onPerson(member);
  if (life.person > 0) {
    const isProvisioned = !isMultiTenant && chance(life.seed, life.person, STREAM.occasion, 1) < 0.35;
    record.addAt(created, isProvisioned ? 'user:create' : 'team:invite_user', target);
  }
  record.add(life.left, isMultiTenant ? 'team:uninvite' : 'user:deactivate', target);
  if (life.wasSuspended && !isMultiTenant) {
    record.add(life.absences[0] ?? Infinity, 'user:deactivate', target);
    record.add(life.absences[1] ?? Infinity, 'user:reactivate', target);
  }
  for (let change = 0; change < 3; change += 1) {
    if (life.person === 0 || chance(life.seed, life.person, change, STREAM.occasion, 2) >= 0.16) continue;
    const wait = 1 + pick(400, life.seed, life.person, change, STREAM.occasion, 3);
    if (life.invited + wait < life.left) record.add(life.invited + wait, 'organization:update_member', target);
  }
}

/** Teams that were tried and given up. */
function recordTrials(
  record: OccasionRecord,
  seed: number,
  teams: readonly DemoTeam[],
  { logSince, now }: LogBounds,
): void {
  const days = dayOf(now) - logSince;
  for (let trial = 0; trial < Math.ceil(teams.length / 5); trial += 1) {
    const target = onTeam({ id: 700 + trial, name: `pilot-${trial + 1}` });
    const day = logSince + Math.floor(chance(seed, trial, STREAM.occasion, 4) * days * 0.8);
    record.add(day, 'team:create', target);
    record.add(day + 1 + pick(60, seed, trial, STREAM.occasion, 5), 'team:delete', target);
  }
}

/** Occasions as they are found; each looks for an admin who was there that day. */
class OccasionRecord {
  readonly byDay = new Map<number, Occasion[]>();
  private readonly admins: readonly DraftMember[];
  private count = 0;

  constructor(
    private readonly seed: number,
    private readonly bounds: LogBounds,
    members: readonly DraftMember[],
    private readonly provisioner: DemoServiceAccount | undefined,
  ) {
    this.admins = members.filter(({ role }) => role === 'admin');
  }

  /** At an hour of its own; nothing for a day that is not in the log. */
  add(day: number, action: Occasion['action'], target: Target): void {
    this.addAt(
      day * MS_PER_DAY + (25_200 + pick(50_000, this.seed, this.count, STREAM.occasion)) * 1_000,
      action,
      target,
    );
  }

  addAt(at: number, action: Occasion['action'], target: Target): void {
    const day = Math.floor(at / MS_PER_DAY);
    const second = Math.floor((at - day * MS_PER_DAY) / 1_000);
    this.count += 1;
    const isLogged = day >= this.bounds.logSince && at <= this.bounds.now && second <= lastSecondOf(this.bounds, day);
    const actor = isLogged ? this.actorOn(day, target) : undefined;
    if (!actor) return;
    const known = this.byDay.get(day);
    if (known) known.push({ action, second, actor, target });
    else this.byDay.set(day, [{ action, second, actor, target }]);
  }

  private actorOn(day: number, target: Target): Actor | undefined {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const person =
        this.admins[pick(Math.max(1, this.admins.length), this.seed, this.count, attempt, STREAM.occasion)];
      const isTarget = target.kind === 'person' && target.person === person;
      if (person && !isTarget && isSeenActiveOn(person.life, day, this.bounds)) return { kind: 'person', person };
    }
    const account = this.provisioner;
    return account && dayOf(account.created) <= day ? { kind: 'service-account', account } : undefined;
  }
}
