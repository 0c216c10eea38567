import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MS_PER_DAY, instant } from './day';
import type { LastActive, Membership } from './member';
import { DEFAULT_THRESHOLDS, STATUSES, type Status, countStatuses, statusOf } from './status';
import { NOW } from './test-organization';

function ago(ms: number): LastActive {
  return { kind: 'at', at: instant(NOW - ms), precision: 'second' };
}

function accepted(lastActive: LastActive) {
  return { membership: 'accepted' as const, lastActive };
}

describe('the status of a member', () => {
  it.each<[string, number, Status]>([
    ['now', 0, 'active'],
    ['a millisecond short of 30 days ago', 30 * MS_PER_DAY - 1, 'active'],
    ['30 days ago', 30 * MS_PER_DAY, 'idle'],
    ['a millisecond short of 90 days ago', 90 * MS_PER_DAY - 1, 'idle'],
    ['90 days ago', 90 * MS_PER_DAY, 'dormant'],
    ['years ago', 2_000 * MS_PER_DAY, 'dormant'],
    ['tomorrow, by a fast clock', -MS_PER_DAY, 'active'],
  ])('active %s is as its age says', (_, ageMs, status) => {
    expect(statusOf(accepted(ago(ageMs)), 'dedicated', NOW)).toBe(status);
  });

  it.each<[LastActive, Status | undefined]>([
    [{ kind: 'never' }, 'no-activity'],
    [{ kind: 'not-since', since: instant(NOW - 180 * MS_PER_DAY) }, 'dormant'],
    [{ kind: 'unknown' }, undefined],
  ])('without a date follows what the source says: %j', (lastActive, status) => {
    expect(statusOf(accepted(lastActive), 'dedicated', NOW)).toBe(status);
  });

  it.each<[Membership, Status]>([
    ['invited', 'invite-pending'],
    ['deactivated', 'deactivated'],
  ])('%s outweighs any activity on single tenant', (membership, status) => {
    expect(statusOf({ membership, lastActive: ago(0) }, 'self-managed', NOW)).toBe(status);
  });

  it('knows no deactivated people on Multi-tenant', () => {
    expect(statusOf({ membership: 'deactivated', lastActive: ago(0) }, 'multi-tenant', NOW)).toBe('active');
  });

  it('follows the admin’s own thresholds', () => {
    const thresholds = { idleAfterDays: 7, dormantAfterDays: 14 };
    const statuses = [6, 7, 13, 14].map((days) =>
      statusOf(accepted(ago(days * MS_PER_DAY)), 'dedicated', NOW, thresholds),
    );
    expect(statuses).toEqual(['active', 'idle', 'idle', 'dormant']);
  });

  it('never goes back from dormant to active as time passes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (a, b) => {
        const rank = (days: number) =>
          ['active', 'idle', 'dormant'].indexOf(
            statusOf(accepted(ago(days * MS_PER_DAY)), 'dedicated', NOW, DEFAULT_THRESHOLDS) ?? '',
          );
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });
});

describe('counting statuses', () => {
  it('counts each once, those nobody knows apart', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...STATUSES), { nil: undefined })), (statuses) => {
        const counts = countStatuses(statuses);
        for (const status of STATUSES) expect(counts[status]).toBe(statuses.filter((one) => one === status).length);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(statuses.length);
      }),
    );
  });
});
