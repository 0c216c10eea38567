import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askAsAdmin, startTestSite } from '../api/test-site';
import type { DemoFault, DemoSite } from '../site';
import { askHost } from './ask-host';

const LINES = 'https://acme.wandb.io/admin/audit_logs?startDate=2026-11-18';
const PAGE = `${LINES}&limit=20000`;
const USERS = 'https://acme.wandb.io/scim/Users';

let site: DemoSite;
beforeAll(async () => {
  site = await startTestSite();
});
afterEach(() => {
  site.faults.clear();
  site.requests.clear();
});
afterAll(() => site.close());

function fault(match: string, what: DemoFault['fault'], times?: number): void {
  site.faults.set([{ match, fault: what, times }]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a fault', () => {
  it('spoils the matching requests and no other', async () => {
    fault('acme.wandb.io/scim', { kind: 'status', status: 503, body: 'down', headers: { 'retry-after': '7' } });
    const spoiled = await askAsAdmin(site, USERS);
    expect([spoiled.status, spoiled.body, spoiled.headers['retry-after']]).toEqual([503, 'down', '7']);
    expect((await askAsAdmin(site, 'https://globex.wandb.io/scim/Users')).status).toBe(200);
    expect((await askAsAdmin(site, LINES)).status).toBe(200);
  });

  it('matches host, path and query', async () => {
    fault('/scim/Users?startIndex=2', { kind: 'status', status: 500 });
    expect((await askAsAdmin(site, `${USERS}?startIndex=2`)).status).toBe(500);
    expect((await askAsAdmin(site, `${USERS}?startIndex=1`)).status).toBe(200);
  });

  it('lasts as many requests as it says, else until cleared', async () => {
    const statuses = async () =>
      [await askAsAdmin(site, USERS), await askAsAdmin(site, USERS), await askAsAdmin(site, USERS)].map(
        ({ status }) => status,
      );
    fault('/scim', { kind: 'status', status: 429, headers: { 'ratelimit-reset': '2' } }, 2);
    expect(await statuses()).toEqual([429, 429, 200]);
    fault('/scim', { kind: 'status', status: 500 });
    expect(await statuses()).toEqual([500, 500, 500]);
    site.faults.clear();
    expect(await statuses()).toEqual([200, 200, 200]);
  });

  it('cuts a body off after so many bytes', async () => {
    const whole = await askAsAdmin(site, LINES);
    expect(whole.isWhole).toBe(true);
    fault('audit_logs', { kind: 'cut-off', afterBytes: 5_000 });
    const cut = await askAsAdmin(site, LINES);
    expect([cut.status, cut.isWhole, cut.body]).toEqual([200, false, whole.body.slice(0, 5_000)]);
    fault('/scim', { kind: 'cut-off', afterBytes: 10_000_000 });
    expect((await askAsAdmin(site, USERS)).isWhole).toBe(false);
  });

  it('breaks every n-th line', async () => {
    const whole = (await askAsAdmin(site, LINES)).body.split('\n');
    fault('audit_logs', { kind: 'malformed-line', every: 5 });
    const lines = (await askAsAdmin(site, LINES)).body.split('\n');
    expect(lines).toHaveLength(whole.length);
    lines.slice(0, -1).forEach((line, index) => {
      if ((index + 1) % 5 === 0) expect([isJson(line), whole[index]?.startsWith(line)]).toEqual([false, true]);
      else expect(line).toBe(whole[index]);
    });
  });

  it.each([
    ['an audit page', PAGE],
    ['a list of users', USERS],
  ])('breaks every n-th entry of %s', async (_, address) => {
    expect(isJson((await askAsAdmin(site, address)).body)).toBe(true);
    fault('acme.wandb.io', { kind: 'malformed-line', every: 10 });
    const { status, body } = await askAsAdmin(site, address);
    expect([status, isJson(body)]).toEqual([200, false]);
  });

  it('answers a page where data was asked for', async () => {
    fault('/scim', { kind: 'body', body: '<html>Sign in</html>', contentType: 'text/html' });
    const { status, body, headers } = await askAsAdmin(site, USERS);
    expect([status, body, headers['content-type']]).toEqual([200, '<html>Sign in</html>', 'text/html']);
  });

  it('delays an answer, and goes along with another fault', async () => {
    site.faults.set([
      { match: '/scim', fault: { kind: 'delay', ms: 60 } },
      { match: '/scim', fault: { kind: 'status', status: 502 } },
    ]);
    const asked = Date.now();
    const { status } = await askAsAdmin(site, USERS);
    expect(status).toBe(502);
    // A timer never fires early by more than its own rounding.
    expect(Date.now() - asked).toBeGreaterThanOrEqual(55);
  });

  it('falls silent in the middle of a body that then comes whole', async () => {
    const whole = await askAsAdmin(site, LINES);
    fault('audit_logs', { kind: 'stall', afterBytes: 5_000, ms: 80 });
    const asked = Date.now();
    const stalled = await askAsAdmin(site, LINES);
    expect([stalled.isWhole, stalled.body]).toEqual([true, whole.body]);
    expect(Date.now() - asked).toBeGreaterThanOrEqual(75);
  });

  it('can be set from a page or a shell, on every host', async () => {
    const body = JSON.stringify([{ match: '/scim', times: 1, fault: { kind: 'status', status: 418 } }]);
    for (const host of ['https://acme.wandb.io', 'https://api.wandb.ai', 'https://wandb.ai', site.selfManagedOrigin]) {
      expect((await askHost(site, `${host}/__demo/faults`, { method: 'PUT', body })).status).toBe(204);
      expect((await askAsAdmin(site, USERS)).status).toBe(418);
    }
    expect(
      (await askHost(site, 'https://acme.wandb.io/__demo/faults', { method: 'PUT', body: 'no JSON' })).status,
    ).toBe(400);
    expect((await askHost(site, 'https://acme.wandb.io/__demo/faults', { method: 'PUT', body: '{}' })).status).toBe(
      400,
    );
  });
});

describe('the request log', () => {
  it('tells what reached the site, in order, without secrets', async () => {
    await askHost(site, 'https://acme.wandb.io/org/dashboard');
    await askAsAdmin(site, USERS);
    await askHost(site, LINES, { headers: { cookie: 'wandb_demo_session=signed-in' } });
    await askHost(site, LINES, { headers: { authorization: 'Bearer wrong' } });
    const told = site.requests.all();
    expect(told.map(({ method, url, authorization, status }) => [method, url, authorization, status])).toEqual([
      ['GET', 'acme.wandb.io/org/dashboard', 'none', 200],
      ['GET', 'acme.wandb.io/scim/Users', 'basic', 200],
      ['GET', 'acme.wandb.io/admin/audit_logs?startDate=2026-11-18', 'session', 200],
      ['GET', 'acme.wandb.io/admin/audit_logs?startDate=2026-11-18', 'bearer', 401],
    ]);
    expect(JSON.stringify(told)).not.toContain(site.credentials.adminKey);
    expect(JSON.parse((await askHost(site, 'https://acme.wandb.io/__demo/requests')).body)).toEqual(told);
    await askHost(site, 'https://acme.wandb.io/__demo/requests', { method: 'DELETE' });
    expect(site.requests.all()).toEqual([]);
  });
});
