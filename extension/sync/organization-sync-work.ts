import type { Instant } from '../../components/activity/day';
import type { Identity } from '../../components/activity/identity';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import type { AuditDay, Roster } from '../../components/activity/roster';
import type { Settings } from '../messages';
import type { OpenConnection } from '../settings/connection-store';
import type { Http } from '../sources/api/request';
import { readAuditDay } from '../sources/audit-log/audit-log-client';
import { otherOrganization } from '../sources/other-organization';
import { readScimRoster } from '../sources/scim/scim-client';
import type { OrganizationStore } from '../store/organization-store';
import type { SyncWork } from './run-sync';
import { daysToRead } from './sync-days';

/** What a sync reads from and writes to, for one organization. */
export interface SyncRooms {
  readonly http: Http;
  readonly organizations: OrganizationStore;
  readonly readSettings: () => Promise<Settings>;
  readonly now: () => Instant;
}

/** Joins W&B's API with the store. */
export function organizationSyncWork(rooms: SyncRooms, connection: OpenConnection): SyncWork {
  const { http, organizations, now } = rooms;
  const { organization, apiOrigin, credential } = connection;
  const access = { origin: apiOrigin, credential };
  /** Before the sync added anybody of the audit log. */
  let known: KnownPeople | undefined;
  const knownPeople = async () => (known ??= peopleIn(await organizations.activityFor(organization)));
  const rosterMismatch = ({ present, isComplete }: KnownPeople, { members, complete }: Roster) => {
    if (complete) return otherOrganization(organization, present, members);
    return isComplete ? otherOrganization(organization, members, present) : undefined;
  };
  return {
    readRoster: (signal) => readScimRoster(http, access, now(), signal),
    readDay: (day, signal) => readAuditDay(http, { access, deployment: organization.deployment }, day, signal),
    async daysToRead() {
      const { backfillDays, keepMonths } = await rooms.readSettings();
      const { index } = await organizations.activityFor(organization);
      const { deployment } = organization;
      return daysToRead({ now: now(), deployment, backfillDays, keepMonths, coverage: (day) => index.coverage(day) });
    },
    async storeRoster(roster) {
      const mismatch = rosterMismatch(await knownPeople(), roster);
      if (mismatch) return mismatch;
      await organizations.addRoster(organization, roster);
      known = undefined;
      return undefined;
    },
    async storeDay(day) {
      const { present, isComplete } = await knownPeople();
      const mismatch = isComplete ? otherOrganization(organization, namedActors(day), present) : undefined;
      if (!mismatch) await organizations.addAuditDay(organization, day);
      return mismatch;
    },
    noteProblem: (source, problem) => organizations.noteProblem(organization, source, problem),
  };
}

/** Who belongs to the organization, and whether that is everybody. */
interface KnownPeople {
  readonly present: readonly Identity[];
  readonly isComplete: boolean;
}

function peopleIn({ members, rosters }: OrganizationActivity): KnownPeople {
  return { present: members.filter(({ present }) => present), isComplete: rosters.some(({ complete }) => complete) };
}

/** Whom the log names: one known by a number only could be anybody. */
function namedActors({ actors }: AuditDay): readonly Identity[] {
  return actors.flatMap(({ email }) => (email === undefined ? [] : [{ email }]));
}
