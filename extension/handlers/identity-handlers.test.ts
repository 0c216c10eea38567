import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, instant, parseIsoDate, startOfDay } from '../../components/activity/day';
import { organizationOfUrl } from '../organization-address';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';
import { memoryStorage } from '../testing/memory-storage';

const ACME = must(organizationOfUrl('https://acme.wandb.io/org/dashboard'));
const DAY = must(parseIsoDate('2026-11-20'));
const NOW = instant(Date.UTC(2026, 10, 23, 15));

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}

/** A log that names people by number, and a SCIM list that names them by coded id. */
async function background(logged: readonly number[]): Promise<FakeBackground> {
  globalThis.indexedDB = new IDBFactory();
  const rooms = fakeBackground({ now: () => NOW, local: memoryStorage() });
  await rooms.rooms.organizations.addRoster(ACME, {
    source: 'scim',
    takenAt: NOW,
    complete: true,
    warnings: [],
    members: [1, 2, 3].map((number) => ({
      email: `p${number}@acme.test`,
      id: `User:${number}`,
      name: `Person ${number}`,
      membership: 'accepted' as const,
      lastActive: { kind: 'unknown' as const },
    })),
  });
  for (const [i, number] of logged.entries()) {
    const day = addDays(DAY, -i);
    const actors = [{ userId: String(number), lastAt: instant(startOfDay(day) + 1), didWork: false }];
    await rooms.rooms.organizations.addAuditDay(ACME, {
      day,
      complete: true,
      readAt: NOW,
      actors,
      events: 1,
      rejected: 0,
    });
  }
  return rooms;
}

/** Everything reports may look at, as it is told after a restart. */
async function told(rooms: FakeBackground): Promise<unknown> {
  rooms.rooms.organizations.forgetOpened();
  const activity = must(await rooms.rooms.organizations.activityOf(ACME.id));
  const days = Array.from({ length: 10 }, (_, ago) => [...(activity.index.bitmap(addDays(DAY, -ago)) ?? [])]);
  return { members: activity.members, days: days.map((words) => words.filter((word) => word !== 0)) };
}

async function decide(rooms: FakeBackground, key: string, isJoined: boolean): Promise<void> {
  const answer = await rooms.ask('identity.decide', { organization: ACME.id, key, isJoined });
  expect(answer).toEqual({ ok: true, value: { isJoined } });
}

describe('probable identities', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('are listed with what stands behind each', async () => {
    const rooms = await background([1, 1]);
    const list = await rooms.ask('identity.list', { organization: ACME.id });
    expect(list).toEqual({
      ok: true,
      value: {
        total: 1,
        guesses: [
          {
            key: 'number:1',
            reason: 'number',
            isJoined: true,
            records: [
              { email: 'p1@acme.test', id: '1', name: 'Person 1', sources: ['scim'], activeDays: 0 },
              { id: '1', sources: ['audit-log'], activeDays: 2, lastActive: startOfDay(DAY) + 1 },
            ],
          },
        ],
      },
    });
  });

  it('are undone and taken up again exactly, over restarts, in the middle of new facts too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }),
        async (logged, undone) => {
          const rooms = await background(logged);
          const before = await told(rooms);
          const keys = undone.map((number) => `number:${number}`);
          for (const key of keys) await decide(rooms, key, false);
          await told(rooms);
          for (const key of keys) await decide(rooms, key, true);
          expect(await told(rooms)).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('undone, give the log’s days back to the number and take them from the member', async () => {
    const rooms = await background([1]);
    const activeDays = async (email: string) => {
      const activity = must(await rooms.rooms.organizations.activityOf(ACME.id));
      const { ordinal } = must(activity.members.find((member) => member.email === email));
      return (must(activity.index.bitmap(DAY))[0] ?? 0) & (1 << ordinal);
    };
    expect(await activeDays('p1@acme.test')).not.toBe(0);
    await decide(rooms, 'number:1', false);
    expect(await activeDays('p1@acme.test')).toBe(0);
  });
});
