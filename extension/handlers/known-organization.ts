import type { Organization, OrganizationId } from '../../components/activity/organization';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import { organizationOfUrl } from '../organization-address';
import { ProblemError } from '../messaging/ask';
import type { Rooms } from './rooms';
import { problemPhrases } from '../problem-phrases.strings';

/**
 * The organization a page's address belongs to, as Rollcall knows it: the admin may have said that it is Self-Managed.
 * The server has checked that it is an organization's page.
 */
export async function organizationOfPage({ organizations }: Rooms, url: string): Promise<Organization> {
  const organization = organizationOfUrl(url);
  if (!organization) throw new ProblemError({ kind: 'not-allowed', what: problemPhrases.refused.speakForOrganization });
  return (await organizations.record(organization.id))?.organization ?? organization;
}

/** An organization one of our pages names. Throws `not-found` for one Rollcall never saw. */
export async function knownOrganization({ organizations }: Rooms, id: OrganizationId): Promise<Organization> {
  const record = await organizations.record(id);
  if (!record) throw new ProblemError({ kind: 'not-found', what: problemPhrases.missing.organization });
  return record.organization;
}

/** Everything known of an organization. Throws `not-found` for one Rollcall never saw. */
export async function knownActivity({ organizations }: Rooms, id: OrganizationId): Promise<OrganizationActivity> {
  const activity = await organizations.activityOf(id);
  if (!activity) throw new ProblemError({ kind: 'not-found', what: problemPhrases.missing.organization });
  return activity;
}
