import { describe, expect, it } from 'vitest';
import { isMembersPage, organizationOfUrl } from './organization-address';

interface Row {
  readonly url: string;
  /** Undefined: no organization's page. */
  readonly id?: string;
  readonly deployment?: string;
  readonly members?: boolean;
}

const FORGE_ACME = { id: 'forge.coreweave.com/acme', deployment: 'multi-tenant' };
const DEDICATED_ACME = { id: 'acme.wandb.io', deployment: 'dedicated' };

const ADDRESSES: readonly Row[] = [
  { url: 'https://forge.coreweave.com/account-settings/acme/users', ...FORGE_ACME, members: true },
  { url: 'https://forge.coreweave.com/account-settings/acme/users/', ...FORGE_ACME, members: true },
  { url: 'https://forge.coreweave.com/account-settings/acme/members/', ...FORGE_ACME, members: true },
  { url: 'https://forge.coreweave.com/account-settings/acme/members?page=2#top', ...FORGE_ACME, members: true },
  { url: 'https://wandb.ai/account-settings/acme/members/', ...FORGE_ACME, members: true },
  { url: 'https://wandb.ai/account-settings/acme/users', ...FORGE_ACME, members: true },
  { url: 'https://www.wandb.ai/account-settings/acme/users', ...FORGE_ACME, members: true },
  { url: 'https://app.wandb.ai/account-settings/acme/users', ...FORGE_ACME, members: true },
  { url: 'https://wandb.ai/account-settings/acme', ...FORGE_ACME },
  { url: 'https://wandb.ai/account-settings/acme/settings', ...FORGE_ACME },
  { url: 'https://wandb.ai/account-settings/acme/api-keys', ...FORGE_ACME },
  { url: 'https://wandb.ai/account-settings/acme/usage/manage/', ...FORGE_ACME },
  {
    url: 'https://wandb.ai/account-settings/my%20org/users',
    id: 'forge.coreweave.com/my%20org',
    deployment: 'multi-tenant',
    members: true,
  },
  { url: 'https://acme.wandb.io/org/dashboard', ...DEDICATED_ACME, members: true },
  { url: 'https://acme.wandb.io/org/dashboard/', ...DEDICATED_ACME, members: true },
  { url: 'https://acme.wandb.io/org/dashboard/?tab=users', ...DEDICATED_ACME, members: true },
  { url: 'https://acme.wandb.io/org/dashboard/users', ...DEDICATED_ACME, members: true },
  { url: 'https://acme.wandb.io/org/dashboard/activity', ...DEDICATED_ACME },
  { url: 'https://acme.wandb.io/org/dashboard/service-accounts', ...DEDICATED_ACME },
  { url: 'http://localhost:8080/org/dashboard', id: 'localhost:8080', deployment: 'self-managed', members: true },
  { url: 'http://10.1.2.3/org/dashboard/', id: '10.1.2.3', deployment: 'self-managed', members: true },
  {
    url: 'https://[2001:db8::7]:8443/org/dashboard',
    id: '[2001:db8::7]:8443',
    deployment: 'self-managed',
    members: true,
  },
  { url: 'https://ml.acme.test:443/org/dashboard', id: 'ml.acme.test', deployment: 'self-managed', members: true },
  { url: 'https://app.ml.acme.test/org/dashboard/', id: 'app.ml.acme.test', deployment: 'self-managed', members: true },
  { url: 'https://wandb.ai/org/dashboard' },
  { url: 'https://wandb.ai/acme/detector' },
  { url: 'https://wandb.ai/settings' },
  { url: 'https://wandb.ai/account-settings' },
  { url: 'https://wandb.ai/account-settings/' },
  { url: 'https://wandb.ai/acme/account-settings/acme/users' },
  { url: 'https://forge.coreweave.com/wandb/acme/users' },
  { url: 'https://console.coreweave.com/account-settings/acme/users' },
  { url: 'https://console.coreweave.com/org/dashboard' },
  { url: 'https://api.wandb.ai/account-settings/acme/users' },
  { url: 'https://wandb.ai.evil.test/account-settings/acme/users' },
  { url: 'https://evilwandb.ai/account-settings/acme/users' },
  { url: 'http://wandb.ai/account-settings/acme/users' },
  { url: 'http://acme.wandb.io/org/dashboard' },
  { url: 'https://acme.wandb.io/org/dashboards' },
  { url: 'https://acme.wandb.io/account-settings/acme/users' },
  { url: 'https://acme.wandb.io/console/settings/' },
  { url: 'https://acme.wandb.io/team/org/dashboard' },
  { url: 'http://localhost:8080/' },
  { url: 'file:///org/dashboard' },
  { url: 'chrome-extension://abcdefgh/org/dashboard' },
  { url: 'about:blank' },
  { url: '' },
  { url: 'not an address' },
];

describe('organizationOfUrl and isMembersPage', () => {
  it.each(ADDRESSES)('knows whose page $url is', ({ url, id, deployment, members = false }) => {
    const organization = organizationOfUrl(url);
    expect(organization?.id).toBe(id);
    expect(organization?.deployment).toBe(deployment);
    expect(isMembersPage(url)).toBe(members);
  });

  it.each(ADDRESSES.filter(({ id }) => id !== undefined))(
    'gives a members page for $url that leads back',
    ({ url }) => {
      const organization = organizationOfUrl(url);
      const pageUrl = organization?.pageUrl ?? '';
      expect(isMembersPage(pageUrl)).toBe(true);
      expect(organizationOfUrl(pageUrl)).toEqual(organization);
      expect(pageUrl.startsWith(`${organization?.origin}/`)).toBe(true);
    },
  );

  it('folds addresses from before and after the move to Forge into one organization', () => {
    const before = organizationOfUrl('https://wandb.ai/account-settings/acme/members/');
    const after = organizationOfUrl('https://forge.coreweave.com/account-settings/acme/users');
    expect(before).toEqual(after);
  });

  it('shows an escaped organization name the way a person writes it', () => {
    expect(organizationOfUrl('https://wandb.ai/account-settings/my%20org/users')?.name).toBe('my org');
    expect(organizationOfUrl('https://wandb.ai/account-settings/my%E0org/users')?.name).toBe('my%E0org');
  });

  it('tells installations on two ports of one host apart', () => {
    const ids = ['http://localhost:8080/org/dashboard', 'http://localhost:9090/org/dashboard'].map(
      (url) => organizationOfUrl(url)?.id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});
