import type { ConnectionSummary, ConnectionTest, DataUsage, Settings } from '../../messages';
import { organizationOfUrl } from '../../organization-address';
import { failed, succeeded } from '../../problem';
import { FakeBackground } from '../fake-background';
import type { Surroundings } from './surroundings';

export const FORGE = 'https://forge.coreweave.com/account-settings/acme/users';
export const DEDICATED = 'https://acme.wandb.io/org/dashboard';
export const SELF_MANAGED = 'https://wandb.acme.test:8443/org/dashboard';
export const KEY = 'a1'.repeat(20);

export const SETTINGS: Settings = {
  thresholds: { idleAfterDays: 30, dormantAfterDays: 90 },
  backfillDays: 365,
  dailySync: true,
  keepExports: 20,
  defuseFormulas: true,
  privacyMode: false,
  language: 'browser',
  pageFeatures: { cells: true, toolbar: true, panel: true },
};

export const WORKS: ConnectionTest = {
  scim: { ok: true, sentence: 'SCIM lists 212 members.' },
  auditLog: { ok: true, sentence: 'The audit log can be read.' },
  organizationName: 'ACME',
};

function organizationAt(pageUrl: string) {
  const organization = organizationOfUrl(pageUrl);
  if (!organization) throw new Error(`no organization at ${pageUrl}`);
  return organization;
}

/** A saved connection, by the address of the organization's members page. */
export function connectionTo(pageUrl: string, over: Partial<ConnectionSummary> = {}): ConnectionSummary {
  const organization = organizationAt(pageUrl);
  return {
    organization,
    apiOrigin: organization.deployment === 'multi-tenant' ? 'https://api.wandb.ai' : organization.origin,
    credential: 'user-key',
    user: 'ana',
    keyEnding: 'a1a1',
    kept: 'session',
    ...over,
  };
}

export function storedOf(pageUrl: string, members: number): DataUsage['organizations'][number] {
  return { organization: organizationAt(pageUrl), members, days: 365, exports: 6 };
}

/** The browser around Options: remembers what it was asked to do. */
export class FakeSurroundings implements Surroundings {
  readonly version = '0.1.0';
  /** What the person answers when asked for a permission. */
  grants = true;
  readonly done: string[] = [];

  requestHosts = (origins: readonly string[]) => {
    this.done.push(`request ${origins.join(' ')}`);
    return Promise.resolve(this.grants);
  };
  reloadPage = () => void this.done.push('reload');
  releaseHost = async (origin: string) => void this.done.push(`release ${origin}`);
  openPage = (address: string) => void this.done.push(`open ${address}`);
}

/** A background with these connections; saves, hosts, settings and wipes work as the real one's. */
export function backgroundWith(...connections: readonly ConnectionSummary[]): FakeBackground {
  const hosts: string[] = [];
  return new FakeBackground()
    .answer('connections.list', connections)
    .answer('connections.save', ({ pageUrl, deployment, apiOrigin, credential, passphrase }) => {
      const { organization, ...base } = connectionTo(pageUrl);
      return succeeded({
        ...base,
        organization: { ...organization, deployment },
        apiOrigin: apiOrigin ?? base.apiOrigin,
        credential: credential.kind,
        user: credential.kind === 'user-key' ? credential.user : undefined,
        keyEnding: credential.kind === 'session' ? undefined : credential.key.slice(-4),
        kept: passphrase === undefined ? 'session' : 'encrypted',
      });
    })
    .answer('connections.forget', { forgotten: true })
    .answer('connections.test', WORKS)
    .answer('hosts.list', () => succeeded([...hosts]))
    .answer('hosts.add', ({ origin }) => {
      hosts.push(origin);
      return succeeded({ origin });
    })
    .answer('hosts.remove', ({ origin }) => {
      const index = hosts.indexOf(origin);
      if (index < 0) return failed({ kind: 'not-found', what: origin });
      hosts.splice(index, 1);
      return succeeded({ removed: true });
    })
    .answer('settings.read', SETTINGS)
    .answer('settings.save', (settings) => succeeded(settings))
    .answer('data.usage', { organizations: [] });
}

/** Types into a control as a person does: every event a person's typing makes. */
export function type(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  control.focus();
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
