import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instant } from './day';
import { IdentityTable } from './identity';
import type { LastActive, Member, MemberFacts, RosterSource, Sighting } from './member';
import { type MergeInput, compactSightings, mergeSightings } from './merge-sightings';
import type { RosterReading } from './organization-activity';
import { earliestOf } from './precision';
import { at } from './test-organization';

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 1);

const SOURCES: readonly RosterSource[] = ['page', 'csv', 'scim'];

/** Few enough moments that ties are common. */
const moment = fc.nat({ max: 40 }).map((days) => instant(START + days * DAY));

const lastActive: fc.Arbitrary<LastActive> = fc.oneof(
  fc.record({
    kind: fc.constant('at' as const),
    at: moment,
    precision: fc.constantFrom('second' as const, 'day' as const, 'month' as const),
  }),
  fc.constant({ kind: 'never' as const }),
  fc.record({ kind: fc.constant('not-since' as const), since: moment.map((since) => instant(since - 180 * DAY)) }),
  fc.constant({ kind: 'unknown' as const }),
);

/** What a source may say of one of four people; e-mail and username are one to one. */
const sighting: fc.Arbitrary<Sighting> = fc
  .record({
    person: fc.nat({ max: 3 }),
    source: fc.constantFrom(...SOURCES),
    at: moment,
    names: fc.constantFrom('email', 'username', 'both'),
    facts: fc.record(
      {
        name: fc.constantFrom('Ana', 'Ana Ruiz', ''),
        role: fc.constantFrom('admin', 'member'),
        teams: fc.constantFrom<readonly string[]>([], ['vision'], ['vision', 'nlp']),
        daysActive: fc.nat({ max: 3 }),
        membership: fc.constantFrom('accepted', 'invited', 'deactivated', 'unknown'),
        lastActive,
      },
      { requiredKeys: ['membership', 'lastActive'] },
    ),
  })
  .map(({ person, source, at: seenAt, names, facts }) => ({
    source,
    at: seenAt,
    facts: {
      ...facts,
      email: names === 'username' ? undefined : `p${person}@acme.test`,
      username: names === 'email' ? undefined : `user-${person}`,
    },
  }));

const reading: fc.Arbitrary<RosterReading> = fc.record({
  source: fc.constantFrom(...SOURCES),
  takenAt: moment,
  complete: fc.boolean(),
  listed: fc.nat(),
});

/** Names of everybody first, so that ordinals are the same whatever comes next. */
function tableOfFour(): IdentityTable {
  const table = new IdentityTable();
  for (let person = 0; person < 4; person += 1) {
    table.resolve({ email: `p${person}@acme.test`, username: `user-${person}` });
  }
  return table;
}

function merged(sightings: Iterable<Sighting>, rest: Partial<MergeInput> = {}): readonly Member[] {
  return shown(mergeSightings({ identities: tableOfFour(), rosters: [], sightings, ...rest }));
}

/** Without the ordinals that turned out to be somebody else's: which those are depends on what came first. */
function shown(members: readonly Member[]): readonly Member[] {
  return members.filter(({ mergedInto }) => mergedInto === undefined);
}

function only(sightings: readonly Sighting[], rest: Partial<MergeInput> = {}): Member {
  const members = shown(mergeSightings({ identities: new IdentityTable(), rosters: [], sightings, ...rest }));
  const [member] = members;
  if (!member || members.length !== 1) throw new Error(`${members.length} members where one was expected`);
  return member;
}

function seen(source: RosterSource, seenAt: string, facts: Partial<MemberFacts>): Sighting {
  const known: MemberFacts = { email: 'ana@acme.test', membership: 'unknown', lastActive: { kind: 'unknown' } };
  return { source, at: at(seenAt), facts: { ...known, ...facts } };
}

function exactly(iso: string): LastActive {
  return { kind: 'at', at: at(iso), precision: 'second' };
}

describe('merging sightings', () => {
  it('gives the same members in whatever order they come, and however often', () => {
    const twice = fc
      .array(sighting, { maxLength: 12 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
      );
    fc.assert(
      fc.property(twice, fc.array(reading, { maxLength: 4 }), ([list, shuffled], rosters) => {
        expect(merged(shuffled, { rosters: [...rosters].reverse() })).toEqual(merged(list, { rosters }));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same members by ordinals as by names', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 10 }), (list) => {
        const identities = tableOfFour();
        const placed = list.map((one) => ({ ...one, ordinal: identities.resolve(one.facts) }));
        expect(shown(mergeSightings({ identities, sightings: placed, rosters: [] }))).toEqual(merged(list));
      }),
    );
  });

  it('takes every fact from the newest source that knows it', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 10 }), (list) => {
        for (const member of merged(list)) {
          const own = list.filter(
            ({ facts }) => facts.email === member.email || facts.username === `user-${member.ordinal}`,
          );
          for (const fact of ['name', 'role', 'teams', 'daysActive'] as const) {
            const known = own.filter(({ facts }) => facts[fact] !== undefined && facts[fact] !== '');
            const newest = Math.max(...known.map((one) => one.at));
            const candidates = known.filter((one) => one.at === newest).map(({ facts }) => facts[fact]);
            if (candidates.length === 0) expect(member[fact]).toBeUndefined();
            else expect(candidates).toContainEqual(member[fact]);
          }
        }
      }),
    );
  });

  it('knows no later activity than a source told of, and none earlier than any certainly did', () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 10 }), (list) => {
        for (const member of merged(list)) {
          const told = list
            .filter(({ facts }) => facts.email === member.email || facts.username === `user-${member.ordinal}`)
            .flatMap(({ facts }) => (facts.lastActive.kind === 'at' ? [facts.lastActive] : []));
          if (told.length === 0) expect(member.lastActive.kind).not.toBe('at');
          else {
            expect(told).toContainEqual(member.lastActive);
            const { lastActive: found } = member;
            const certain = found.kind === 'at' ? earliestOf(found) : Number.NaN;
            expect(certain).toBe(Math.max(...told.map(earliestOf)));
          }
        }
      }),
    );
  });

  it('gives every ordinal its own place', () => {
    const members = merged([]);
    expect(members.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3]);
    expect(members.map(({ key }) => key)).toEqual(['p0@acme.test', 'p1@acme.test', 'p2@acme.test', 'p3@acme.test']);
  });

  it('leaves out sightings that name nobody', () => {
    expect(merged([seen('page', '2026-11-01T00:00:00Z', { email: undefined })])).toEqual(merged([]));
  });
});

describe('last activity', () => {
  it('is the newest any source knows of, even an older one', () => {
    const member = only([
      seen('csv', '2026-11-01T00:00:00Z', { lastActive: exactly('2026-10-30T00:00:00Z') }),
      seen('scim', '2026-11-20T00:00:00Z', { lastActive: exactly('2026-10-20T00:00:00Z') }),
    ]);
    expect(member.lastActive).toEqual(exactly('2026-10-30T00:00:00Z'));
    expect(member.lastActiveSource).toBe('csv');
    expect(member.asOf).toBe(at('2026-11-01T00:00:00Z'));
  });

  it.each<[string, LastActive]>([
    ['never', { kind: 'never' }],
    ['a hyphen', { kind: 'not-since', since: at('2026-05-23T00:00:00Z') }],
    ['nothing', { kind: 'unknown' }],
  ])('is a date although a newer source says %s', (_, silent) => {
    const dated = seen('csv', '2026-11-01T00:00:00Z', { lastActive: exactly('2026-03-01T00:00:00Z') });
    const member = only([dated, seen('page', '2026-11-23T00:00:00Z', { lastActive: silent })]);
    expect(member.lastActive).toEqual(exactly('2026-03-01T00:00:00Z'));
  });

  it('keeps the exact date when a newer text is coarse and agrees with it', () => {
    const member = only([
      seen('scim', '2026-11-01T00:00:00Z', { lastActive: exactly('2026-08-10T09:00:00Z') }),
      seen('page', '2026-11-23T00:00:00Z', {
        lastActive: { kind: 'at', at: at('2026-08-23T00:00:00Z'), precision: 'month' },
      }),
    ]);
    expect(member.lastActive).toEqual(exactly('2026-08-10T09:00:00Z'));
    expect(member.lastActiveSource).toBe('scim');
  });

  it('takes the coarse text when it tells of later activity for sure', () => {
    const coarse: LastActive = { kind: 'at', at: at('2026-11-21T00:00:00Z'), precision: 'day' };
    const member = only([
      seen('scim', '2026-11-01T00:00:00Z', { lastActive: exactly('2026-08-10T09:00:00Z') }),
      seen('page', '2026-11-23T00:00:00Z', { lastActive: coarse }),
    ]);
    expect(member.lastActive).toEqual(coarse);
  });

  it('may come from the audit log', () => {
    const member = only([seen('scim', '2026-11-20T00:00:00Z', { lastActive: exactly('2026-11-19T00:00:00Z') })], {
      audit: { lastSeen: new Map([[0, at('2026-11-22T08:00:00Z')]]), readAt: at('2026-11-23T06:00:00Z') },
    });
    expect(member.lastActive).toEqual(exactly('2026-11-22T08:00:00Z'));
    expect(member.lastActiveSource).toBe('audit-log');
    expect(member.asOf).toBe(at('2026-11-23T06:00:00Z'));
  });

  it('is not moved back by an older entry of the audit log', () => {
    const member = only([seen('scim', '2026-11-20T00:00:00Z', { lastActive: exactly('2026-11-19T00:00:00Z') })], {
      audit: { lastSeen: new Map([[0, at('2026-11-10T08:00:00Z')]]), readAt: at('2026-11-23T06:00:00Z') },
    });
    expect(member.lastActiveSource).toBe('scim');
  });

  it('is as of the newest reading that tells the very same', () => {
    const lastActive2: LastActive = exactly('2026-11-19T00:00:00Z');
    const member = only([
      seen('csv', '2026-11-22T00:00:00Z', { lastActive: lastActive2 }),
      seen('scim', '2026-11-20T00:00:00Z', { lastActive: lastActive2 }),
    ]);
    expect([member.lastActiveSource, member.asOf]).toEqual(['csv', at('2026-11-22T00:00:00Z')]);
  });

  it('is never when SCIM says so after the silence a hyphen tells of began', () => {
    const hyphen = seen('page', '2026-11-20T00:00:00Z', {
      lastActive: { kind: 'not-since', since: at('2026-05-20T00:00:00Z') },
    });
    const never = (seenAt: string) => seen('scim', seenAt, { lastActive: { kind: 'never' } });
    expect(only([hyphen, never('2026-11-19T00:00:00Z')]).lastActive.kind).toBe('never');
    expect(only([hyphen, never('2026-05-20T00:00:00Z')]).lastActive.kind).toBe('never');
    expect(only([hyphen, never('2026-05-19T23:59:59Z')]).lastActive.kind).toBe('not-since');
  });

  it('is the shorter of two silences, whichever was read last', () => {
    const silent = (source: RosterSource, seenAt: string, since: string) =>
      seen(source, seenAt, { lastActive: { kind: 'not-since', since: at(since) } });
    const shorter = silent('page', '2026-11-20T00:00:00Z', '2026-05-20T00:00:00Z');
    const longer = silent('csv', '2026-11-22T00:00:00Z', '2026-04-22T00:00:00Z');
    expect(only([shorter, longer]).lastActive).toEqual({ kind: 'not-since', since: at('2026-05-20T00:00:00Z') });
    expect(only([longer, shorter]).lastActiveSource).toBe('page');
  });

  it('rests on nothing while no source tells', () => {
    const member = only([seen('page', '2026-11-20T00:00:00Z', {})]);
    expect([member.lastActive.kind, member.lastActiveSource, member.asOf]).toEqual(['unknown', 'none', undefined]);
  });
});

describe('a member’s key', () => {
  it('becomes the e-mail when a later source tells it, at the same ordinal', () => {
    const identities = new IdentityTable();
    const byUsername = seen('page', '2026-11-01T00:00:00Z', { email: undefined, username: 'Ana' });
    const [before] = mergeSightings({ identities, sightings: [byUsername], rosters: [] });
    const byEmail = seen('scim', '2026-11-02T00:00:00Z', { email: 'Ana@Acme.test', username: 'ana' });
    const [after, ...others] = shown(mergeSightings({ identities, sightings: [byUsername, byEmail], rosters: [] }));
    expect([before?.key, after?.key]).toEqual(['@ana', 'ana@acme.test']);
    expect([before?.ordinal, after?.ordinal, others.length]).toEqual([0, 0, 0]);
  });

  it('is the e-mail the audit log told, when no roster tells one', () => {
    const identities = new IdentityTable();
    identities.resolve({ email: 'ana@acme.test', id: '101' });
    const sightings = [seen('scim', '2026-11-01T00:00:00Z', { email: undefined, id: btoa('User:101') })];
    const [member] = mergeSightings({ identities, sightings, rosters: [] });
    expect([member?.key, member?.email]).toEqual(['ana@acme.test', 'ana@acme.test']);
  });
});

describe('a member’s id', () => {
  it('is spelled as SCIM spells it', () => {
    expect(only([seen('scim', '2026-11-01T00:00:00Z', { id: 'VXNlcjoxMDE=' })]).id).toBe('VXNlcjoxMDE=');
  });

  it('is the number the audit log told, while SCIM tells none', () => {
    const identities = new IdentityTable();
    identities.resolve({ email: 'ana@acme.test', id: '101' });
    const [member] = mergeSightings({ identities, sightings: [seen('page', '2026-11-01T00:00:00Z', {})], rosters: [] });
    expect([member?.id, member?.username]).toEqual(['101', undefined]);
  });
});

describe('two ordinals that are one person', () => {
  const identities = new IdentityTable();
  const first = identities.resolve({ id: '101' }) ?? -1;
  const second = identities.resolve({ email: 'ana@acme.test' }) ?? -1;
  const members = mergeSightings({
    identities,
    sightings: [
      seen('page', '2026-11-01T00:00:00Z', { name: 'Ana' }),
      seen('scim', '2026-11-02T00:00:00Z', { id: btoa('User:101'), role: 'admin' }),
    ],
    rosters: [],
    audit: {
      lastSeen: new Map([
        [first, at('2026-10-01T00:00:00Z')],
        [second, at('2026-10-02T00:00:00Z')],
      ]),
      readAt: at('2026-11-03T00:00:00Z'),
    },
  });

  it('carry all facts on the one that stays', () => {
    expect(members[first]).toMatchObject({ name: 'Ana', role: 'admin', present: true, key: 'ana@acme.test' });
    expect(members[first]?.lastActive).toEqual(exactly('2026-10-02T00:00:00Z'));
  });

  it('leave a place that nobody counts on the other', () => {
    expect(members[second]).toMatchObject({ mergedInto: first, present: false, membership: 'unknown' });
    expect(members[second]?.key).not.toBe(members[first]?.key);
  });
});

describe('who is still there', () => {
  const roster = (source: RosterSource, takenAt: string, complete = true): RosterReading => ({
    source,
    takenAt: at(takenAt),
    complete,
    listed: 1,
  });
  const onPage = seen('page', '2026-11-10T00:00:00Z', {});
  const inScim = seen('scim', '2026-11-10T00:00:00Z', {});

  it.each<[string, boolean, readonly Sighting[], readonly RosterReading[]]>([
    ['someone listed, while no roster is complete', true, [onPage], [roster('page', '2026-11-20T00:00:00Z', false)]],
    ['someone a complete roster lists', true, [onPage], [roster('page', '2026-11-10T00:00:00Z')]],
    ['someone a newer complete page lacks', false, [onPage], [roster('page', '2026-11-20T00:00:00Z')]],
    ['someone a newer complete CSV lacks', false, [onPage], [roster('csv', '2026-11-20T00:00:00Z')]],
    ['someone listed after the complete roster', true, [onPage], [roster('csv', '2026-11-09T00:00:00Z')]],
    ['someone SCIM listed and lists no longer', false, [inScim], [roster('scim', '2026-11-20T00:00:00Z')]],
    ['someone SCIM never listed', true, [onPage], [roster('scim', '2026-11-20T00:00:00Z')]],
    ['someone an incomplete SCIM answer lacks', true, [inScim], [roster('scim', '2026-11-20T00:00:00Z', false)]],
  ])('counts %s as present: %s', (_, present, sightings, rosters) => {
    expect(only(sightings, { rosters }).present).toBe(present);
  });

  it('counts someone active after the last complete roster as present', () => {
    const audit = { lastSeen: new Map([[0, at('2026-11-21T00:00:00Z')]]), readAt: at('2026-11-22T00:00:00Z') };
    expect(only([onPage], { rosters: [roster('page', '2026-11-20T00:00:00Z')], audit }).present).toBe(true);
  });

  it.each<[string, boolean, { readonly email?: string; readonly id?: string }, string]>([
    ['with an e-mail, active since the roster', true, { email: 'new@acme.test' }, '2026-11-21T00:00:00Z'],
    ['with an e-mail, active before the roster', false, { email: 'gone@acme.test' }, '2026-11-01T00:00:00Z'],
    ['known by number only', false, { id: '300' }, '2026-11-21T00:00:00Z'],
  ])('of those only the log knows, counts one %s as present: %s', (_, present, identity, lastSeen) => {
    const identities = new IdentityTable();
    const ordinal = identities.resolve(identity) ?? -1;
    const audit = { lastSeen: new Map([[ordinal, at(lastSeen)]]), readAt: at('2026-11-22T00:00:00Z') };
    const rosters = [roster('page', '2026-11-20T00:00:00Z')];
    expect(mergeSightings({ identities, sightings: [], rosters, audit })[0]?.present).toBe(present);
  });
});

describe('compacting the sightings of one person', () => {
  const ofOne = fc
    .array(sighting, { maxLength: 10 })
    .map((list) =>
      list.map((one) => ({ ...one, facts: { ...one.facts, email: 'ana@acme.test', username: undefined } })),
    );

  it('changes no member, also together with what is seen later', () => {
    fc.assert(
      fc.property(ofOne, ofOne, fc.array(reading, { maxLength: 3 }), (before, later, rosters) => {
        const compact = [...compactSightings(before), ...later];
        const mergeAll = (sightings: readonly Sighting[]) =>
          mergeSightings({ identities: new IdentityTable(), sightings, rosters });
        expect(mergeAll(compact)).toEqual(mergeAll([...before, ...later]));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing when repeated', () => {
    fc.assert(
      fc.property(ofOne, (sightings) => {
        const once = compactSightings(sightings);
        expect(compactSightings(once)).toEqual(once);
      }),
    );
  });

  it('keeps one sighting a source when each new one tells all the last one told', () => {
    const visits = [1, 2, 3, 4].map((day): Sighting =>
      seen('page', `2026-11-0${day}T00:00:00Z`, {
        name: 'Ana',
        membership: 'accepted',
        lastActive: exactly(`2026-11-0${day}T00:00:00Z`),
      }),
    );
    expect(compactSightings([...visits, ...visits])).toEqual([visits[3]]);
  });

  it('keeps an older one that alone knows a fact', () => {
    const older = seen('csv', '2026-11-01T00:00:00Z', { teams: ['vision'] });
    const newer = seen('csv', '2026-11-02T00:00:00Z', { name: 'Ana' });
    expect(compactSightings([older, newer])).toEqual([newer, older]);
  });
});

describe('merging with the audit log', () => {
  it('gives the same members in whatever order the log’s people are told', () => {
    const lastSeen = fc.uniqueArray(fc.tuple(fc.nat({ max: 3 }), moment), { selector: ([ordinal]) => ordinal });
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 8 }), lastSeen, moment, (list, seenLast, readAt: Instant) => {
        const forwards = merged(list, { audit: { lastSeen: new Map(seenLast), readAt } });
        const backwards = merged([...list].reverse(), {
          audit: { lastSeen: new Map([...seenLast].reverse()), readAt },
        });
        expect(backwards).toEqual(forwards);
      }),
    );
  });
});
