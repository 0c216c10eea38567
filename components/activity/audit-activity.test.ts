import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAuditDay } from './audit-activity';
import { type Instant, instant, startOfDay, utcDay } from './day';
import { forEachBit } from './day-bitmap';
import { DayBitmapIndexBuilder } from './day-bitmap-index';
import { IdentityTable } from './identity';
import type { AuditActor, AuditDay } from './roster';
import { WorkDays } from './work-days';

const FIRST = 20_700;

const actor = fc.record({
  person: fc.nat({ max: 5 }),
  second: fc.nat({ max: 86_399 }),
  byNumber: fc.boolean(),
  didWork: fc.boolean(),
});

const auditDay: fc.Arbitrary<AuditDay> = fc
  .record({
    day: fc.integer({ min: FIRST, max: FIRST + 9 }).map(utcDay),
    complete: fc.boolean(),
    actors: fc.array(actor, { maxLength: 6 }),
  })
  .map(({ day, complete, actors }) => ({
    day,
    complete,
    readAt: instant(startOfDay(utcDay(FIRST + 20))),
    actors: actors.map(({ person, second, byNumber, didWork }) => ({
      email: byNumber ? undefined : `p${person}@acme.test`,
      userId: String(100 + person),
      lastAt: instant(startOfDay(day) + second * 1000),
      didWork,
    })),
    events: actors.length,
    rejected: 0,
  }));

function fill(days: readonly AuditDay[]) {
  const identities = new IdentityTable();
  for (let person = 0; person < 6; person += 1) identities.resolve({ id: String(100 + person) });
  const index = new DayBitmapIndexBuilder();
  const lastSeen = new Map<number, Instant>();
  const work = new WorkDays();
  for (const day of days) addAuditDay(day, { index, identities, lastSeen, work });
  return { index: index.build(), lastSeen, work };
}

function activeIn(index: ReturnType<typeof fill>['index'], day: number): readonly number[] {
  const active: number[] = [];
  forEachBit(index.bitmap(utcDay(day)) ?? new Uint32Array(0), (ordinal) => active.push(ordinal));
  return active;
}

describe('days of the audit log', () => {
  it('mark who was active and how far each day was read', () => {
    fc.assert(
      fc.property(fc.array(auditDay, { maxLength: 12 }), (days) => {
        const { index } = fill(days);
        for (let day = FIRST; day < FIRST + 10; day += 1) {
          const read = days.filter((one) => one.day === day);
          const people = read.flatMap(({ actors }) => actors.map(({ userId }) => Number(userId) - 100));
          expect(activeIn(index, day)).toEqual([...new Set(people)].sort((a, b) => a - b));
          const expected = read.some(({ complete }) => complete) ? 'complete' : 'partial';
          expect(index.coverage(utcDay(day))).toBe(read.length === 0 ? 'unread' : expected);
        }
      }),
    );
  });

  it('tell each person’s last event', () => {
    fc.assert(
      fc.property(fc.array(auditDay, { maxLength: 12 }), (days) => {
        const { lastSeen } = fill(days);
        const events = days.flatMap(({ actors }) => actors);
        for (let person = 0; person < 6; person += 1) {
          const own = events.filter(({ userId }) => userId === String(100 + person)).map(({ lastAt }) => lastAt);
          expect(lastSeen.get(person)).toBe(own.length === 0 ? undefined : Math.max(...own));
        }
      }),
    );
  });

  it('tell each person’s last day of work', () => {
    fc.assert(
      fc.property(fc.array(auditDay, { maxLength: 12 }), (days) => {
        const { work } = fill(days);
        for (let person = 0; person < 6; person += 1) {
          const isOwn = ({ userId, didWork }: AuditActor) => didWork && userId === String(100 + person);
          const own = days.filter(({ actors }) => actors.some(isOwn)).map(({ day }) => day);
          expect(work.of(person)).toBe(own.length === 0 ? undefined : Math.max(...own));
        }
      }),
    );
  });

  it('tell the same in any order and when read again', () => {
    const twice = fc
      .array(auditDay, { maxLength: 8 })
      .chain((days) =>
        fc.tuple(fc.constant(days), fc.shuffledSubarray([...days, ...days], { minLength: days.length * 2 })),
      );
    fc.assert(
      fc.property(twice, ([days, shuffled]) => {
        const [once, again] = [fill(days), fill(shuffled)];
        expect(again.lastSeen).toEqual(once.lastSeen);
        const everybody = Uint32Array.from(once.lastSeen.keys());
        expect(again.work.column(everybody)).toEqual(once.work.column(everybody));
        for (let day = FIRST; day < FIRST + 10; day += 1) {
          expect(activeIn(again.index, day)).toEqual(activeIn(once.index, day));
          expect(again.index.coverage(utcDay(day))).toBe(once.index.coverage(utcDay(day)));
        }
      }),
    );
  });

  it('leave out actors that have no name', () => {
    const day: AuditDay = {
      day: utcDay(FIRST),
      complete: true,
      readAt: instant(0),
      actors: [{ lastAt: instant(0), didWork: true }],
      events: 1,
      rejected: 0,
    };
    const { index, lastSeen, work } = fill([day]);
    expect([activeIn(index, FIRST), lastSeen.size, work.of(0)]).toEqual([[], 0, undefined]);
  });
});
