/** What a host name stands for. */
export type Host =
  /** forge.coreweave.com: Multi-tenant's pages. */
  | { readonly kind: 'forge' }
  /** wandb.ai and app.wandb.ai: old links redirect (`wandb/deployments.md`, section 1). */
  | { readonly kind: 'former' }
  | { readonly kind: 'multi-tenant-api' }
  | { readonly kind: 'dedicated'; readonly organization: string }
  | { readonly kind: 'self-managed' };

const FORGE = 'https://forge.coreweave.com';
const BY_NAME: ReadonlyMap<string, Host> = new Map([
  ['forge.coreweave.com', { kind: 'forge' }],
  ['wandb.ai', { kind: 'former' }],
  ['www.wandb.ai', { kind: 'former' }],
  ['app.wandb.ai', { kind: 'former' }],
  ['api.wandb.ai', { kind: 'multi-tenant-api' }],
]);

/** What a `Host` header stands for at the TLS port; undefined for hosts the site does not play. */
export function tlsHost(header: string): Host | undefined {
  const name = header.replace(/:\d+$/, '').toLowerCase();
  const organization = /^([a-z0-9-]+)\.wandb\.io$/.exec(name)?.[1];
  return organization === undefined ? BY_NAME.get(name) : { kind: 'dedicated', organization };
}

/** Where an address of the time before Forge leads now: 301 for what moved as it was, 302 for the rest. */
export function forgeRedirect(path: string, query: string): { readonly status: 301 | 302; readonly location: string } {
  const isSame = path === '/' || /^\/(account-settings|settings)(\/|$)/.test(path);
  return { status: isSame ? 301 : 302, location: `${FORGE}${isSame ? path : forgePath(path)}${query}` };
}

/** `wandb/deployments.md`, section 1, line by line. */
function forgePath(path: string): string {
  const registry = /^\/orgs\/[^/]+(\/registry(?:\/.*)?)$/.exec(path)?.[1];
  if (registry) return registry;
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  return rest.length === 0 ? `/profile/${first}` : `/wandb/${[first, ...rest].join('/')}`;
}

/** Chromium's mapping of every https host to the site's one TLS port. */
export function hostResolverRules(tlsPort: number): string {
  return [...BY_NAME.keys(), '*.wandb.io'].map((host) => `MAP ${host}:443 127.0.0.1:${tlsPort}`).join(',');
}

/** Names the certificate stands for. */
export const CERTIFIED_HOSTS: readonly string[] = [...BY_NAME.keys(), '*.wandb.io', 'localhost'];
