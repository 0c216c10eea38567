import { dayOf } from '../../../components/activity/day';
import type { DemoOrganization, DemoServiceAccount } from '../demo-organization';
import { STREAM, chance, hash, pick } from '../hash';
import { IN_BURST, actionAt, refusalCode } from './actions';
import { assetFields } from './assets';
import { type AuditEvent, timestampOf } from './audit-event';

/** What machines may do on one day at most. */
export const MOST_MACHINE_EVENTS = 60;

/** How many events a service account makes on a day. Machines know no weekend, but some days nothing is scheduled. */
export function machineEventCount(account: DemoServiceAccount, seed: number, day: number): number {
  if (day < dayOf(account.created) || chance(seed, account.id, day, STREAM.machine) < 0.15) return 0;
  return 1 + pick(account.volume, seed, account.id, day, STREAM.machine, 1);
}

/** UTC second of the `k`-th of them: jobs start at a quarter of an hour. */
export function machineSecond(account: DemoServiceAccount, seed: number, day: number, k: number): number {
  return 900 * pick(96, seed, account.id, STREAM.machine, k) + pick(240, seed, account.id, day, STREAM.machine, k + 2);
}

/** Its entry: no e-mail, only a user id (`wandb/audit-logs.md`, section 8). */
export function machineEvent(
  { seed, deployment }: DemoOrganization,
  account: DemoServiceAccount,
  day: number,
  k: number,
): AuditEvent {
  const draw = hash(seed, account.id, day, STREAM.place, k);
  const action = actionAt(IN_BURST, chance(seed, account.id, day, STREAM.action, k));
  const isFailure = chance(seed, account.id, day, STREAM.failure, k) < 0.02;
  return {
    timestamp: timestampOf(day, machineSecond(account, seed, day, k), hash(seed, account.id, day, STREAM.shape, k)),
    action,
    actor_ip: `10.200.0.${(account.id % 250) + 1}`,
    actor_user_id: account.id,
    ...assetFields(action, [account.team], draw, { day, deployment }),
    response_code: isFailure ? refusalCode(seed, account.id, day, k) : 200,
  };
}
