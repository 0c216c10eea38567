import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askHost, basic } from '../server/ask-host';
import type { DemoDeployment, DemoSite } from '../site';
import { apiBases, startTestSite } from './test-site';

const SESSION = { cookie: 'theme=dark; wandb_demo_session=signed-in' };

let site: DemoSite;
beforeAll(async () => {
  site = await startTestSite();
});
afterEach(() => site.switches.reset());
afterAll(() => site.close());

/** Statuses of SCIM and the audit log of a deployment's acme. */
async function statusesOf(
  deployment: DemoDeployment,
  headers: Readonly<Record<string, string>>,
): Promise<readonly number[]> {
  const place = apiBases(site).find((candidate) => candidate.deployment === deployment);
  const addresses = [`${place?.base}/scim/Users`, place?.auditLog ?? ''];
  return Promise.all(addresses.map(async (address) => (await askHost(site, address, { headers })).status));
}

describe.each(['multi-tenant', 'dedicated', 'self-managed'] as const)('on %s', (deployment) => {
  it('admits the admin and an organization’s service account by Basic', async () => {
    const common = site.credentials;
    const own = site.credentialsOf(deployment, 'acme');
    for (const headers of [
      basic(common.adminUser, common.adminKey),
      basic('api', common.adminKey),
      basic('', common.serviceAccountKey),
      basic(own.adminUser, own.adminKey),
      basic('', own.serviceAccountKey),
    ]) {
      expect(await statusesOf(deployment, headers)).toEqual([200, 200]);
    }
  });

  it('forbids members and team-scoped service accounts', async () => {
    const own = site.credentialsOf(deployment, 'acme');
    expect(await statusesOf(deployment, basic(own.memberUser, own.memberKey))).toEqual([403, 403]);
    expect(await statusesOf(deployment, basic('', own.teamServiceAccountKey))).toEqual([403, 403]);
  });

  it('knows no other key, no key of the wrong user, and nobody without one', async () => {
    const { adminUser, adminKey, serviceAccountKey } = site.credentials;
    expect(await statusesOf(deployment, basic(adminUser, 'x'.repeat(40)))).toEqual([401, 401]);
    expect(await statusesOf(deployment, basic('somebody', adminKey))).toEqual([401, 401]);
    expect(await statusesOf(deployment, basic(adminUser, serviceAccountKey))).toEqual([401, 401]);
    expect(await statusesOf(deployment, basic('', adminKey))).toEqual([401, 401]);
    expect(await statusesOf(deployment, { authorization: 'Basic %%%' })).toEqual([401, 401]);
    expect(await statusesOf(deployment, {})).toEqual([401, 403]);
  });

  it('forbids everything without Enterprise', async () => {
    site.switches.set(deployment, { isEnterprise: false });
    expect(await statusesOf(deployment, basic('ana', site.credentials.adminKey))).toEqual([403, 403]);
  });

  it('takes Bearer where its switch says', async () => {
    const bearer = { authorization: `Bearer ${site.credentials.adminKey}` };
    site.switches.set(deployment, { bearerAccepted: true });
    expect(await statusesOf(deployment, bearer)).toEqual([200, 200]);
    site.switches.set(deployment, { bearerAccepted: false });
    expect(await statusesOf(deployment, bearer)).toEqual([401, 401]);
  });
});

describe('a signed-in session', () => {
  it.each(['dedicated', 'self-managed'] as const)(
    'is good for the audit log of %s, and for SCIM by a switch',
    async (deployment) => {
      expect(await statusesOf(deployment, SESSION)).toEqual([401, 200]);
      site.switches.set(deployment, { sessionAcceptedBy: { auditLog: false, scim: true } });
      expect(await statusesOf(deployment, SESSION)).toEqual([200, 403]);
    },
  );

  it('is worth nothing at Multi-tenant’s API host', async () => {
    expect(await statusesOf('multi-tenant', SESSION)).toEqual([401, 403]);
  });

  it('is only what the site itself gave', async () => {
    expect(await statusesOf('dedicated', { cookie: 'wandb_demo_session=forged' })).toEqual([401, 403]);
  });

  it('can be accepted from the start by the site’s options', async () => {
    const other = await startTestSite({ sessionAcceptedBy: { scim: true } });
    const { status } = await askHost(other, 'https://acme.wandb.io/scim/Users', { headers: SESSION });
    await other.close();
    expect(status).toBe(200);
  });
});

describe('Multi-tenant’s one API host', () => {
  const organizationOf = async (headers: Readonly<Record<string, string>>): Promise<string> => {
    const { body } = await askHost(site, 'https://api.wandb.ai/scim/Users', { headers });
    return /ana@(\w+)\.test/.exec(body)?.[1] ?? body;
  };

  it('serves the organization the admin’s settings say', async () => {
    const admin = basic('ana', site.credentials.adminKey);
    expect(await organizationOf(admin)).toBe('acme');
    site.switches.set('multi-tenant', { defaultApiOrganization: 'globex' });
    expect(await organizationOf(admin)).toBe('globex');
  });

  it('tells an admin of several organizations without a default, but serves service accounts', async () => {
    site.switches.set('multi-tenant', { defaultApiOrganization: null });
    const { status, body } = await askHost(site, 'https://api.wandb.ai/audit_logs', {
      headers: basic('ana', site.credentials.adminKey),
    });
    expect([status, body]).toEqual([
      403,
      'user is associated with multiple organizations but no valid org ID found in user info',
    ]);
    expect(await organizationOf(basic('', site.credentials.serviceAccountKey))).toBe('acme');
  });

  it('serves a key of one organization that organization alone', async () => {
    const { adminKey, serviceAccountKey } = site.credentialsOf('multi-tenant', 'globex');
    expect(await organizationOf(basic('ana', adminKey))).toBe('globex');
    expect(await organizationOf(basic('', serviceAccountKey))).toBe('globex');
    expect(await statusesOf('dedicated', basic('ana', adminKey))).toEqual([401, 401]);
  });
});
