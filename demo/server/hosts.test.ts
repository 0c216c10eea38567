import { X509Certificate } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askAsAdmin, startTestSite } from '../api/test-site';
import type { DemoSite } from '../site';
import { askHost } from './ask-host';
import { certificate } from './certificate';

let site: DemoSite;
beforeAll(async () => {
  site = await startTestSite();
});
afterEach(() => site.switches.reset());
afterAll(() => site.close());

describe('pages', () => {
  it.each([
    'https://forge.coreweave.com/account-settings/acme/users',
    'https://forge.coreweave.com/account-settings/globex/members/',
    'https://forge.coreweave.com/',
    'https://acme.wandb.io/org/dashboard/',
    'https://globex.wandb.io/org/dashboard?tab=teams',
  ])('are one document under a strict policy at %s', async (address) => {
    const { status, headers, body } = await askHost(site, address);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https://api.wandb.ai; " +
        "font-src 'self'; frame-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    );
    expect(body).toContain('<div id="root"></div>');
    expect(body).not.toMatch(/<script(?![^>]* src=)|<style| style=/);
    expect(headers['set-cookie']).toEqual(['wandb_demo_session=signed-in; Path=/; HttpOnly; SameSite=Lax; Secure']);
  });

  it('sign in without Secure where there is no TLS', async () => {
    const { headers } = await askHost(site, site.usersPage('self-managed', 'acme'));
    expect(headers['set-cookie']).toEqual(['wandb_demo_session=signed-in; Path=/; HttpOnly; SameSite=Lax']);
  });

  it('bring the application and its style, built once', async () => {
    const { body } = await askHost(site, 'https://acme.wandb.io/org/dashboard');
    const assets = [...body.matchAll(/(?:src|href)="(\/__demo\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(assets).toHaveLength(2);
    for (const asset of assets) {
      const answer = await askHost(site, `https://acme.wandb.io${asset}`);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toMatch(asset.endsWith('.css') ? /^text\/css/ : /^text\/javascript/);
      expect(answer.body.length).toBeGreaterThan(1_000);
      const policy = answer.headers['content-security-policy'];
      expect(policy).toBeUndefined();
    }
    expect((await askHost(site, 'https://acme.wandb.io/__demo/assets/none.js')).status).toBe(404);
  });

  it('know their organization: by the address on Multi-tenant, by the host elsewhere', async () => {
    const organizationOf = async (address: string) => {
      const { status, body } = await askHost(site, address);
      return status === 200 ? (JSON.parse(body) as { readonly organization: string }).organization : status;
    };
    const path = '/__demo/page-data?organization=';
    expect(await organizationOf(`https://forge.coreweave.com${path}globex`)).toBe('globex');
    expect(await organizationOf(`https://forge.coreweave.com${path}nobody`)).toBe(404);
    expect(await organizationOf('https://forge.coreweave.com/__demo/page-data')).toBe(404);
    expect(await organizationOf(`https://globex.wandb.io${path}acme`)).toBe('globex');
    expect(await organizationOf(`${site.selfManagedOrigin}/__demo/page-data`)).toBe('acme');
  });

  it('are only there where somebody has an instance', async () => {
    expect((await askHost(site, 'https://nobody.wandb.io/org/dashboard')).status).toBe(404);
    expect((await askHost(site, 'https://example.test/')).status).toBe(421);
    expect((await askHost(site, 'https://api.wandb.ai/org/dashboard')).status).toBe(404);
  });
});

describe('addresses from before Forge', () => {
  it.each([
    ['https://wandb.ai/account-settings/acme/users?a=b', 301, '/account-settings/acme/users?a=b'],
    ['https://wandb.ai/account-settings/acme/members/', 301, '/account-settings/acme/members/'],
    ['https://app.wandb.ai/settings', 301, '/settings'],
    ['https://wandb.ai/', 301, '/'],
    ['https://wandb.ai/acme/detector', 302, '/wandb/acme/detector'],
    ['https://wandb.ai/ana', 302, '/profile/ana'],
    ['https://wandb.ai/orgs/acme/registry/model', 302, '/registry/model'],
  ])('%s redirects', async (address, expected, path) => {
    const { status, headers } = await askHost(site, address);
    expect([status, headers.location]).toEqual([expected, `https://forge.coreweave.com${path}`]);
  });
});

describe('the site', () => {
  it('maps every https host to its one port, with a certificate for each', async () => {
    const hosts = site.hostResolverRules.split(',').map((rule) => /^MAP (\S+):443 127\.0\.0\.1:(\d+)$/.exec(rule));
    expect(hosts.map((match) => match?.[2])).toEqual(hosts.map(() => String(site.tlsPort)));
    const { cert } = await certificate();
    for (const match of hosts) {
      const name = (match?.[1] ?? '').replace('*', 'acme');
      expect([name, new X509Certificate(cert).checkHost(name)]).toEqual([name, expect.any(String)]);
    }
  });

  it('names the users page of every deployment', () => {
    expect([
      site.usersPage('multi-tenant', 'globex'),
      site.usersPage('dedicated', 'globex'),
      site.usersPage('self-managed', 'acme'),
    ]).toEqual([
      'https://forge.coreweave.com/account-settings/globex/users',
      'https://globex.wandb.io/org/dashboard',
      `${site.selfManagedOrigin}/org/dashboard`,
    ]);
  });

  it('answers HEAD without a body', async () => {
    const { status, body, headers } = await askAsAdmin(site, 'https://acme.wandb.io/scim/Users', { method: 'HEAD' });
    expect([status, body, headers['content-type']]).toEqual([200, '', 'application/scim+json']);
  });

  it('has one organization on Self-Managed, and says so', async () => {
    const two = [
      { name: 'a', members: 1, seed: 1 },
      { name: 'b', members: 1, seed: 2 },
    ];
    await expect(startTestSite({ organizations: { 'self-managed': two } })).rejects.toThrow('exactly one');
  });

  it('gives back every port it took', async () => {
    const first = await startTestSite();
    const port = Number(new URL(first.selfManagedOrigin).port);
    await first.close();
    const second = await startTestSite({ selfManagedPort: port });
    expect(second.selfManagedOrigin).toBe(first.selfManagedOrigin);
    await expect(startTestSite({ selfManagedPort: port })).rejects.toThrow('EADDRINUSE');
    await second.close();
  });
});

describe('rate limits', () => {
  it('are told with every answer of Multi-tenant’s API, and nowhere else', async () => {
    const { headers } = await askAsAdmin(site, 'https://api.wandb.ai/scim/Users');
    expect([headers['ratelimit-limit'], headers['ratelimit-remaining']]).toEqual(['1000', '999']);
    expect(Number(headers['ratelimit-reset'])).toBeLessThanOrEqual(60);
    expect((await askAsAdmin(site, 'https://acme.wandb.io/scim/Users')).headers['ratelimit-limit']).toBeUndefined();
  });

  it('answer 429 beyond what a switch allows, with the time until reset', async () => {
    const own = await startTestSite({ switches: { 'multi-tenant': { requestsPerMinute: 2 } } });
    const answers = [];
    for (let n = 0; n < 3; n += 1) answers.push(await askAsAdmin(own, 'https://api.wandb.ai/scim/Users'));
    await own.close();
    expect(answers.map(({ status, headers }) => [status, headers['ratelimit-remaining']])).toEqual([
      [200, '500'],
      [200, '0'],
      [429, '0'],
    ]);
    expect(answers[2]?.body).toBe('Rate limit exceeded');
    expect(Number(answers[2]?.headers['ratelimit-reset'])).toBeGreaterThan(0);
  });
});

describe('switches', () => {
  it('can be thrown from a page or a shell, and back', async () => {
    const put = (body: unknown) =>
      askHost(site, 'https://acme.wandb.io/__demo/switches', { method: 'PUT', body: JSON.stringify(body) });
    expect((await put({ dedicated: { isEnterprise: false } })).status).toBe(204);
    expect((await askAsAdmin(site, 'https://acme.wandb.io/scim/Users')).status).toBe(403);
    expect((await askAsAdmin(site, 'https://api.wandb.ai/scim/Users')).status).toBe(200);
    site.switches.reset();
    expect((await askAsAdmin(site, 'https://acme.wandb.io/scim/Users')).status).toBe(200);
    expect((await put(null)).status).toBe(400);
  });
});
