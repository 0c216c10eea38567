import { ADMIN_USER, type KeyHolder } from './key-ring';

/** Who a request says it comes from (`wandb/scim.md`, section 1). */
export type Caller =
  | { readonly kind: 'key'; readonly by: 'basic' | 'bearer'; readonly holder: KeyHolder }
  | { readonly kind: 'wrong-key'; readonly by: 'basic' | 'bearer' }
  | { readonly kind: 'session' }
  | { readonly kind: 'nobody' };

export const SESSION_COOKIE = 'wandb_demo_session';
export const SESSION_VALUE = 'signed-in';

/** Reads the request's credentials; a key goes before a cookie. */
export function callerOf(
  headers: { readonly authorization?: string; readonly cookie?: string },
  keys: ReadonlyMap<string, KeyHolder>,
): Caller {
  const [scheme = '', value = ''] = (headers.authorization ?? '').split(' ');
  switch (scheme.toLowerCase()) {
    case 'basic':
      return basicCaller(value, keys);
    case 'bearer': {
      const holder = keys.get(value);
      return holder ? { kind: 'key', by: 'bearer', holder } : { kind: 'wrong-key', by: 'bearer' };
    }
    default:
      return isSignedIn(headers.cookie) ? { kind: 'session' } : { kind: 'nobody' };
  }
}

/**
 * `user:key` for people, `:key` for service accounts; `api:key` is what W&B's own clients send
 * (`wandb/deployments.md`, section 3).
 */
function basicCaller(encoded: string, keys: ReadonlyMap<string, KeyHolder>): Caller {
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  const user = decoded.slice(0, Math.max(0, colon));
  const holder = keys.get(decoded.slice(colon + 1));
  if (!holder) return { kind: 'wrong-key', by: 'basic' };
  const isMachine = holder.who === 'service-account' || holder.who === 'team-service-account';
  const isRightUser = isMachine ? user === '' : user === 'api' || isOwner(user, holder);
  return isRightUser ? { kind: 'key', by: 'basic', holder } : { kind: 'wrong-key', by: 'basic' };
}

/** An admin's key goes with the admin's name or e-mail address. */
function isOwner(user: string, holder: KeyHolder): boolean {
  return holder.who === 'member' ? user !== '' : user === ADMIN_USER || user.startsWith(`${ADMIN_USER}@`);
}

function isSignedIn(cookie: string | undefined): boolean {
  return (cookie ?? '').split(/;\s*/).includes(`${SESSION_COOKIE}=${SESSION_VALUE}`);
}
