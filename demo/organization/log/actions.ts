import { STREAM, chance, pick } from '../hash';
import type { DemoMember } from '../demo-organization';
import type { DemoDeployment } from '../../site';
import { onlyLooksOn } from '../people/life';
import { isBurstDay, isLoginAttempt, isLoginDay } from './person-day';

/** Actions with how often they occur among each other. */
type Mixture = readonly (readonly [action: string, weight: number])[];

/** What people do with W&B (`wandb/audit-logs.md`, section 6). */
const AT_WORK: Mixture = [
  ['project:read', 26],
  ['artifact:read', 14],
  ['report:read', 9],
  ['run:update', 16],
  ['artifact:create', 11],
  ['run:update_many', 3],
  ['run:stop', 4],
  ['sweep:create_agent', 3],
  ['run:delete', 2.5],
  ['run:delete_many', 1],
  ['run:undelete_many', 0.6],
  ['artifact:delete', 1.6],
  ['project:delete', 0.4],
  ['user:logout', 2],
  ['user:read', 1.6],
  ['user:update', 0.8],
  ['user:create_api_key', 0.8],
  ['user:delete_api_key', 0.5],
];
const LOOKING_ON: Mixture = [
  ['project:read', 50],
  ['report:read', 35],
  ['artifact:read', 12],
  ['user:read', 2],
  ['user:logout', 2],
];
/** Members who could do everything, and do not. */
const ONLY_LOOKING: Mixture = [
  ['project:read', 60],
  ['report:read', 35],
  ['user:read', 3],
];
/** What an SDK does in a burst. */
export const IN_BURST: Mixture = [
  ['run:update', 60],
  ['artifact:create', 25],
  ['artifact:read', 10],
  ['sweep:create_agent', 4],
  ['run:update_many', 3],
];
/** Never collected by Multi-tenant, or only where tied to an organization, which these are not. */
const NOT_ON_MULTI_TENANT: ReadonlySet<string> = new Set(['report:read', 'user:logout', 'user:read', 'user:update']);

const collected = new Map<Mixture, Mixture>();

/** Draws from a mixture; `place` from 0 to 1. */
export function actionAt(mixture: Mixture, place: number): string {
  const total = mixture.reduce((sum, [, weight]) => sum + weight, 0);
  let left = place * total;
  for (const [action, weight] of mixture) {
    if (left < weight) return action;
    left -= weight;
  }
  return 'project:read';
}

/** What the `k`-th event of a member's active day was. */
export function actionOf({ life, role }: DemoMember, day: number, k: number, deployment: DemoDeployment): string {
  if (isLoginAttempt(life, day, k, deployment)) return 'user:initiate_login';
  if (k === 0 && isLoginDay(life, day, deployment)) return 'user:login';
  const place = chance(life.seed, life.person, day, STREAM.action, k);
  if (role === 'member' && onlyLooksOn(life)) return actionAt(collectedOf(ONLY_LOOKING, deployment), place);
  if (role === 'viewer') return actionAt(collectedOf(LOOKING_ON, deployment), place);
  return actionAt(collectedOf(isBurstDay(life, day) ? IN_BURST : AT_WORK, deployment), place);
}

function collectedOf(mixture: Mixture, deployment: DemoDeployment): Mixture {
  if (deployment !== 'multi-tenant') return mixture;
  const known = collected.get(mixture);
  if (known) return known;
  const rest = mixture.filter(([action]) => !NOT_ON_MULTI_TENANT.has(action));
  collected.set(mixture, rest);
  return rest;
}

/** What a server answers when it refuses. */
const REFUSALS = [403, 403, 404, 404, 400, 409, 500];

/** A refusal's response code. */
export function refusalCode(seed: number, person: number, day: number, k: number): number {
  return REFUSALS[pick(REFUSALS.length, seed, person, day, STREAM.failure, 64 + k)] ?? 403;
}
