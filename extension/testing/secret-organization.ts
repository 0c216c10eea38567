import fc from 'fast-check';
import { addDays, dayOf, instant } from '../../components/activity/day';
import type { MemberFacts, MemberKey } from '../../components/activity/member';
import type { OrganizationId } from '../../components/activity/organization';
import { organizationOfUrl } from '../organization-address';
import { DEFAULT_WATCH } from '../settings/watch-store';
import type { FakeBackground } from './fake-background';

/** An invented organization in which every text that must not get out has one word in it. */
export const SECRET = /xsecret/i;
export const ACME = 'acme.wandb.io' as OrganizationId;
export const PAGE = 'https://acme.wandb.io/org/dashboard';
export const NOW = Date.UTC(2026, 10, 23, 15);

const DAY = 86_400_000;
const TODAY = dayOf(instant(NOW));

/** What of somebody varies. */
export interface SecretPerson {
  readonly isNamed: boolean;
  readonly by: 'email' | 'username' | 'id' | 'all';
  readonly facts: Pick<MemberFacts, 'role' | 'teams' | 'modelsSeat' | 'membership' | 'lastActive'>;
}

export const secretPerson: fc.Arbitrary<SecretPerson> = fc.record({
  isNamed: fc.boolean(),
  by: fc.constantFrom('email', 'username', 'id', 'all'),
  facts: fc.record({
    role: fc.constantFrom('admin', 'member', 'viewer', 'auditor'),
    teams: fc.subarray(['XSecret One', 'XSecret Two', 'XSecret Three']),
    modelsSeat: fc.constantFrom('full', 'viewer', 'none'),
    membership: fc.constantFrom('accepted', 'accepted', 'invited', 'deactivated'),
    lastActive: fc.constantFrom(activeAgo(2), activeAgo(45), activeAgo(400), { kind: 'never' as const }),
  }),
});

/** Twelve people who between them give every answer something to tell. */
export const PEOPLE: readonly SecretPerson[] = Array.from({ length: 12 }, (_, i) => ({
  isNamed: true,
  by: i < 8 ? 'all' : 'email',
  facts: {
    role: i < 2 ? 'admin' : 'member',
    teams: [i < 6 ? 'XSecret One' : 'XSecret Two'],
    modelsSeat: 'full',
    membership: 'accepted',
    lastActive: activeAgo(i % 3 === 0 ? 400 : 2),
  },
}));

function activeAgo(days: number): MemberFacts['lastActive'] {
  return { kind: 'at', at: instant(NOW - days * DAY), precision: 'second' };
}

function factsOf({ isNamed, by, facts }: SecretPerson, i: number): MemberFacts {
  return {
    ...facts,
    added: instant(NOW - (20 + i) * DAY),
    weaveAccess: 'full',
    ...(isNamed && { name: `Ann XSecret ${i}` }),
    ...((by === 'email' || by === 'all') && { email: `p${i}-xsecret@xsecret.test` }),
    ...((by === 'username' || by === 'all') && { username: `u${i}-xsecret` }),
    ...((by === 'id' || by === 'all') && { id: `i${i}-xsecret` }),
  };
}

/** Stores the people twice, some days of the log, and all an admin may type about them. */
export async function fillWith({ rooms, ask }: FakeBackground, people: readonly SecretPerson[]): Promise<void> {
  const organization = organizationOfUrl(PAGE);
  if (!organization) throw new Error('no organization');
  const members = people.map(factsOf);
  const before = members.slice(1).map((facts) => ({ ...facts, role: 'member', teams: ['XSecret Old'] }));
  for (const [daysAgo, listed] of [[20, before] as const, [0, members] as const]) {
    const takenAt = instant(NOW - daysAgo * DAY);
    await rooms.organizations.addRoster(organization, {
      ...{ source: 'scim', takenAt, members: listed, complete: true, warnings: [] },
    });
  }
  // Perhaps the same person as the one of that username: a guess to be judged.
  await rooms.organizations.addRoster(organization, {
    ...{ source: 'page', takenAt: instant(NOW - DAY), complete: false, warnings: [] },
    members: [{ username: 'u0-xsecret', membership: 'accepted', lastActive: { kind: 'unknown' } }],
  });
  for (let ago = 20; ago >= 1; ago -= 1) {
    const actors = members
      .filter((_facts, i) => i % 3 !== 0 && (i + ago) % 2 === 0)
      .flatMap(({ email }) => (email ? [{ email, lastAt: instant(NOW - ago * DAY), didWork: true }] : []));
    const day = { day: addDays(TODAY, -ago), complete: true, readAt: instant(NOW), actors, events: 9, rejected: 0 };
    await rooms.organizations.addAuditDay(organization, day);
  }
  await writeChoices(rooms);
  await rooms.connections.save({
    pageUrl: PAGE,
    deployment: 'dedicated',
    credential: { kind: 'user-key', user: 'u0-xsecret', key: 'x'.repeat(40) },
  });
  await ask('csv.export', { organization: ACME, schema: 'rollcall', filter: { search: 'xsecret' } });
}

async function writeChoices({ seatChoices, savedViews, watchChoices }: FakeBackground['rooms']): Promise<void> {
  const choices = await seatChoices.read(ACME);
  await seatChoices.save(ACME, {
    ...choices,
    exclusions: [
      { member: 'p0-xsecret@xsecret.test' as MemberKey, reason: 'xsecret is on leave' },
      { member: 'gone-xsecret@xsecret.test' as MemberKey, reason: 'xsecret left' },
    ],
  });
  await savedViews.save(ACME, [{ name: 'About xsecret', query: 'q=xsecret' }]);
  await watchChoices.save(ACME, { ...DEFAULT_WATCH, notices: true, quiet: undefined });
}
