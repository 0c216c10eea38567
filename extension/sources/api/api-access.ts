import type { CredentialInput } from '../../messages';
import { base64Of } from '../../base64';

/** How to reach one organization's API. Lives in the background only; holds the key in clear. */
export interface ApiAccess {
  /** e.g. `https://api.wandb.ai`, or the origin of a single-tenant installation. */
  readonly origin: string;
  readonly credential: CredentialInput;
}

/**
 * Value of the `Authorization` header; undefined for a signed-in session, whose cookies speak. Basic with the user's
 * name, or with an empty name for a service account; the documented forms of every server version
 * (`wandb/scim.md`, section 1).
 */
export function authorizationOf(credential: CredentialInput): string | undefined {
  switch (credential.kind) {
    case 'session':
      return undefined;
    case 'user-key':
      return `Basic ${base64(`${credential.user}:${credential.key}`)}`;
    case 'service-account':
      return `Basic ${base64(`:${credential.key}`)}`;
  }
}

/** Base64 of the UTF-8 bytes: `btoa` alone fails on a user name beyond Latin-1. */
function base64(text: string): string {
  return base64Of(new TextEncoder().encode(text));
}
