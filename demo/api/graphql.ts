import type { DemoOrganization } from '../organization/organization';
import { type ApiAnswer, json } from './answer';

/** The few GraphQL answers known from public clients (`wandb/ui.md`, GraphQL; `wandb/deployments.md`, section 3). */
export function answerGraphql(organization: DemoOrganization): ApiAnswer {
  const [viewer] = organization.members;
  const isSingleTenant = organization.deployment !== 'multi-tenant';
  return json(200, {
    data: {
      viewer: viewer && { username: viewer.username, email: viewer.email, admin: true },
      organization: { name: organization.name },
      serverInfo: {
        latestLocalVersionInfo: isSingleTenant ? { outOfDate: false, versionOnThisInstanceString: '0.85.0' } : null,
      },
    },
  });
}
