import type { Instant } from '../../components/activity/day';
import type { DemoOrganization } from '../organization/demo-organization';
import { pageFrame, pageMember } from '../organization/page-view';
import type { PageData } from '../page-data';
import { type ApiAnswer, envelope } from './answer';

/** `PageData` of an organization loaded at `now`, member by member: a hundred thousand are some forty megabytes. */
export function answerPageData(organization: DemoOrganization, now: Instant): ApiAnswer {
  const field: keyof PageData = 'members';
  const rows = function* (): Generator<string> {
    for (const member of organization.members) yield JSON.stringify(pageMember(member, organization));
  };
  return envelope({}, field, rows(), () => pageFrame(organization, now), { 'content-type': 'application/json' });
}
