import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type UtcDay, parseIsoDate, startOfDay } from '../../../components/activity/day';
import { isActivity, isWork } from './audit-actions';
import type { AuditEvent } from './audit-event';
import { DayActors } from './day-actors';

const DAY = parseIsoDate('2026-11-20') as UtcDay;
const START = startOfDay(DAY);

function event(overrides: Partial<AuditEvent> = {}): AuditEvent {
  return {
    at: START + 1_000,
    action: 'project:read',
    actorEmail: 'ana@acme.test',
    actorUserId: '',
    responseCode: 200,
    ...overrides,
  };
}

function actorsOf(events: readonly AuditEvent[]) {
  const actors = new DayActors(DAY);
  for (const each of events) actors.take(each);
  return actors;
}

describe('isActivity', () => {
  it.each([
    ['an ordinary action', {}, true],
    ['an action without response code', { responseCode: 0 }, true],
    ['a log-in', { action: 'user:login' }, true],
    ['an action W&B adds later', { action: 'galaxy:visit' }, true],
    ['an actor known by id only', { actorEmail: '', actorUserId: '101' }, true],
    ['a started log-in', { action: 'user:initiate_login' }, false],
    ['a refused action', { responseCode: 403 }, false],
    ['a failed action', { responseCode: 500 }, false],
    ['an entry about somebody that nobody did', { actorEmail: '' }, false],
  ])('judges %s', (_, overrides, expected) => {
    expect(isActivity(event(overrides))).toBe(expected);
  });
});

describe('isWork', () => {
  it.each(['run:update', 'run:stop', 'run:delete_many', 'sweep:create_agent', 'artifact:create', 'artifact:read'])(
    'counts %s',
    (action) => expect(isWork(action)).toBe(true),
  );
  it.each(['project:delete', 'team:create', 'team:invite_user', 'organization:update_member'])('counts %s', (action) =>
    expect(isWork(action)).toBe(true),
  );
  it.each(['project:read', 'report:read', 'user:login', 'user:logout', 'user:update', 'user:create_api_key', ''])(
    'does not count %j',
    (action) => expect(isWork(action)).toBe(false),
  );
});

describe('DayActors', () => {
  it('keeps the last activity of each person and whether they did work', () => {
    const { events } = actorsOf([]);
    expect(events).toBe(0);
    const actors = actorsOf([
      event({ at: START + 5_000 }),
      event({ at: START + 9_000, action: 'run:update' }),
      event({ at: START + 7_000, actorEmail: 'Ana@Acme.test' }),
      event({ at: START + 99_000, responseCode: 403 }),
    ]);
    expect(actors.actors()).toEqual([
      { email: 'ana@acme.test', userId: undefined, lastAt: START + 9_000, didWork: true },
    ]);
  });

  it('credits entries that carry an id only to whom the id came with, even in a refused action', () => {
    const pair = event({ actorUserId: '101', responseCode: 403 });
    const bare = event({ actorEmail: '', actorUserId: '101', at: START + 9_000, action: 'run:update' });
    const named = event();
    expect(actorsOf([bare, pair, named]).actors()).toEqual([
      { email: 'ana@acme.test', userId: '101', lastAt: START + 9_000, didWork: true },
    ]);
  });

  it('keeps people apart who are known by id only', () => {
    const ids = ['101', '102'].map((actorUserId) => event({ actorEmail: '', actorUserId }));
    expect(
      actorsOf(ids)
        .actors()
        .map(({ userId }) => userId),
    ).toEqual(['101', '102']);
  });

  it('counts what belongs to another day or to none', () => {
    const actors = actorsOf([
      event({ at: NaN }),
      event({ at: START - 1 }),
      event({ at: START + 86_400_000 }),
      event({ at: START }),
      event({ at: START + 86_399_999 }),
    ]);
    expect({ undated: actors.undated, outside: actors.outside, events: actors.events }).toEqual({
      undated: 1,
      outside: 2,
      events: 2,
    });
  });

  it('tells the same whatever the order and however often an entry comes', () => {
    const person = fc.constantFrom('', 'ana@acme.test', 'ben@acme.test');
    const id = fc.constantFrom('', '101', '102');
    const some = fc.record({
      at: fc.integer({ min: START, max: START + 86_399_999 }),
      action: fc.constantFrom('project:read', 'run:update', 'user:initiate_login'),
      // One e-mail has one id: an account that changes its address in the middle of a day is another question.
      who: fc.tuple(person, id).map(([email, userId]) => ({
        actorEmail: email,
        actorUserId: email === 'ana@acme.test' && userId ? '101' : email === 'ben@acme.test' && userId ? '102' : userId,
      })),
      responseCode: fc.constantFrom(0, 200, 403),
    });
    const sorted = (actors: DayActors) =>
      [...actors.actors()].sort((a, b) => `${a.email}${a.userId}`.localeCompare(`${b.email}${b.userId}`));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.nat(), (entries, seed) => {
        const events = entries.map(({ who, ...rest }) => event({ ...rest, ...who }));
        const turn = events.length === 0 ? 0 : seed % events.length;
        const shuffled = [...events.slice(turn), ...events.slice(0, turn)].reverse();
        expect(sorted(actorsOf([...shuffled, ...events]))).toEqual(sorted(actorsOf(events)));
      }),
    );
  });
});
