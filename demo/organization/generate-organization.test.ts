import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DemoDeployment } from '../site';
import type { DemoOrganization } from './demo-organization';
import { generateOrganization } from './generate-organization';
import { auditEventsOfDay } from './log/audit-log';
import { pageData } from './page-view';

const DEPLOYMENTS: readonly DemoDeployment[] = ['multi-tenant', 'dedicated', 'self-managed'];

function organizationOf(deployment: DemoDeployment, seed: number, members: number): DemoOrganization {
  return generateOrganization({ name: 'acme', deployment, members, seed, today: '2026-11-20' });
}

/** SHA-256 of everything that is shown and the last week of the log. */
function digestOf(organization: DemoOrganization): string {
  const digest = createHash('sha256').update(JSON.stringify(pageData(organization)));
  for (let day = organization.today - 6; day <= organization.today; day += 1) {
    for (const event of auditEventsOfDay(organization, day)) digest.update(JSON.stringify(event));
  }
  return digest.digest('hex');
}

describe('generateOrganization', () => {
  it.each(DEPLOYMENTS)('gives the same bytes for the same seed, and others for another (%s)', (deployment) => {
    expect(digestOf(organizationOf(deployment, 3, 140))).toBe(digestOf(organizationOf(deployment, 3, 140)));
    expect(digestOf(organizationOf(deployment, 4, 140))).not.toBe(digestOf(organizationOf(deployment, 3, 140)));
  });

  it('gives these very bytes on every machine', () => {
    expect(digestOf(organizationOf('dedicated', 1, 140))).toMatchInlineSnapshot(
      `"54cf163b15d53d754f733c98b79d2a2af13bf52c6261320438f98030ebb99d1e"`,
    );
  });

  it.each([0, 1, 2, 12, 140, 1_000])('lists exactly %i members', (members) => {
    for (const deployment of DEPLOYMENTS) {
      expect(organizationOf(deployment, 6, members).members).toHaveLength(members);
    }
  });

  it.each([12, 140, 1_000])('gives everybody of %i an id, a user name and an e-mail of their own', (members) => {
    const { members: people, former, serviceAccounts } = organizationOf('multi-tenant', 8, members);
    const ids = [...people, ...former, ...serviceAccounts].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(people.map(({ username }) => username.toLowerCase())).size).toBe(members);
    expect(new Set(people.map(({ email }) => email.toLowerCase())).size).toBe(members);
  });

  it('is listed by the time people were added, the admin who looks at it first', () => {
    const { members } = organizationOf('dedicated', 8, 140);
    const [first, ...others] = members;
    expect(first).toMatchObject({ username: 'ana', email: 'ana@acme.test', role: 'admin', billingAdmin: true });
    expect(others).toEqual(others.toSorted((a, b) => a.created - b.created));
    expect(members.map(({ id }) => id)).toEqual(members.map(({ id }) => id).toSorted((a, b) => a - b));
  });

  it('shows nobody active before they were added, after they left, or after now', () => {
    for (const deployment of DEPLOYMENTS) {
      const { members, former, now } = organizationOf(deployment, 10, 300);
      for (const { created, lastActiveAt = created, life } of [...members, ...former]) {
        expect(created).toBeLessThanOrEqual(now);
        expect(lastActiveAt).toBeGreaterThanOrEqual(created);
        expect(lastActiveAt).toBeLessThanOrEqual(Math.min(now, life.left * 86_400_000));
      }
    }
  });

  it('has every state, every role and every seat in an organization of ordinary size', () => {
    const { members } = organizationOf('dedicated', 1_200, 140);
    expect(new Set(members.map(({ state }) => state))).toEqual(
      new Set(['active', 'invited', 'deactivated', 'never-active']),
    );
    expect(new Set(members.map(({ role }) => role))).toEqual(new Set(['admin', 'member', 'viewer']));
    expect(new Set(members.map(({ modelsSeat }) => modelsSeat))).toEqual(new Set(['full', 'viewer', 'none']));
    expect(new Set(members.map(({ teams }) => Math.min(2, teams.length)))).toEqual(new Set([0, 1, 2]));
  });

  it('has one billing admin on Multi-tenant, which may have no more', () => {
    for (const seed of [1, 2, 3]) {
      expect(organizationOf('multi-tenant', seed, 300).members.filter(({ billingAdmin }) => billingAdmin)).toHaveLength(
        1,
      );
    }
  });

  it('sees an hour of today as well as the afternoon', () => {
    const options = { name: 'acme', deployment: 'dedicated', members: 140, seed: 5, today: '2026-11-20' } as const;
    const morning = generateOrganization({ ...options, now: '2026-11-20T06:30:00Z' });
    const afternoon = generateOrganization(options);
    const activeToday = ({ activeByDay }: DemoOrganization) => activeByDay.at(-1) ?? 0;
    expect(activeToday(morning)).toBeLessThan(activeToday(afternoon));
    expect(morning.activeByDay.slice(0, -1)).toEqual(afternoon.activeByDay.slice(0, -1));
  });

  it.each([
    { members: -1 },
    { members: 100_001 },
    { members: NaN },
    { today: 'yesterday' },
    { today: '2026-02-30' },
    { now: '2026-11-21T00:00:00Z' },
    { now: 'noon' },
  ])('refuses %j', (wrong) => {
    const options = { name: 'acme', deployment: 'dedicated', members: 3, seed: 5, today: '2026-11-20' } as const;
    expect(() => generateOrganization({ ...options, ...wrong })).toThrow(RangeError);
  });
});
