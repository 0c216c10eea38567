import type { Instant } from '../../../components/activity/day';
import type { LastActive, MemberFacts, Membership } from '../../../components/activity/member';
import { memberKey } from '../../../components/activity/member';
import { type Deployment, isSingleTenant } from '../../../components/activity/organization';
import { hyphenMeaning, parseRole, parseSeat } from '../../../components/activity/read-words';
import type { Roster } from '../../../components/activity/roster';
import { instant } from '../../../components/activity/day';
import type { PageLastActive, PageRow } from '../../messages';

/** Rows of the members table, and what the page says of the whole. */
export interface PageReading {
  readonly rows: readonly PageRow[];
  readonly total?: number;
  readonly complete: boolean;
}

/** What the members page shows, as an observation taken at `at`. Rows that name nobody are left out. */
export function rosterOfRows(reading: PageReading, deployment: Deployment, at: Instant): Roster {
  const members = reading.rows.map((row) => factsOfRow(row, deployment, at)).filter((facts) => memberKey(facts));
  return { source: 'page', takenAt: at, members, complete: reading.complete, total: reading.total, warnings: [] };
}

/** What one row says of one person, in the model's words. */
export function factsOfRow(row: PageRow, deployment: Deployment, at: Instant): MemberFacts {
  return {
    email: nonEmpty(row.email),
    username: nonEmpty(row.username),
    name: nonEmpty(row.name),
    membership: membershipOf(row.lastActive, deployment),
    lastActive: lastActiveOf(row.lastActive, deployment, at),
    role: row.role === undefined ? undefined : parseRole(row.role),
    modelsSeat: row.modelsSeat === undefined ? undefined : parseSeat(row.modelsSeat),
    weaveAccess: row.weaveAccess === undefined ? undefined : parseSeat(row.weaveAccess),
    teams: row.teams,
  };
}

/** A hyphen on Multi-tenant may also stand for an invitation nobody accepted (`wandb/activity.md`, A3). */
function membershipOf(lastActive: PageLastActive, deployment: Deployment): Membership {
  switch (lastActive.kind) {
    case 'invite-pending':
      return 'invited';
    case 'deactivated':
      return 'deactivated';
    case 'at':
      return 'accepted';
    case 'hyphen':
      return isSingleTenant(deployment) ? 'accepted' : 'unknown';
    case 'unknown':
      return 'unknown';
  }
}

function lastActiveOf(lastActive: PageLastActive, deployment: Deployment, at: Instant): LastActive {
  switch (lastActive.kind) {
    case 'at':
      return { kind: 'at', at: instant(lastActive.at), precision: lastActive.precision };
    case 'hyphen':
      return hyphenMeaning(deployment, at);
    case 'invite-pending':
    case 'deactivated':
    case 'unknown':
      return { kind: 'unknown' };
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed ? trimmed : undefined;
}
