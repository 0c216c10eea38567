import type { Deployment } from '../../../components/activity/organization';
import type { ConnectionInput, ConnectionSummary, CredentialInput } from '../../messages';
import { type AddressFault, possibleDeployments, typedOrganization } from './typed-organization';
import { SHORTEST_PASSPHRASE } from './passphrase-strength';
import { typedAddress } from './typed-address';

/** The connection form as it stands: what was typed, valid or not. */
export interface ConnectionDraft {
  readonly pageUrl: string;
  /** Undefined: as the address tells. */
  readonly deployment?: Deployment;
  readonly apiOrigin: string;
  readonly credential: CredentialInput['kind'];
  readonly user: string;
  readonly key: string;
  readonly keep: 'session' | 'encrypted';
  readonly passphrase: string;
}

export type ConnectionField = 'page-url' | 'api-origin' | 'user' | 'key' | 'passphrase';

/** What is wrong with a field. */
export type FieldFault = AddressFault | 'has-space' | 'has-colon' | 'too-short';

export type ConnectionFaults = Partial<Readonly<Record<ConnectionField, FieldFault>>>;

export const EMPTY_DRAFT: ConnectionDraft = {
  pageUrl: '',
  apiOrigin: '',
  credential: 'user-key',
  user: '',
  key: '',
  keep: 'session',
  passphrase: '',
};

/** A draft that begins with what is saved; the key never comes back, so it has to be typed again. */
export function draftOf(connection: ConnectionSummary): ConnectionDraft {
  const { organization, apiOrigin, credential, user, kept } = connection;
  return {
    ...EMPTY_DRAFT,
    pageUrl: organization.pageUrl,
    deployment: organization.deployment,
    apiOrigin: isUsualApi(connection) ? '' : apiOrigin,
    credential,
    user: user ?? '',
    keep: kept === 'session' ? 'session' : 'encrypted',
  };
}

/** API host: `wandb/deployments.md`, section 2. */
function isUsualApi({ organization, apiOrigin }: ConnectionSummary): boolean {
  return apiOrigin === (organization.deployment === 'multi-tenant' ? 'https://api.wandb.ai' : organization.origin);
}

/** What keeps a draft from being saved, by field; empty if nothing does. */
export function faultsOf(draft: ConnectionDraft): ConnectionFaults {
  const organization = typedOrganization(draft.pageUrl);
  const hasKey = draft.credential !== 'session';
  const faults: Record<ConnectionField, FieldFault | undefined> = {
    'page-url': organization.ok ? undefined : organization.fault,
    'api-origin': draft.apiOrigin.trim() && !typedAddress(draft.apiOrigin) ? 'not-an-address' : undefined,
    user: draft.credential === 'user-key' ? userFault(draft.user.trim()) : undefined,
    key: hasKey ? keyFault(draft.key.trim()) : undefined,
    passphrase: hasKey && draft.keep === 'encrypted' ? passphraseFault(draft.passphrase) : undefined,
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
}

/** Basic authentication parts user and key by a colon (`wandb/scim.md`, section 1). */
function userFault(user: string): FieldFault | undefined {
  if (!user) return 'empty';
  return user.includes(':') ? 'has-colon' : undefined;
}

function keyFault(key: string): FieldFault | undefined {
  if (!key) return 'empty';
  return /\s/.test(key) ? 'has-space' : undefined;
}

function passphraseFault(passphrase: string): FieldFault | undefined {
  if (!passphrase) return 'empty';
  return [...passphrase].length < SHORTEST_PASSPHRASE ? 'too-short' : undefined;
}

/** W&B's keys have 40 or more characters, some behind a prefix (`wandb/deployments.md`, section 3). */
export function looksCutOff(key: string): boolean {
  const length = key.trim().length;
  return length > 0 && length < 40;
}

/** What is saved: undefined while anything is wrong with the draft. */
export function connectionOf(draft: ConnectionDraft): ConnectionInput | undefined {
  const typed = typedOrganization(draft.pageUrl);
  if (!typed.ok || Object.keys(faultsOf(draft)).length > 0) return undefined;
  const { organization } = typed;
  const isKept = draft.credential !== 'session' && draft.keep === 'encrypted';
  const apiOrigin = draft.apiOrigin.trim() ? typedAddress(draft.apiOrigin)?.origin : undefined;
  return {
    pageUrl: organization.pageUrl,
    deployment: chosenDeployment(draft, possibleDeployments(organization)) ?? organization.deployment,
    ...(apiOrigin && { apiOrigin }),
    credential: credentialOf(draft),
    ...(isKept && { passphrase: draft.passphrase }),
  };
}

/** The choice, where the address leaves it open. */
function chosenDeployment({ deployment }: ConnectionDraft, possible: readonly Deployment[]): Deployment | undefined {
  return deployment && possible.includes(deployment) ? deployment : undefined;
}

function credentialOf({ credential, user, key }: ConnectionDraft): CredentialInput {
  switch (credential) {
    case 'session':
      return { kind: 'session' };
    case 'user-key':
      return { kind: 'user-key', user: user.trim(), key: key.trim() };
    case 'service-account':
      return { kind: 'service-account', key: key.trim() };
  }
}

/** Origins Rollcall must be allowed to read for a connection: the page's and the API's. */
export function originsOf({ pageUrl, apiOrigin, deployment }: ConnectionInput): readonly string[] {
  const page = new URL(pageUrl).origin;
  const api = apiOrigin ?? (deployment === 'multi-tenant' ? 'https://api.wandb.ai' : page);
  return [...new Set([page, api])];
}
