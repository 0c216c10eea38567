import { describe, expect, it } from 'vitest';
import { auditEventsOfDay, qualifyingActors } from './audit-events';
import { type DemoOrganization, digestOf, generateOrganization } from './organization';
import { pageView } from './page-view';
import type { DemoDeployment } from '../site';

const NOW = '2026-11-20T15:00:00Z';
const DEPLOYMENTS: readonly DemoDeployment[] = ['multi-tenant', 'dedicated', 'self-managed'];

function organizationOf(deployment: DemoDeployment, seed: number, members = 60): DemoOrganization {
  return generateOrganization({ name: 'acme', deployment, members, seed, now: NOW });
}

/** Who the log shows at work, read as naively as possible. */
function actorsInLog(organization: DemoOrganization, day: number): Map<number, number> {
  const last = new Map<number, number>();
  for (const event of auditEventsOfDay(organization, day)) {
    if (event.action === 'user:initiate_login' || Number(event.response_code) >= 400) continue;
    if (typeof event.actor_email !== 'string') continue;
    const at = Math.floor(Date.parse(String(event.timestamp)) / 1_000) * 1_000;
    const id = Number(event.actor_user_id);
    last.set(id, Math.max(last.get(id) ?? 0, at));
  }
  return last;
}

describe.each(DEPLOYMENTS)('an organization on %s', (deployment) => {
  it.each([1, 7, 42])('lists the roster its audit log shows (seed %i)', (seed) => {
    const organization = organizationOf(deployment, seed);
    const days = new Map<number, number>();
    const last = new Map<number, number>();
    for (let day = organization.today - 1_100; day <= organization.today; day += 1) {
      for (const [id, at] of actorsInLog(organization, day)) {
        days.set(id, (days.get(id) ?? 0) + 1);
        last.set(id, Math.max(last.get(id) ?? 0, at));
      }
    }
    expect(last.size).toBeGreaterThan(30);
    for (const member of organization.members) {
      expect([member.id, member.daysActive]).toEqual([member.id, days.get(member.id) ?? 0]);
      expect([member.id, member.lastActiveAt]).toEqual([member.id, last.get(member.id) ?? null]);
    }
  });

  it('shows the same people at work in the log as their lives tell', () => {
    const organization = organizationOf(deployment, 5);
    for (let day = organization.today - 40; day <= organization.today; day += 1) {
      expect(new Set(actorsInLog(organization, day).keys())).toEqual(qualifyingActors(organization, day));
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(JSON.stringify(pageView(organizationOf(deployment, 3)))).toBe(
      JSON.stringify(pageView(organizationOf(deployment, 3))),
    );
    expect(digestOf(organizationOf(deployment, 3))).not.toBe(digestOf(organizationOf(deployment, 4)));
  });

  it('gives every member an e-mail and a user name of their own', () => {
    const { members } = organizationOf(deployment, 11, 2_000);
    expect(new Set(members.map(({ email }) => email.toLowerCase())).size).toBe(2_000);
    expect(new Set(members.map(({ username }) => username)).size).toBe(2_000);
  });

  it('lists exactly as many members as asked for', () => {
    for (const members of [0, 1, 12, 1_000])
      expect(organizationOf(deployment, 2, members).members).toHaveLength(members);
  });
});

describe('native Last Active cells', () => {
  it('on Multi-tenant are a time or a hyphen, and nothing else', () => {
    const kinds = new Set(
      pageView(organizationOf('multi-tenant', 9, 400)).members.map(({ lastActive }) => lastActive.kind),
    );
    expect(kinds).toEqual(new Set(['at', 'hyphen']));
  });

  it('on single tenant know invites, deactivations, times and hyphens', () => {
    const kinds = new Set(
      pageView(organizationOf('dedicated', 9, 400)).members.map(({ lastActive }) => lastActive.kind),
    );
    expect(kinds).toEqual(new Set(['at', 'hyphen', 'invite-pending', 'deactivated']));
  });
});
