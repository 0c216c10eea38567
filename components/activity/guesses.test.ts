import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Identity, IdentityTable } from './identity';

/** Mentions of a few people whose names overlap in every way sources let them. */
const identity: fc.Arbitrary<Identity> = fc
  .record(
    {
      email: fc.constantFrom('ana@acme.test', 'ben@acme.test', 'cy@acme.test'),
      username: fc.constantFrom('ana', 'ben', 'ruiz'),
      id: fc.constantFrom('101', '102', 'User:101', 'User:102', 'x-7'),
    },
    { requiredKeys: [] },
  )
  .filter(({ email, username, id }) => Boolean(email ?? username ?? id));
const identities = fc.array(identity, { minLength: 1, maxLength: 14 });

/** Which ordinals are shown as one person. */
function view(table: IdentityTable): readonly number[] {
  return Array.from({ length: table.size }, (_, ordinal) => table.canonical(ordinal));
}

function tableOf(list: readonly Identity[], separated: readonly string[] = []): IdentityTable {
  const table = new IdentityTable({ size: 0, names: [], ordinals: [], merges: [], separated });
  for (const one of list) table.place(one);
  return table;
}

describe('guesses', () => {
  it('are undone and taken up again without a trace', () => {
    fc.assert(
      fc.property(identities, fc.array(fc.nat({ max: 9 }), { maxLength: 6 }), (list, undone) => {
        const table = tableOf(list);
        const before = { view: view(table), guesses: table.guesses, saved: table.save() };
        const keys = undone.flatMap((i) => table.guesses[i % Math.max(table.guesses.length, 1)]?.key ?? []);
        for (const key of keys) table.decide(key, false);
        for (const key of [...keys].reverse()) table.decide(key, true);
        expect({ view: view(table), guesses: table.guesses, saved: table.save() }).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('once undone leave what there would be had they never been drawn', () => {
    fc.assert(
      fc.property(identities, fc.nat({ max: 9 }), (list, chosen) => {
        const table = tableOf(list);
        const key = table.guesses[chosen % Math.max(table.guesses.length, 1)]?.key;
        if (key === undefined) return;
        table.decide(key, false);
        expect(view(tableOf(list, [key]))).toEqual(view(table));
        expect(view(new IdentityTable(structuredClone(table.save())))).toEqual(view(table));
      }),
      { numRuns: 500 },
    );
  });

  it('undone one and all leave only what is certain', () => {
    fc.assert(
      fc.property(identities, (list) => {
        const table = tableOf(list);
        for (let open = table.guesses; open.some(({ isJoined }) => isJoined); open = table.guesses) {
          for (const { key } of open) table.decide(key, false);
        }
        expect(view(table)).toEqual(Array.from({ length: table.size }, (_, ordinal) => table.root(ordinal)));
      }),
    );
  });

  it('are the same whatever came first', () => {
    const shuffled = identities.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const [one, two] = [tableOf(list), tableOf(other)];
        const told = (table: IdentityTable) => table.guesses.map(({ key, reason }) => [key, reason]);
        expect(told(two)).toEqual(told(one));
        const pairs = (table: IdentityTable) => {
          const found = list.map((mention) => table.find(mention));
          return found.flatMap((a) => found.map((b) => a === b));
        };
        expect(pairs(two)).toEqual(pairs(one));
      }),
      { numRuns: 500 },
    );
  });

  it('never join two e-mails', () => {
    fc.assert(
      fc.property(identities, (list) => {
        const table = tableOf(list);
        const roots = new Map<number, Set<number>>();
        for (const { email } of list) {
          const root = email === undefined ? undefined : table.place({ email });
          if (root === undefined) continue;
          const person = table.canonical(root);
          roots.set(person, (roots.get(person) ?? new Set()).add(table.root(root)));
        }
        for (const certain of roots.values()) expect(certain.size).toBe(1);
      }),
    );
  });

  it('come from a coded id and the number it stands for, and from a username', () => {
    const table = tableOf([{ email: 'ana@acme.test', id: 'VXNlcjoxMDE=' }, { id: '101' }, { username: 'ben' }]);
    expect(table.guesses).toEqual([{ key: 'number:101', reason: 'number', ordinals: [0, 1], isJoined: true }]);
    table.place({ email: 'ben@acme.test', username: 'Ben' });
    expect(table.guesses.map(({ key }) => key)).toEqual(['number:101', 'username:ben']);
    table.decide('number:101', false);
    expect(table.guesses[0]).toMatchObject({ isJoined: false });
    expect(table.find({ id: '101' })).toBe(1);
    expect(table.find({ id: 'User:101' })).toBe(0);
  });

  it('are none where a source tells the same', () => {
    const table = tableOf([{ email: 'ana@acme.test', id: 'User:101' }, { id: '101' }]);
    expect(table.guesses).toHaveLength(1);
    table.place({ email: 'ana@acme.test', id: '101' });
    expect(table.guesses).toEqual([]);
    expect(table.canonical(1)).toBe(0);
  });
});
