import { STREAM, chance, pick } from './hash';
import type { DemoDeployment } from '../site';
import type { Life } from './life';

/** One thing a person did: second of the UTC day and what. */
export interface Deed {
  readonly second: number;
  readonly action: string;
  readonly failed: boolean;
}

const USUAL = [
  'project:read',
  'project:read',
  'project:read',
  'artifact:read',
  'artifact:create',
  'run:update',
  'run:update',
  'run:stop',
  'run:delete',
  'sweep:create_agent',
  'run:update_many',
  'artifact:delete',
  'report:read',
  'user:login',
] as const;

/** Actions Multi-tenant does not collect, or only when tied to an organization (`wandb/audit-logs.md`, section 6). */
const UNCOLLECTED_BY_MULTI_TENANT: ReadonlySet<string> = new Set(['report:read', 'user:login', 'user:initiate_login']);

/** What a person does on a day they are active, in order. The first deed always qualifies, wherever W&B runs. */
export function deedsOf(life: Life, day: number): readonly Deed[] {
  const count = 2 + pick(11, life.seed, life.index, day, STREAM.events);
  const deeds: Deed[] = [{ second: firstSecond(life, day), action: 'project:read', failed: false }];
  for (let n = 1; n < count; n += 1) {
    const previous = deeds[n - 1]?.second ?? 0;
    const second = Math.min(86_399, previous + 20 + pick(4_800, life.seed, life.index, day, n, STREAM.events));
    const action = USUAL[pick(USUAL.length, life.seed, life.index, day, n, STREAM.events, 1)] ?? 'project:read';
    const failed = chance(life.seed, life.index, day, n, STREAM.events, 2) < 0.04;
    deeds.push({ second, action, failed });
  }
  return deeds;
}

/** Second of the day of the first deed: people start between 05:30 and 12:00 UTC, each at their own hour. */
export function firstSecond(life: Life, day: number): number {
  const usual = 19_800 + pick(18_000, life.seed, life.index, STREAM.events, 3);
  return usual + pick(5_400, life.seed, life.index, day, STREAM.events, 4);
}

/** Whether a deployment's audit log holds the deed. */
export function isCollected(deed: Deed, deployment: DemoDeployment): boolean {
  return deployment !== 'multi-tenant' || !UNCOLLECTED_BY_MULTI_TENANT.has(deed.action);
}

/** Second of the last deed not later than `until` that is collected and did not fail. */
export function lastQualifyingSecond(life: Life, day: number, until: number, deployment: DemoDeployment): number {
  const qualifying = deedsOf(life, day).filter(
    (deed) => !deed.failed && isCollected(deed, deployment) && deed.second <= until,
  );
  return qualifying.at(-1)?.second ?? firstSecond(life, day);
}
