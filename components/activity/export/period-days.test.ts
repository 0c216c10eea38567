import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, TODAY, activityOf, daysAgo, memberOf } from '../test-organization';
import { periodDays } from './period-days';

const PEOPLE = 5;

/** Of each of the last 40 days whether its log was read, and who was active on it as the log tells. */
const days = fc.array(
  fc.record({
    coverage: fc.constantFrom('complete', 'complete', 'complete', 'partial', 'unread'),
    active: fc.subarray([0, 1, 2, 3, 4]),
  }),
  { minLength: 40, maxLength: 40 },
);

type Day = { readonly coverage: string; readonly active: readonly number[] };

function daysOf(log: readonly Day[]) {
  const read = log.map((day, ago) => ({ ...day, ago })).filter(({ coverage }) => coverage !== 'unread');
  const activity = activityOf({
    members: Array.from({ length: PEOPLE }, (_, ordinal) => memberOf(ordinal)),
    log: {
      complete: read.filter(({ coverage }) => coverage === 'complete').map(({ ago }) => daysAgo(ago)),
      partial: read.filter(({ coverage }) => coverage === 'partial').map(({ ago }) => daysAgo(ago)),
      active: read.flatMap(({ ago, active }) => active.map((ordinal) => [daysAgo(ago), ordinal] as const)),
    },
  });
  return periodDays(activity, 'last-30-days', NOW);
}

describe('active days of a period', () => {
  it('are those a plain count over the days read finds, exact only where every day was read', () => {
    fc.assert(
      fc.property(days, fc.boolean(), (some, isAllRead) => {
        const log = isAllRead ? some.map(({ active }) => ({ coverage: 'complete', active })) : some;
        const month = log.slice(0, 30);
        const isWhole = month.every(({ coverage }, ago) =>
          ago === 0 ? coverage !== 'unread' : coverage === 'complete',
        );
        const { of } = daysOf(log);
        for (let ordinal = 0; ordinal < PEOPLE; ordinal += 1) {
          const value = month.filter(
            ({ coverage, active }) => coverage !== 'unread' && active.includes(ordinal),
          ).length;
          const { kind, ...told } = of(ordinal);
          if (isWhole) expect({ kind, ...told }).toEqual({ kind: 'exact', value });
          else if (value > 0) expect({ kind, ...told }).toEqual({ kind: 'at-least', value });
          else expect(kind).toBe('unknown');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are exact where all days were read, today as far as it has come', () => {
    const log = Array.from({ length: 40 }, (_, ago): Day => {
      return { coverage: ago === 0 ? 'partial' : 'complete', active: ago % 10 === 0 ? [0] : [] };
    });
    const { of, window } = daysOf(log);
    expect([of(0), of(1)]).toEqual([
      { kind: 'exact', value: 3 },
      { kind: 'exact', value: 0 },
    ]);
    expect(window.period).toEqual({ preset: 'last-30-days', from: daysAgo(29), to: TODAY });
  });

  it('are not known, rather than none, where no day was read', () => {
    const { of, evidence } = daysOf(Array.from({ length: 40 }, (): Day => ({ coverage: 'unread', active: [0] })));
    expect(of(0).kind).toBe('unknown');
    expect(evidence.kind).toBe('none');
  });
});
