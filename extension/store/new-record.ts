import type { Organization } from '../../components/activity/organization';
import type { OrganizationRecord } from './schema';

/** Of an organization nothing is stored of. */
export function newRecord(organization: Organization): OrganizationRecord {
  return { id: organization.id, organization, revision: 0, readings: [], sources: {} };
}
