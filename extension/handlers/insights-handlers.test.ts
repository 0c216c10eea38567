import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOf, instant, isoDate, startOfDay } from '../../components/activity/day';
import type { MemberFacts, MemberKey } from '../../components/activity/member';
import type { Organization, OrganizationId } from '../../components/activity/organization';
import { organizationOfUrl } from '../organization-address';
import type { Outcome } from '../problem';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';
import { DEFAULT_SEAT_CHOICES } from '../settings/seat-choices-store';
import type { SeatChoices } from '../insights-messages';

const PAGE = 'https://acme.wandb.io/org/dashboard';
const ACME = 'acme.wandb.io' as OrganizationId;
const NOW = Date.UTC(2026, 10, 23, 15);
const DAY = 86_400_000;

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const person = (name: string, over: Partial<MemberFacts> = {}): MemberFacts => ({
  email: `${name}@acme.test`,
  name,
  membership: 'accepted',
  lastActive: { kind: 'at', at: instant(NOW - 100 * DAY), precision: 'second' },
  modelsSeat: 'full',
  role: 'member',
  ...over,
});

describe('handlers of insights', () => {
  let background: FakeBackground;
  let organization: Organization;

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    background = fakeBackground({ now: () => NOW });
    const known = organizationOfUrl(PAGE);
    if (!known) throw new Error('no organization');
    organization = known;
    await background.rooms.organizations.describe(organization);
  });

  async function list(daysAgo: number, members: readonly MemberFacts[], complete = true): Promise<void> {
    const takenAt = instant(NOW - daysAgo * DAY);
    await background.rooms.organizations.addRoster(organization, {
      ...{ source: 'scim', takenAt, members, complete, warnings: [] },
    });
  }

  it('compare the lists of two days, the newest and the one nearest to a month before unless asked otherwise', async () => {
    await list(60, [person('ana'), person('old')]);
    await list(28, [person('ana'), person('ben')]);
    await list(0, [person('ana', { role: 'admin' }), person('cy')]);
    const month = value(await background.ask('insights.changes', { organization: ACME }));
    const dayAgo = (days: number) => isoDate(dayOf(instant(NOW - days * DAY)));
    expect(month.days).toEqual([dayAgo(60), dayAgo(28), dayAgo(0)]);
    expect(month.report?.changes.map(({ kind, person: { name } }) => `${kind} ${name}`)).toEqual([
      'joined cy',
      'left ben',
      'role ana',
    ]);
    const asked = { organization: ACME, from: dayAgo(60), to: dayAgo(28) };
    const earlier = value(await background.ask('insights.changes', asked));
    expect(earlier.report?.changes.map(({ kind, person: { name } }) => `${kind} ${name}`)).toEqual([
      'joined ben',
      'left old',
    ]);
  });

  it('compare nothing while fewer than two complete lists are kept', async () => {
    await list(3, [person('ana')]);
    await list(0, [person('ben')], false);
    const answer = value(await background.ask('insights.changes', { organization: ACME }));
    expect(answer.days).toHaveLength(1);
    expect(answer.report).toBeUndefined();
  });

  it('say so when the list of a day is not kept', async () => {
    await list(3, [person('ana')]);
    await list(0, [person('ben')]);
    const answer = await background.ask('insights.changes', { organization: ACME, from: '2020-01-01' });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
  });

  it('keep what was decided about seats, apply it, and forget it with the data', async () => {
    await list(0, [person('ana'), person('ben')]);
    const exclusion = { member: 'ana@acme.test' as MemberKey, reason: 'On leave' };
    const choices: SeatChoices = { ...DEFAULT_SEAT_CHOICES, exclusions: [exclusion], prices: { full: 50 } };
    expect(value(await background.ask('insights.seat-choices', { organization: ACME }))).toEqual(DEFAULT_SEAT_CHOICES);
    await background.ask('insights.save-seat-choices', { organization: ACME, choices });
    expect(value(await background.ask('insights.seat-choices', { organization: ACME }))).toEqual(choices);
    const report = value(await background.ask('insights.seats', { organization: ACME, policy: choices }));
    expect(report.judged.map(({ name, tier }) => `${name} ${tier}`)).toEqual(['ben review', 'ana excluded']);
    await background.ask('data.wipe', { organization: ACME });
    expect(await background.rooms.seatChoices.read(ACME)).toEqual(DEFAULT_SEAT_CHOICES);
  });

  it('count and list the same people', async () => {
    await list(0, [
      person('ana', { lastActive: { kind: 'at', at: instant(NOW - DAY), precision: 'second' } }),
      person('ben'),
      person('cy', { lastActive: { kind: 'never' } }),
    ]);
    const data = { organization: ACME, preset: 'last-30-days' } as const;
    const overview = value(await background.ask('insights.overview', data));
    const people = value(await background.ask('insights.people', { ...data, figure: 'eligible-active' }));
    expect(overview.eligibleActive).toEqual({ kind: 'exact', value: 1 });
    expect(overview.eligible).toEqual({ kind: 'exact', value: 3 });
    expect(people.map(({ name }) => name)).toEqual(['ana']);
  });

  /** The API's log of the last days before today, and of today: ana works each tenth day, ben only looks. */
  async function readLog(days: number): Promise<void> {
    const today = dayOf(instant(NOW));
    for (let ago = days; ago >= 0; ago -= 1) {
      const day = addDays(today, -ago);
      const lastAt = startOfDay(day);
      const ana = { email: 'ana@acme.test', lastAt, didWork: ago % 10 === 5 };
      const actors = [ana, { email: 'ben@acme.test', lastAt, didWork: false }];
      const complete = ago > 0;
      const told = { day, complete, readAt: instant(NOW), actors, events: 2, rejected: 0 };
      await background.rooms.organizations.addAuditDay(organization, told);
    }
  }

  it('tell who did work, and for whom a viewer seat would do, once ninety days tell it', async () => {
    await list(0, [person('ana'), person('ben'), person('cy')]);
    await readLog(90);
    const data = { organization: ACME, preset: 'last-30-days' } as const;
    const overview = value(await background.ask('insights.overview', data));
    expect([overview.active.count, overview.didWork.count]).toEqual([
      { kind: 'exact', value: 2 },
      { kind: 'exact', value: 1 },
    ]);
    const people = value(await background.ask('insights.people', { ...data, figure: 'did-work' }));
    expect(people).toMatchObject([{ name: 'ana', lastWork: addDays(dayOf(instant(NOW)), -5) }]);
    const policy = { dormantAfterDays: 90, graceDays: 30, exclusions: [] };
    const { fit, judged } = value(await background.ask('insights.seats', { organization: ACME, policy }));
    expect(fit).toMatchObject({ kind: 'told', people: [{ name: 'ben', wouldDo: 'viewer' }], withRuns: 0 });
    expect(judged.map(({ name }) => name)).toEqual(['cy']);
  });

  it('say nothing of viewer seats for a day too few, and nothing of work after a wipe', async () => {
    await list(0, [person('ana'), person('ben')]);
    await readLog(89);
    const policy = { dormantAfterDays: 90, graceDays: 30, exclusions: [] };
    const { fit } = value(await background.ask('insights.seats', { organization: ACME, policy }));
    expect(fit).toEqual({ kind: 'silent', recordedDays: 89, neededDays: 90 });
    await background.ask('data.wipe', { organization: ACME });
    await background.rooms.organizations.describe(organization);
    await list(0, [person('ana'), person('ben')]);
    const data = { organization: ACME, preset: 'last-30-days' } as const;
    const { didWork } = value(await background.ask('insights.overview', data));
    expect(didWork).toMatchObject({ recordedDays: 0, count: { kind: 'unknown', why: 'unread' } });
  });

  it('rank nobody while the audit log is unread: zero days would be a guess', async () => {
    await list(0, [person('ana')]);
    const question = { organization: ACME, preset: 'last-30-days', order: 'quiet', limit: 10 } as const;
    const board = value(await background.ask('insights.leaderboard', question));
    expect(board).toMatchObject({ ranked: 0, entries: [], evidence: { kind: 'none' } });
  });
});
