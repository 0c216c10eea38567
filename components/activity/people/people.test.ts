import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type UtcDay, dayOf, instant, mondayOf } from '../day';
import { hasBit } from '../day-bitmap';
import type { Member } from '../member';
import { CHOICES, trueDays, worldOf } from '../metrics/test-truth';
import { plotWindow } from '../metrics/plot-window';
import { DEFAULT_THRESHOLDS, statusOf } from '../status';
import { NOW, TODAY, activeAt, activityOf, daysAgo, daysFrom, memberOf } from '../test-organization';
import { ADDED_AGES, BANDS, FACETS, type Facet, facetColumn } from './people-facets';
import { EVERYBODY, PeopleIndex, type PeopleQuery, SORT_COLUMNS } from './people-query';
import { PeopleSorter } from './people-sort';
import { PEOPLE_GROUPS, TABLE_STATUSES, TABLE_WEEKS, UNREAD_WEEK, peopleTable } from './people-table';

const worlds = fc.array(fc.nat(1_000), { minLength: CHOICES, maxLength: CHOICES }).map(worldOf);

describe('the people table', () => {
  it('never claims more active days than there were, and exactly as many where all days were read', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom('last-7-days', 'last-30-days'), ({ truth, activity }, preset) => {
        const table = peopleTable(activity, preset, NOW, DEFAULT_THRESHOLDS);
        const { period, gaps, isTodayRead } = plotWindow(activity, preset, NOW);
        table.keys.forEach((_, person) => {
          const really = trueDays(truth, person, period.from, period.to);
          expect(table.activeDays[person]).toBeLessThanOrEqual(really);
          if (table.daysKnown === 'exact') expect(table.activeDays[person]).toBe(really);
        });
        if (gaps.length > 0 || !isTodayRead) expect(table.daysKnown).not.toBe('exact');
      }),
    );
  });

  it('gives each person the status their own facts give', () => {
    fc.assert(
      fc.property(worlds, ({ activity }) => {
        const table = peopleTable(activity, 'last-30-days', NOW, DEFAULT_THRESHOLDS);
        const told = [...table.statuses].map((code) => TABLE_STATUSES[code]);
        const facts = activity.members.map((one) => statusOf(one, activity.organization.deployment, NOW) ?? 'unknown');
        expect(told).toEqual(facts);
      }),
    );
  });

  it('draws weeks that were read as their active days, and others as gaps', () => {
    fc.assert(
      fc.property(worlds, ({ activity }) => {
        const table = peopleTable(activity, 'last-30-days', NOW, DEFAULT_THRESHOLDS);
        const newest = table.weeks[TABLE_WEEKS - 1];
        if (activity.members.length === 0 || newest === undefined || newest === UNREAD_WEEK) return;
        const monday = mondayOf(TODAY);
        const counted = (until: UtcDay) =>
          daysFrom(monday, until).filter((day) => hasBit(activity.index.bitmap(day) ?? new Uint32Array(), 0)).length;
        // While nothing of this week was read, the newest week drawn is the last one.
        const before = daysFrom(daysAgo(TODAY - monday + 7), daysAgo(TODAY - monday + 1));
        const last = before.filter((day) => hasBit(activity.index.bitmap(day) ?? new Uint32Array(), 0)).length;
        expect([counted(TODAY), last]).toContain(newest);
      }),
    );
  });

  it('keeps service accounts and people who left apart from members', () => {
    const members = [
      memberOf(0, { name: 'Ana' }),
      { ...memberOf(1), present: false, email: undefined, id: '77' },
      { ...memberOf(2), present: false, name: 'Ben' },
    ];
    const { groups } = peopleTable(activityOf({ members }), 'last-30-days', NOW, DEFAULT_THRESHOLDS);
    expect([...groups].map((code) => PEOPLE_GROUPS[code])).toEqual(['members', 'service-accounts', 'left']);
  });

  it('says that days are unread rather than zero while no log was read', () => {
    const table = peopleTable(activityOf({ members: [memberOf(0)] }), 'last-30-days', NOW, DEFAULT_THRESHOLDS);
    expect(table.daysKnown).toBe('unread');
    expect(facetColumn(table, 'band', NOW).codes[0]).toBe(0);
  });
});

const people: fc.Arbitrary<readonly Member[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Ana Ruiz', 'Ben Adler', 'Åsa Berg', 'ana', undefined),
      domain: fc.constantFrom('acme.test', 'other.test'),
      role: fc.constantFrom('admin', 'member', undefined),
      modelsSeat: fc.constantFrom('full', 'viewer', 'none', undefined),
      teams: fc.constantFrom(undefined, [], ['vision'], ['vision', 'speech']),
      added: fc.option(fc.nat(500), { nil: undefined }),
      active: fc.option(fc.nat(200), { nil: undefined }),
      present: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ domain, added, active, ...facts }, ordinal): Member => ({
      ...memberOf(ordinal, { email: `p${ordinal}@${domain}` }),
      ...facts,
      ...(added === undefined ? {} : { added: instant(NOW - added * 86_400_000) }),
      ...(active === undefined ? {} : activeAt(instant(NOW - active * 86_400_000))),
    })),
  );

/** What a person has of a facet, worked out from the facts. */
function naiveValues(member: Member, facet: Facet): readonly string[] {
  switch (facet) {
    case 'status':
      return [statusOf(member, 'dedicated', NOW) ?? ''];
    case 'role':
      return [member.role ?? ''];
    case 'models-seat':
      return [member.modelsSeat ?? ''];
    case 'weave-access':
      return [member.weaveAccess ?? ''];
    case 'team':
      return member.teams ?? [''];
    case 'domain':
      return [member.email?.split('@')[1] ?? ''];
    case 'band':
      return [''];
    case 'added': {
      if (member.added === undefined) return [''];
      const days = dayOf(NOW) - dayOf(member.added);
      return [ADDED_AGES[[7, 30, 90, 365].filter((limit) => days >= limit).length] ?? ''];
    }
  }
}

const values: Readonly<Record<Facet, readonly string[]>> = {
  status: ['active', 'dormant', ''],
  role: ['admin', ''],
  'models-seat': ['full', 'none', ''],
  'weave-access': ['full'],
  team: ['vision', 'speech', ''],
  domain: ['acme.test'],
  band: [...BANDS, ''],
  added: [...ADDED_AGES, ''],
};

const queries: fc.Arbitrary<PeopleQuery> = fc.record({
  group: fc.constantFrom(...PEOPLE_GROUPS),
  search: fc.constantFrom('', 'ana', 'ADLER ben', 'p1', 'nobody'),
  chosen: fc.record(
    Object.fromEntries(FACETS.map((facet) => [facet, fc.subarray([...values[facet]])])) as Record<
      Facet,
      fc.Arbitrary<string[]>
    >,
  ),
  sort: fc
    .uniqueArray(fc.constantFrom(...SORT_COLUMNS), { minLength: 1, maxLength: 3 })
    .map((columns) => columns.map((column, i) => ({ column, descending: i % 2 === 0 }))),
});

describe('asking the people table', () => {
  it('finds whom a plain filter finds, and counts of each value what choosing it alone would give', () => {
    fc.assert(
      fc.property(people, queries, (members, query) => {
        const table = peopleTable(activityOf({ members }), 'last-30-days', NOW, DEFAULT_THRESHOLDS);
        const index = new PeopleIndex(table, NOW);
        const found = index.find(query);
        expect([...found.people]).toEqual(naiveFind(members, query));
        for (const facet of FACETS) {
          const { words, counts } = index.count(facet, query);
          words.forEach((value, code) => {
            const alone = { ...query, chosen: { ...query.chosen, [facet]: [value] } };
            expect([facet, value, counts[code]]).toEqual([facet, value, naiveFind(members, alone).length]);
          });
        }
        for (const group of PEOPLE_GROUPS) {
          expect(found.groups[group]).toBe(naiveFind(members, { ...query, group }).length);
        }
      }),
    );
  });

  it('sorts by several columns as a plain comparison does, people it does not know of last', () => {
    fc.assert(
      fc.property(people, queries, (members, { sort }) => {
        const table = peopleTable(activityOf({ members }), 'last-30-days', NOW, DEFAULT_THRESHOLDS);
        const sorted = new PeopleSorter(table).sorted(
          Uint32Array.from(members, (_, i) => i),
          sort,
        );
        const naive = members.map((_, i) => i);
        for (const { column, descending } of [...sort].reverse()) {
          naive.sort((a, b) => {
            const [x, y] = [members[a], members[b]].map((member) => member && naiveRank(member, column));
            if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
            return (x < y ? -1 : x > y ? 1 : 0) * (descending ? -1 : 1);
          });
        }
        expect([...sorted]).toEqual(naive);
      }),
    );
  });

  it('lists everybody present, newest activity first, where nothing is asked', () => {
    const members = [memberOf(0, activeAt(instant(NOW - 5))), memberOf(1), memberOf(2, activeAt(NOW))];
    const table = peopleTable(activityOf({ members }), 'last-30-days', NOW, DEFAULT_THRESHOLDS);
    const { people: found } = new PeopleIndex(table, NOW).find(EVERYBODY);
    const secondsApart = new PeopleSorter(table).sorted(found, EVERYBODY.sort);
    expect(secondsApart[0]).toBe(2);
    expect(secondsApart[2]).toBe(1);
  });
});

function naiveFind(members: readonly Member[], { group, search, chosen }: PeopleQuery): readonly number[] {
  return members.flatMap((member, i) => {
    const belongs = member.present ? 'members' : 'left';
    const text = `${member.name ?? ''} ${member.email ?? ''}`.toLowerCase();
    const isFound = search
      .toLowerCase()
      .split(' ')
      .every((word) => text.includes(word));
    const isChosen = FACETS.every((facet) => {
      const wanted = chosen[facet] ?? [];
      return wanted.length === 0 || naiveValues(member, facet).some((value) => wanted.includes(value));
    });
    return belongs === group && isFound && isChosen ? [i] : [];
  });
}

function naiveRank(member: Member, column: (typeof SORT_COLUMNS)[number]): number | string | undefined {
  switch (column) {
    case 'name':
      return (member.name ?? member.key).replace('Å', 'A').toLowerCase();
    case 'status': {
      const status = statusOf(member, 'dedicated', NOW);
      return status && TABLE_STATUSES.indexOf(status);
    }
    case 'last-active':
      return member.lastActive.kind === 'at' ? member.lastActive.at : undefined;
    case 'active-days':
      return undefined;
    case 'role':
      return member.role;
    case 'models-seat':
      return member.modelsSeat && ['none', 'viewer', 'full'].indexOf(member.modelsSeat);
    case 'teams':
      return member.teams?.length;
    case 'added':
      return member.added;
  }
}
