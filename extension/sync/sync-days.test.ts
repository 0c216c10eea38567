import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayCoverage } from '../../components/activity/activity-index';
import { type UtcDay, instant, isoDate, parseIsoDate } from '../../components/activity/day';
import { MULTI_TENANT_SINCE } from '../../components/activity/organization-activity';
import { dueToday } from './daily-sync';
import type { OrganizationId } from '../../components/activity/organization';
import { daysToRead } from './sync-days';

const NOW = instant(Date.UTC(2026, 10, 23, 15));
const nothingRead = (): DayCoverage => 'unread';

function days(question: Partial<Parameters<typeof daysToRead>[0]>): readonly string[] {
  return daysToRead({ now: NOW, deployment: 'dedicated', backfillDays: 3, coverage: nothingRead, ...question }).map(
    isoDate,
  );
}

describe('daysToRead', () => {
  it('reads newest first, as many days as the admin wants, today included', () => {
    expect(days({})).toEqual(['2026-11-23', '2026-11-22', '2026-11-21']);
    expect(days({ backfillDays: 1 })).toEqual(['2026-11-23']);
  });

  it('reads again what was read in part, and today always', () => {
    const coverage = (day: UtcDay): DayCoverage =>
      (({ '2026-11-23': 'complete', '2026-11-22': 'complete', '2026-11-21': 'partial' }) as const)[isoDate(day)] ??
      'unread';
    expect(days({ coverage })).toEqual(['2026-11-23', '2026-11-21']);
  });

  it('asks Multi-tenant for nothing before it counted anything', () => {
    const all = days({ deployment: 'multi-tenant', backfillDays: 1_096 });
    expect(all.at(-1)).toBe(isoDate(MULTI_TENANT_SINCE));
  });

  it('does not read what would be deleted again at once', () => {
    expect(days({ backfillDays: 365, keepMonths: 1 }).at(-1)).toBe('2026-10-23');
  });

  it('never asks for a day twice nor for the future', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_096 }),
        fc.array(fc.constantFrom<DayCoverage[]>('unread', 'partial', 'complete')),
        (backfillDays, known) => {
          const today = parseIsoDate('2026-11-23') ?? 0;
          const asked = days({ backfillDays, coverage: (day) => known[today - day] ?? 'unread' });
          expect(new Set(asked).size).toBe(asked.length);
          expect([...asked].sort().reverse()).toEqual(asked);
          expect(asked[0]).toBe('2026-11-23');
          expect(asked.length).toBe(
            Array.from({ length: backfillDays }, (_, i) => i).filter((i) => i === 0 || known[i] !== 'complete').length,
          );
        },
      ),
    );
  });
});

describe('dueToday', () => {
  const [ACME, GLOBEX] = ['acme.wandb.io' as OrganizationId, 'globex.wandb.io' as OrganizationId];
  const ended = (organization: OrganizationId, iso: string) => ({
    organization,
    isUnfinished: false,
    startedAt: instant(0),
    endedAt: instant(Date.parse(iso)),
  });

  it('is due once each UTC day', () => {
    expect(dueToday([ACME, GLOBEX], [], NOW)).toEqual([ACME, GLOBEX]);
    expect(dueToday([ACME], [ended(ACME, '2026-11-23T00:01:00Z')], NOW)).toEqual([]);
    expect(
      dueToday([ACME, GLOBEX], [ended(ACME, '2026-11-22T23:59:00Z'), ended(GLOBEX, '2026-11-23T12:00:00Z')], NOW),
    ).toEqual([ACME]);
  });

  it('leaves organizations alone that are not connected any more', () => {
    expect(dueToday([], [ended(ACME, '2026-11-01T00:00:00Z')], NOW)).toEqual([]);
  });
});
