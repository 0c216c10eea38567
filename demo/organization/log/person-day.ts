import { STREAM, chance, pick } from '../hash';
import type { Life } from '../people/life';
import type { DemoDeployment } from '../../site';

const LAST_SECOND = 86_399;
const WORKING_SPAN = 8 * 3_600;
/** A script finishes what a person would spread over a day. */
const BURST_SPAN = 150;

/** How many events a person makes on a day they are active: 2 to 12. */
export function eventCount({ seed, person, weekday }: Life, day: number): number {
  const most = weekday > 0.7 ? 11 : weekday > 0.3 ? 8 : 4;
  return 2 + pick(most, seed, person, day, STREAM.count);
}

/** UTC second of the first event of an active day. It always qualifies. */
export function firstSecond({ seed, person, startsAt }: Life, day: number): number {
  return startsAt + pick(5_400, seed, person, day, STREAM.second);
}

/** Whether an SDK at work in bursts made the day's events. */
export function isBurstDay({ seed, person, pauses }: Life, day: number): boolean {
  return chance(seed, person, day, STREAM.burst, 1) < (pauses > 0 ? 0.5 : 0.08);
}

/**
 * UTC second of the `k`-th event of an active day, in no order but that the first is the earliest; only a log-in's
 * beginning (`isLoginAttempt`) lies shortly before it.
 */
export function secondOf(life: Life, day: number, k: number, deployment: DemoDeployment): number {
  const first = firstSecond(life, day);
  if (k === 0) return first;
  if (isLoginAttempt(life, day, k, deployment))
    return first - 3 - pick(18, life.seed, life.person, day, STREAM.second, k);
  const span = Math.min(isBurstDay(life, day) ? BURST_SPAN : WORKING_SPAN, LAST_SECOND - first);
  return first + 1 + pick(Math.max(1, span - 1), life.seed, life.person, day, STREAM.second, k);
}

/** Whether the day began with signing in. Multi-tenant logs no log-ins (`wandb/audit-logs.md`, section 6). */
export function isLoginDay({ seed, person }: Life, day: number, deployment: DemoDeployment): boolean {
  return deployment !== 'multi-tenant' && chance(seed, person, day, STREAM.action, 99) < 0.3;
}

/** Whether the event is `user:initiate_login`, which tells nothing of who did it and never qualifies. */
export function isLoginAttempt(life: Life, day: number, k: number, deployment: DemoDeployment): boolean {
  return k === 1 && isLoginDay(life, day, deployment);
}

/** Whether the server refused it. The first event of a day succeeds: it is what makes the day active. */
export function isRefused({ seed, person }: Life, day: number, k: number): boolean {
  return k > 0 && chance(seed, person, day, STREAM.failure, k) < 0.045;
}

/** Whether the event shows the person active. */
export function qualifies(life: Life, day: number, k: number, deployment: DemoDeployment): boolean {
  return k === 0 || (!isLoginAttempt(life, day, k, deployment) && !isRefused(life, day, k));
}

/** UTC second of an active day's last qualifying event not after `until`; undefined if the day has not begun by then. */
export function lastQualifyingSecond(
  life: Life,
  day: number,
  until: number,
  deployment: DemoDeployment,
): number | undefined {
  let last: number | undefined;
  for (let k = 0; k < eventCount(life, day); k += 1) {
    const second = secondOf(life, day, k, deployment);
    if (second <= until && second > (last ?? -1) && qualifies(life, day, k, deployment)) last = second;
  }
  return last;
}
