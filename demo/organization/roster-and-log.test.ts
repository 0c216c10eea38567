import { describe, expect, it } from 'vitest';
import type { DemoDeployment } from '../site';
import { peopleOf } from './demo-organization';
import { generateOrganization } from './generate-organization';
import { auditEventsOfDay } from './log/audit-log';
import { qualifyingActors } from './log/qualifying-actors';
import { dayOfEvent, readWholeLog, showsPersonAtWork } from './reading-the-log';

const DEPLOYMENTS: readonly DemoDeployment[] = ['multi-tenant', 'dedicated', 'self-managed'];
const NOW = Date.parse('2026-11-20T15:00:00Z');

function organizationOf(deployment: DemoDeployment, seed: number, members = 60) {
  return generateOrganization({ name: 'acme', deployment, members, seed, today: '2026-11-20' });
}

describe.each(DEPLOYMENTS)('on %s', (deployment) => {
  it.each([1, 7, 42, 1_000_003])('the roster says what a plain reading of the log says (seed %i)', (seed) => {
    const organization = organizationOf(deployment, seed);
    const log = readWholeLog(organization);
    expect(log.size).toBeGreaterThan(40);
    for (const member of peopleOf(organization)) {
      const logged = log.get(member.id);
      expect
        .soft([member.id, member.daysActive, member.lastActiveAt])
        .toEqual([member.id, logged?.days.size ?? 0, logged?.last]);
    }
  });

  it('nobody acts in the log who is not one of its people', () => {
    const organization = organizationOf(deployment, 3);
    const known = new Set(peopleOf(organization).map(({ id }) => id));
    for (const id of readWholeLog(organization).keys()) expect(known).toContain(id);
  });

  it('the people of each day are those whose lives say so, and W&B’s own plot counts them', () => {
    const organization = organizationOf(deployment, 5, 140);
    for (let day: number = organization.logSince; day <= organization.today; day += 1) {
      const events = [...auditEventsOfDay(organization, day)];
      const actors = new Set(events.filter(showsPersonAtWork).map((event) => event.actor_user_id));
      expect(actors).toEqual(qualifyingActors(organization, day));
      expect(organization.activeByDay[day - organization.logSince]).toBe(actors.size);
    }
  });

  it('W&B’s weekly plot counts each person once a week', () => {
    const organization = organizationOf(deployment, 7, 140);
    const weeks = new Map<number, Set<number>>();
    for (let day: number = organization.logSince; day <= organization.today; day += 1) {
      // The Monday: 1970-01-01 was a Thursday.
      const monday = day - ((day + 3) % 7);
      const people = weeks.get(monday) ?? new Set();
      for (const id of qualifyingActors(organization, day)) people.add(id);
      weeks.set(monday, people);
    }
    expect([...organization.activeByWeek]).toEqual([...weeks.values()].map(({ size }) => size));
  });

  it('each day holds its own events only, in order of time, and none that has not happened', () => {
    const organization = organizationOf(deployment, 9);
    for (let day = organization.today - 20; day <= organization.today; day += 1) {
      const events = [...auditEventsOfDay(organization, day)];
      const seconds = events.map(({ timestamp }) => Math.floor(Date.parse(timestamp) / 1_000));
      expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
      for (const event of events) expect(dayOfEvent(event)).toBe(day);
      expect(Math.max(...seconds) * 1_000).toBeLessThanOrEqual(NOW);
    }
    expect([...auditEventsOfDay(organization, organization.today + 1)]).toEqual([]);
  });

  it('some days hold people who tried and failed, and people things were done to', () => {
    const organization = organizationOf(deployment, 11, 140);
    let failedOnly = 0;
    let objectOnly = 0;
    for (let day = organization.today - 120; day < organization.today; day += 1) {
      const events = [...auditEventsOfDay(organization, day)];
      const active = qualifyingActors(organization, day);
      failedOnly += events.filter(
        (event) => event.actor_user_id !== undefined && event.actor_email && !active.has(event.actor_user_id),
      ).length;
      objectOnly += events.filter(
        (event) =>
          event.user_asset !== undefined && event.user_asset !== event.actor_user_id && !active.has(event.user_asset),
      ).length;
    }
    expect(failedOnly).toBeGreaterThan(5);
    expect(objectOnly).toBeGreaterThan(5);
  });
});

describe('on Multi-tenant', () => {
  it('knows nothing before 2025-05-08, though people were there', () => {
    const organization = organizationOf('multi-tenant', 2, 1_000);
    const since = Date.parse('2025-05-08') / 86_400_000;
    expect(organization.logSince).toBe(since);
    expect(organization.members.some(({ life }) => life.begins < since - 100)).toBe(true);
    expect([...auditEventsOfDay(organization, since - 1)]).toEqual([]);
    for (const { lastActiveAt } of organization.members)
      expect(lastActiveAt ?? NOW).toBeGreaterThanOrEqual(since * 86_400_000);
  });

  it('shows removed people in the log but in no list', () => {
    const organization = organizationOf('multi-tenant', 2, 140);
    const log = readWholeLog(organization);
    expect(organization.former.some(({ id }) => log.has(id))).toBe(true);
    expect(organization.members.some(({ state }) => state === 'deactivated')).toBe(false);
  });
});
