import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayCoverage } from '../activity-index';
import { addDays, startOfDay } from '../day';
import { MULTI_TENANT_SINCE } from '../organization-activity';
import { NOW, TODAY, activityOf } from '../test-organization';
import { blindSpotsOf } from './blind-spots';
import { historyCoverage } from './history-coverage';

describe('historyCoverage', () => {
  it('counts each day once and leaves no gap out, whatever was read', () => {
    const reads = fc.array(
      fc.record({
        ago: fc.integer({ min: 0, max: 600 }),
        coverage: fc.constantFrom<Exclude<DayCoverage, 'unread'>>('partial', 'complete'),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(reads, (days) => {
        const naive = new Map<number, string>();
        for (const { ago, coverage } of days) {
          if (naive.get(TODAY - ago) !== 'complete') naive.set(TODAY - ago, coverage);
        }
        const read = (wanted: string) => [...naive].flatMap(([on, coverage]) => (coverage === wanted ? [on] : []));
        const log = { complete: read('complete'), partial: read('partial') };
        const told = historyCoverage(activityOf({ log }), NOW);
        expect(told.days).toHaveLength(told.today - told.from + 1);
        told.days.forEach((coverage, i) => expect(coverage).toBe(naive.get(told.from + i) ?? 'unread'));
        expect(told.complete).toBe([...naive.values()].filter((coverage) => coverage === 'complete').length);
        expect(told.partial).toBe([...naive.values()].filter((coverage) => coverage === 'partial').length);
        const first = Math.min(...naive.keys());
        const missing = told.gaps.flatMap(({ from, to, coverage }) =>
          Array.from({ length: to - from + 1 }, (_, i) => [from + i, coverage]),
        );
        const expected: unknown[] = [];
        for (let day = first; day < TODAY; day += 1) {
          if (naive.get(day) !== 'complete') expected.push([day, naive.get(day) ?? 'unread']);
        }
        expect(missing.sort(([a], [b]) => Number(a) - Number(b))).toEqual(expected);
      }),
    );
  });

  it('shows a year where nothing was read, and calls none of it missing', () => {
    const told = historyCoverage(activityOf({}), NOW);
    expect(told.days).toHaveLength(365);
    expect(told).toMatchObject({ complete: 0, partial: 0, gaps: [] });
  });

  it('begins no earlier than Multi-tenant counts anything', () => {
    const now = startOfDay(addDays(MULTI_TENANT_SINCE, 10));
    const told = historyCoverage(activityOf({ deployment: 'multi-tenant' }), now);
    expect(told.from).toBe(MULTI_TENANT_SINCE);
    expect(told.days).toHaveLength(11);
  });
});

describe('blindSpotsOf', () => {
  it('differs by deployment, as the same hyphen and page views do', () => {
    expect(blindSpotsOf('dedicated')).toEqual(blindSpotsOf('self-managed'));
    expect(blindSpotsOf('multi-tenant')).not.toEqual(blindSpotsOf('dedicated'));
  });
});
