import { type Deployment, isSingleTenant } from '../organization';
import { blindSpotStrings } from './blind-spots.strings';

/** Something no source of a deployment shows, however often it is read. */
export interface BlindSpot {
  /** Whom or what is not seen. */
  readonly what: string;
  /** Why, and what it means for figures. */
  readonly why: string;
}

/** What W&B does not tell on a deployment. Each is a pair of sentences for the admin. */
export function blindSpotsOf(deployment: Deployment): readonly BlindSpot[] {
  return (isSingleTenant(deployment) ? SINGLE_TENANT : MULTI_TENANT).map((name) => ({ ...blindSpotStrings[name] }));
}

/** `wandb/activity.md`, A1; `wandb/audit-logs.md`, sections 3, 5 and 6; `wandb/scim.md`, sections 1 and 4. */
const SINGLE_TENANT = ['pagesAndRuns', 'sixMonths', 'bucketFiles', 'deactivated', 'oldServers'] as const;

/** `wandb/activity.md`, A3 and A4; `wandb/audit-logs.md`, sections 1 and 6; `wandb/scim.md`, section 5. */
const MULTI_TENANT = ['reports', 'projects', 'before', 'runs', 'signIn', 'removed'] as const;
