import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMultiTenantHost, organizationInPath, profilePath, projectPath, tabName, tabPath } from './site-address';

const FORGE = { isMultiTenant: true, organization: 'globex' };
const DEDICATED = { isMultiTenant: false, organization: undefined };

describe('addresses', () => {
  it('tells Multi-tenant by its host', () => {
    expect(['forge.coreweave.com', 'acme.wandb.io', 'localhost'].map(isMultiTenantHost)).toEqual([true, false, false]);
  });

  it('name the organization on Multi-tenant only', () => {
    expect(tabPath(FORGE, 'users')).toBe('/account-settings/globex/users');
    expect(tabPath({ ...FORGE, organization: undefined }, 'teams')).toBe('/account-settings/acme/teams');
    expect(tabPath(DEDICATED, 'users')).toBe('/org/dashboard');
    expect(tabPath(DEDICATED, 'api-keys')).toBe('/org/dashboard/api-keys');
  });

  it('find any organization again in its own address', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (organization) => {
        expect(organizationInPath(tabPath({ isMultiTenant: true, organization }, 'users'))).toBe(organization);
      }),
    );
    expect(organizationInPath('/wandb/vision/detector')).toBeUndefined();
    expect(organizationInPath('/account-settings/100%/users')).toBe('100%');
  });

  it('lead to projects and people', () => {
    expect(projectPath(FORGE, 'vision', 'detector')).toBe('/wandb/vision/detector');
    expect(projectPath(DEDICATED, 'vision', 'detector')).toBe('/vision/detector');
    expect(profilePath(FORGE, 'ana')).toBe('/profile/ana');
  });
});

describe('tabName', () => {
  it('is Users unless the path or the query says otherwise', () => {
    expect([tabName(undefined, ''), tabName('members', ''), tabName(undefined, '?tab=')]).toEqual([
      'users',
      'users',
      'users',
    ]);
    expect(tabName(undefined, '?tab=Service%20Accounts')).toBe('service-accounts');
    expect(tabName('teams', '?tab=users')).toBe('teams');
  });
});
