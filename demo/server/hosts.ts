import type { DemoDeployment } from '../site';

/** What a host name stands for. */
export type Host =
  | { readonly kind: 'forge' }
  /** wandb.ai and app.wandb.ai: old links redirect (`wandb/deployments.md`, section 1). */
  | { readonly kind: 'legacy' }
  | { readonly kind: 'api' }
  | {
      readonly kind: 'single-tenant';
      readonly deployment: Exclude<DemoDeployment, 'multi-tenant'>;
      readonly organization: string;
    };

export function hostOf(name: string, selfManagedOrganization: string): Host | undefined {
  const host = name.replace(/:\d+$/, '');
  if (host === 'forge.coreweave.com') return { kind: 'forge' };
  if (host === 'wandb.ai' || host === 'app.wandb.ai') return { kind: 'legacy' };
  if (host === 'api.wandb.ai') return { kind: 'api' };
  const instance = /^([a-z0-9-]+)\.wandb\.io$/.exec(host)?.[1];
  if (instance) return { kind: 'single-tenant', deployment: 'dedicated', organization: instance };
  if (host === 'localhost' || host === '127.0.0.1') {
    return { kind: 'single-tenant', deployment: 'self-managed', organization: selfManagedOrganization };
  }
  return undefined;
}

/** Where an old Multi-tenant address lives now. */
export function forgeAddress(path: string): string {
  const base = 'https://forge.coreweave.com';
  if (/^\/(account-settings|settings|registry)(\/|$)/.test(path) || path === '/') return base + path;
  const project = /^\/([^/]+)\/([^/]+)/.exec(path);
  return project ? `${base}/wandb${path}` : `${base}/profile${path}`;
}

/** Chromium's mapping of every https host to the site's one TLS port. */
export function hostResolverRules(tlsPort: number): string {
  return ['forge.coreweave.com', 'wandb.ai', 'app.wandb.ai', 'api.wandb.ai', '*.wandb.io']
    .map((host) => `MAP ${host}:443 127.0.0.1:${tlsPort}`)
    .join(',');
}
