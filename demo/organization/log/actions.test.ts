import { describe, expect, it } from 'vitest';
import type { DemoDeployment } from '../../site';
import { generateOrganization } from '../generate-organization';
import type { AuditEvent } from './audit-event';
import { auditEventsOfDay } from './audit-log';

/** `wandb/audit-logs.md`, section 6. */
const ALL = [
  ...['artifact:create', 'artifact:delete', 'artifact:read', 'project:delete', 'project:read', 'report:read'],
  ...['run:delete', 'run:delete_many', 'run:stop', 'run:undelete_many', 'run:update', 'run:update_many'],
  ...['sweep:create_agent', 'team:create', 'team:create_service_account', 'team:delete', 'team:invite_user'],
  ...['team:uninvite', 'user:create', 'user:create_api_key', 'user:deactivate', 'user:delete_api_key'],
  ...['user:initiate_login', 'user:login', 'user:logout', 'user:permanently_delete', 'user:reactivate', 'user:read'],
  ...['user:update', 'organization:update_member'],
];

function eventsOf(deployment: DemoDeployment): readonly AuditEvent[] {
  const organization = generateOrganization({ name: 'acme', deployment, members: 140, seed: 31, today: '2026-11-20' });
  const events: AuditEvent[] = [];
  for (let day: number = organization.logSince; day <= organization.today; day += 1)
    events.push(...auditEventsOfDay(organization, day));
  return events;
}

const dedicated = eventsOf('dedicated');
const multiTenant = eventsOf('multi-tenant');

describe('the audit log', () => {
  it('on single tenant knows every documented action but one that only Multi-tenant needs, and no other', () => {
    const seen = new Set(dedicated.map(({ action }) => action));
    expect([...seen].toSorted()).toEqual(ALL.filter((action) => action !== 'team:uninvite').toSorted());
  });

  it('on Multi-tenant has no report reading and no user action that is not tied to an organization', () => {
    const seen = new Set(multiTenant.map(({ action }) => action));
    expect([...seen].filter((action) => action === 'report:read' || action.startsWith('user:')).toSorted()).toEqual([
      'user:create_api_key',
      'user:delete_api_key',
    ]);
    for (const event of multiTenant) if (event.action.startsWith('user:')) expect(event.entity_asset).toBeDefined();
    expect(seen).toContain('team:uninvite');
  });

  it('has failures among everything else, refused log-ins that name nobody among them', () => {
    const failures = dedicated.filter(({ response_code: code }) => code >= 400);
    expect(failures.length / dedicated.length).toBeGreaterThan(0.02);
    expect(failures.length / dedicated.length).toBeLessThan(0.1);
    expect(failures.some((event) => event.action === 'user:initiate_login' && event.actor_user_id === undefined)).toBe(
      true,
    );
    expect(failures.some(({ action }) => action === 'project:read')).toBe(true);
  });

  it('has machines without an e-mail, and people with one', () => {
    for (const event of dedicated) {
      if (event.actor_email === undefined) continue;
      expect(event.actor_user_id).toBeDefined();
    }
    const machines = dedicated.filter((event) => event.actor_email === undefined && event.actor_user_id !== undefined);
    expect(new Set(machines.map((event) => event.actor_user_id)).size).toBeGreaterThan(3);
  });

  it('writes moments in every form seen: plain, with fractions, with offsets, some of another date', () => {
    const forms = new Set(
      dedicated.map(({ timestamp }) => timestamp.replace(/\d+/g, (digits) => '9'.repeat(digits.length))),
    );
    expect([...forms].toSorted()).toEqual([
      '9999-99-99T99:99:99-99:99',
      '9999-99-99T99:99:99.999999+99:99',
      '9999-99-99T99:99:99.999999Z',
      '9999-99-99T99:99:99Z',
    ]);
    const isOfAnotherDate = ({ timestamp }: AuditEvent) =>
      new Date(timestamp).toISOString().slice(0, 10) !== timestamp.slice(0, 10);
    expect(dedicated.some(isOfAnotherDate)).toBe(true);
  });

  it('holds two to about twelve events for a person’s active day', () => {
    const perDay = new Map<string, number>();
    for (const event of dedicated) {
      if (event.actor_email === undefined || event.user_asset !== undefined) continue;
      const key = `${event.actor_user_id} ${new Date(event.timestamp).toISOString().slice(0, 10)}`;
      perDay.set(key, (perDay.get(key) ?? 0) + 1);
    }
    const counts = [...perDay.values()];
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeGreaterThan(3);
    expect(mean).toBeLessThan(9);
    expect(Math.max(...counts)).toBeLessThanOrEqual(16);
  });

  it('has bursts, as SDKs make them', () => {
    const times = new Map<number | undefined, number[]>();
    for (const event of dedicated) {
      if (event.actor_email === undefined || event.cli_version === undefined) continue;
      const known = times.get(event.actor_user_id) ?? [];
      times.set(event.actor_user_id, [...known, Date.parse(event.timestamp)]);
    }
    const isBurst = (at: readonly number[]) => at.some((first, index) => (at[index + 4] ?? Infinity) - first < 150_000);
    expect([...times.values()].some(isBurst)).toBe(true);
  });
});
