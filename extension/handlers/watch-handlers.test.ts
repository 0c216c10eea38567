import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../components/activity/day';
import type { MemberFacts } from '../../components/activity/member';
import type { Organization, OrganizationId } from '../../components/activity/organization';
import { DEFAULT_RULES } from '../../components/activity/watch/watch-rules';
import { organizationOfUrl } from '../organization-address';
import type { Outcome } from '../problem';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';
import { isQuiet } from '../watch/is-quiet';
import { lookAfterRules } from './watch-look';

const ACME = 'acme.wandb.io' as OrganizationId;
const START = Date.UTC(2026, 10, 23, 15);
const DAY = 86_400_000;

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const person = (name: string, role: string): MemberFacts => ({
  email: `${name}@acme.test`,
  name,
  membership: 'accepted',
  lastActive: { kind: 'at', at: instant(START - DAY), precision: 'second' },
  role,
});

describe('watching an organization', () => {
  let now: number;
  let notices: string[];
  let badges: string[];
  let background: FakeBackground;
  let organization: Organization;

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    now = START;
    notices = [];
    badges = [];
    background = fakeBackground({ now: () => now, notices, badges });
    const known = organizationOfUrl('https://acme.wandb.io/org/dashboard');
    if (!known) throw new Error('no organization');
    organization = known;
    await background.rooms.organizations.describe(organization);
  });

  async function list(at: number, members: readonly MemberFacts[]): Promise<void> {
    const takenAt = instant(at);
    await background.rooms.organizations.addRoster(organization, {
      ...{ source: 'scim', takenAt, members, complete: true, warnings: [] },
    });
  }

  async function newAdmin(): Promise<void> {
    await list(START - DAY, [person('ana', 'admin'), person('ben', 'member')]);
    await list(START, [person('ana', 'admin'), person('ben', 'admin')]);
  }

  const choose = (over: object) =>
    background.ask('watch.save', {
      organization: ACME,
      choices: { rules: DEFAULT_RULES, notices: true, quiet: { from: 0, to: 0 }, ...over },
    });
  const look = () => lookAfterRules(background.rooms);

  it('shows one notice of what fired, not again at each look, and a number until somebody looked', async () => {
    await choose({});
    await newAdmin();
    await look();
    await look();
    expect(notices).toEqual(['ben became admin.']);
    expect(badges.at(-1)).toBe('1');
    value(await background.ask('watch.seen', { organization: ACME }));
    expect(badges.at(-1)).toBe('');
    await look();
    expect(notices).toHaveLength(1);
  });

  it('tells anew what was over and comes back', async () => {
    await choose({});
    await list(START, [person('ana', 'admin')]);
    now = START + 4 * DAY;
    await look();
    await list(now, [person('ana', 'admin')]);
    await look();
    expect(badges.at(-1)).toBe('');
    now += 5 * DAY;
    await look();
    expect(notices).toEqual(['Everybody was listed 4 days ago.', 'Everybody was listed 5 days ago.']);
  });

  it('keeps quiet in quiet hours, and shows the notice after them', async () => {
    const hour = new Date(START).getHours();
    await choose({ quiet: { from: hour, to: (hour + 1) % 24 } });
    await newAdmin();
    await look();
    expect(notices).toEqual([]);
    expect(badges.at(-1)).toBe('1');
    now = START + 3_600_000;
    await look();
    expect(notices).toHaveLength(1);
  });

  it('shows no notice that was not asked for, but the number', async () => {
    await newAdmin();
    await look();
    expect(notices).toEqual([]);
    expect(badges.at(-1)).toBe('1');
  });

  it('answers what each rule that is on finds, by the rules just saved', async () => {
    await newAdmin();
    const off = { ...DEFAULT_RULES, 'new-admin': { isOn: false, limit: 0 } };
    const answer = value(await choose({ rules: off }));
    const kinds = answer.results.map((result) => (result.state === 'unknown' ? result.kind : result.finding.kind));
    expect(kinds).toEqual(['weekly-drop', 'old-invites', 'stale-list']);
  });

  it('forgets rules and what fired with the organization', async () => {
    await choose({});
    await newAdmin();
    await look();
    value(await background.ask('data.wipe', { organization: ACME }));
    expect((await background.rooms.watchChoices.read(ACME)).notices).toBe(false);
    expect((await background.rooms.watchState.read(ACME)).fired).toEqual([]);
  });

  it('gives the popup weeks, what changed since the last visit, and the most useful steps', async () => {
    await newAdmin();
    const glance = value(await background.ask('popup.glance', { organization: ACME }));
    expect(glance.weeks.every(({ count }) => count.kind === 'unknown')).toBe(true);
    expect(glance.changes?.counts).toEqual({ role: 1 });
    expect(glance.steps.map(({ kind }) => kind)).toEqual(['watch', 'connect']);
  });
});

describe('quiet hours', () => {
  it('may run over midnight, and are none from an hour to itself', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => hour);
    expect(hours.filter((hour) => isQuiet(hour, { from: 22, to: 3 }))).toEqual([0, 1, 2, 22, 23]);
    expect(hours.filter((hour) => isQuiet(hour, { from: 9, to: 12 }))).toEqual([9, 10, 11]);
    expect(hours.some((hour) => isQuiet(hour, { from: 5, to: 5 }))).toBe(false);
    expect(hours.some((hour) => isQuiet(hour, undefined))).toBe(false);
  });
});
