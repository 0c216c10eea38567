import * as v from 'valibot';
import { type Organization, type OrganizationId, isSingleTenant } from '../../components/activity/organization';
import type { ConnectionInput, ConnectionSummary, CredentialInput } from '../messages';
import { organizationOfUrl } from '../organization-address';
import { type Outcome, failed, succeeded } from '../problem';
import { documentedApiOrigin, originOfAddress } from './api-origin';
import { type StoredConnection, connectionsSchema } from './connection-schema';
import { seal, unseal } from './seal';
import { type StorageArea, readFrom } from './storage-area';
import { problemPhrases } from '../problem-phrases.strings';

const CONNECTIONS = 'connections';
const KEYS = 'keys';
const ENDING_LENGTH = 4;

/** A connection with its key in clear: for requests to W&B, and for nobody else. */
export interface OpenConnection {
  readonly organization: Organization;
  readonly apiOrigin: string;
  readonly credential: CredentialInput;
}

/**
 * How Rollcall may speak to each organization's API. A key in clear lives in `storage.session` only, which ends with the
 * browser; a key the admin asked to keep is stored encrypted. Summaries never carry a key.
 */
export class ConnectionStore {
  readonly #local: StorageArea;
  readonly #session: StorageArea;

  constructor(local: StorageArea, session: StorageArea) {
    this.#local = local;
    this.#session = session;
  }

  async list(): Promise<readonly ConnectionSummary[]> {
    const [connections, keys] = await Promise.all([this.#connections(), this.#keys()]);
    return Object.values(connections).map((connection) => summaryOf(connection, keys));
  }

  async isConnected(id: OrganizationId): Promise<boolean> {
    return (await this.#connections())[id] !== undefined;
  }

  /** Problem: `not-found` where the address is no organization's page or the API address is none. */
  async save(input: ConnectionInput): Promise<Outcome<ConnectionSummary>> {
    const organization = organizationIn(input);
    if (!organization) return failed({ kind: 'not-found', what: problemPhrases.missing.organizationAtAddress });
    const apiOrigin = input.apiOrigin ? originOfAddress(input.apiOrigin) : documentedApiOrigin(organization);
    if (!apiOrigin) return failed({ kind: 'not-found', what: problemPhrases.missing.apiAtAddress });
    const { credential, passphrase } = input;
    const base = { organization, apiOrigin, credential: credential.kind };
    if (credential.kind === 'session') return this.#store(base, undefined);
    const named = {
      ...base,
      user: credential.kind === 'user-key' ? credential.user : undefined,
      keyEnding: credential.key.slice(-ENDING_LENGTH),
    };
    if (passphrase === undefined) return this.#store(named, credential.key);
    return this.#store({ ...named, sealed: await seal(credential.key, passphrase, purposeOf(named)) }, credential.key);
  }

  /** Whether there was one to forget. */
  async forget(id: OrganizationId): Promise<boolean> {
    const isKnown = await this.isConnected(id);
    for (const area of [this.#local, this.#session]) {
      await area.set({ [CONNECTIONS]: without(await connectionsIn(area), id) });
    }
    await this.#session.set({ [KEYS]: without(await this.#keys(), id) });
    return isKnown;
  }

  /** Opens a kept key for this browser session. Problems: `not-connected`, `locked` where the passphrase is wrong. */
  async unlock(id: OrganizationId, passphrase: string): Promise<Outcome<ConnectionSummary>> {
    const connection = (await this.#connections())[id];
    if (!connection) return failed({ kind: 'not-connected' });
    const key = connection.sealed && (await unseal(connection.sealed, passphrase, purposeOf(connection)));
    if (key === undefined) return failed({ kind: 'locked' });
    return this.#store(connection, key);
  }

  /** Problems: `not-connected`, and `locked` while a kept key waits for its passphrase. */
  async open(id: OrganizationId): Promise<Outcome<OpenConnection>> {
    const connection = (await this.#connections())[id];
    if (!connection) return failed({ kind: 'not-connected' });
    const { organization, apiOrigin, user = '' } = connection;
    if (connection.credential === 'session') {
      return succeeded({ organization, apiOrigin, credential: { kind: 'session' } });
    }
    const key = (await this.#keys())[id];
    if (key === undefined) return failed({ kind: 'locked' });
    const credential: CredentialInput =
      connection.credential === 'user-key' ? { kind: 'user-key', user, key } : { kind: 'service-account', key };
    return succeeded({ organization, apiOrigin, credential });
  }

  async #store(connection: StoredConnection, key: string | undefined): Promise<Outcome<ConnectionSummary>> {
    const { id } = connection.organization;
    await this.forget(id);
    // Without a passphrase the whole connection ends with the browser session, like its key.
    const area = connection.credential === 'session' || connection.sealed ? this.#local : this.#session;
    await area.set({ [CONNECTIONS]: { ...(await connectionsIn(area)), [id]: connection } });
    const keys = await this.#keys();
    if (key !== undefined) await this.#session.set({ [KEYS]: { ...keys, [id]: key } });
    return succeeded(summaryOf(connection, await this.#keys()));
  }

  async #connections(): Promise<Readonly<Record<string, StoredConnection>>> {
    return { ...(await connectionsIn(this.#local)), ...(await connectionsIn(this.#session)) };
  }

  async #keys(): Promise<Readonly<Record<string, string>>> {
    const parsed = v.safeParse(v.record(v.string(), v.string()), await readFrom(this.#session, KEYS));
    return parsed.success ? parsed.output : {};
  }
}

async function connectionsIn(area: StorageArea): Promise<Readonly<Record<string, StoredConnection>>> {
  const parsed = v.safeParse(connectionsSchema, await readFrom(area, CONNECTIONS));
  return parsed.success ? parsed.output : {};
}

function without<T>(items: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(items).filter(([name]) => name !== key));
}

/** Addresses do not tell Dedicated on a host of its own from Self-Managed; the admin may. */
function organizationIn({ pageUrl, deployment }: ConnectionInput): Organization | undefined {
  const organization = organizationOfUrl(pageUrl);
  if (!organization) return undefined;
  const isChoice = isSingleTenant(organization.deployment) && isSingleTenant(deployment);
  return isChoice ? { ...organization, deployment } : organization;
}

function purposeOf({ organization, apiOrigin }: Pick<StoredConnection, 'organization' | 'apiOrigin'>): string {
  return `rollcall key for ${organization.id} at ${apiOrigin}`;
}

function summaryOf(connection: StoredConnection, keys: Readonly<Record<string, string>>): ConnectionSummary {
  const { organization, apiOrigin, credential, user, keyEnding, sealed } = connection;
  const isOpen = credential === 'session' || keys[organization.id] !== undefined;
  const kept = sealed ? (isOpen ? 'encrypted' : 'locked') : 'session';
  return { organization, apiOrigin, credential, user, keyEnding, kept };
}
