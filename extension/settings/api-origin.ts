import type { Organization } from '../../components/activity/organization';

/** Where an organization's API is if the admin does not say otherwise (`wandb/deployments.md`, section 2, API host). */
export function documentedApiOrigin({ deployment, origin }: Organization): string {
  return deployment === 'multi-tenant' ? 'https://api.wandb.ai' : origin;
}

/** The origin of an address the admin typed; undefined if it is none of http or https. */
export function originOfAddress(address: string): string | undefined {
  try {
    const { protocol, origin } = new URL(address.trim());
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** The match pattern of an origin. Patterns carry no port, so they cover all ports of the host. */
export function matchPatternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
