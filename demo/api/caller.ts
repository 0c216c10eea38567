import type { DemoCredentials } from '../site';

/** Who a request comes from, as W&B would tell (`wandb/scim.md`, section 1). */
export type Caller =
  | { readonly kind: 'admin' | 'service-account'; readonly by: 'basic' | 'bearer' }
  | { readonly kind: 'session' }
  | { readonly kind: 'wrong'; readonly by: 'basic' | 'bearer' }
  | { readonly kind: 'nobody' };

export const SESSION_COOKIE = 'wandb_demo_session';

export function callerOf(
  headers: { readonly authorization?: string; readonly cookie?: string },
  credentials: DemoCredentials,
): Caller {
  const { authorization } = headers;
  if (authorization?.startsWith('Basic ')) return basicCaller(authorization.slice(6), credentials);
  if (authorization?.startsWith('Bearer ')) {
    const key = authorization.slice(7);
    if (key === credentials.adminKey) return { kind: 'admin', by: 'bearer' };
    if (key === credentials.serviceAccountKey) return { kind: 'service-account', by: 'bearer' };
    return { kind: 'wrong', by: 'bearer' };
  }
  return headers.cookie?.includes(`${SESSION_COOKIE}=`) ? { kind: 'session' } : { kind: 'nobody' };
}

function basicCaller(encoded: string, credentials: DemoCredentials): Caller {
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  const user = decoded.slice(0, colon);
  const key = decoded.slice(colon + 1);
  if (user === '' && key === credentials.serviceAccountKey) return { kind: 'service-account', by: 'basic' };
  if (user === credentials.adminUser && key === credentials.adminKey) return { kind: 'admin', by: 'basic' };
  // GraphQL's convention: the user name `api` goes with any personal key.
  if (user === 'api' && key === credentials.adminKey) return { kind: 'admin', by: 'basic' };
  return { kind: 'wrong', by: 'basic' };
}
