import type { Instant } from '../../components/activity/day';
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
      const { members } = await organizations.activityFor(organization);
      const known = members.filter(({ present }) => present);
      const mismatch = otherOrganization(organization, known, roster.members);
      if (!mismatch) await organizations.addRoster(organization, roster);
      return mismatch;
    },
    storeDay: (day) => organizations.addAuditDay(organization, day),
    noteProblem: (source, problem) => organizations.noteProblem(organization, source, problem),
  };
}
