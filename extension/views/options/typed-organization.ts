import type { Deployment, Organization } from '../../../components/activity/organization';
import { organizationOfUrl } from '../../organization-address';
import { typedAddress } from './typed-address';

/** Why an address names no organization. */
export type AddressFault = 'empty' | 'not-an-address' | 'no-organization' | 'no-installation';

export type TypedOrganization =
  { readonly ok: true; readonly organization: Organization } | { readonly ok: false; readonly fault: AddressFault };

/**
 * The organization an address names, as a person types it. A server of one's own needs no path: it has one organization
 * (`wandb/deployments.md`, section 2, Which org).
 */
export function typedOrganization(text: string): TypedOrganization {
  if (!text.trim()) return { ok: false, fault: 'empty' };
  const url = typedAddress(text);
  if (!url) return { ok: false, fault: 'not-an-address' };
  const organization = organizationOfUrl(url.href) ?? organizationOfUrl(`${url.origin}/org/dashboard`);
  if (organization) return { ok: true, organization };
  const isMultiTenant = organizationOfUrl(`${url.origin}/account-settings/any`) !== undefined;
  return { ok: false, fault: isMultiTenant ? 'no-organization' : 'no-installation' };
}

/**
 * What a person may call the deployment. W&B's own Multi-tenant hosts speak for themselves; whether a server is
 * Dedicated or Self-Managed its address does not always tell (`wandb/deployments.md`, section 3).
 */
export function possibleDeployments({ deployment }: Organization): readonly Deployment[] {
  return deployment === 'multi-tenant' ? ['multi-tenant'] : ['dedicated', 'self-managed'];
}

export type TypedHost =
  | { readonly ok: true; readonly origin: string }
  | { readonly ok: false; readonly fault: AddressFault | 'built-in'; readonly host?: string };

/** The origin of a Self-Managed server, as a person types it. */
export function typedHost(text: string): TypedHost {
  const typed = typedOrganization(text);
  const host = typedAddress(text)?.host;
  if (typed.ok) {
    const { deployment, origin } = typed.organization;
    return deployment === 'self-managed' ? { ok: true, origin } : { ok: false, fault: 'built-in', host };
  }
  return { ok: false, fault: typed.fault === 'no-organization' ? 'built-in' : typed.fault, host };
}
