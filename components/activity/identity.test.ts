import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Identity, IdentityTable } from './identity';

/** A person as they are; sources tell some of it. */
function personOf(number: number): Required<Identity> {
  return { email: `p${number}@acme.test`, username: `user-${number}`, id: String(100 + number) };
}

const mask = fc
  .record({ email: fc.boolean(), username: fc.boolean(), id: fc.boolean() })
  .filter(({ email, username, id }) => email || username || id);

/** A source's mention of one of eight people, by some of their names, in some spelling. */
const mention = fc.record({ person: fc.nat({ max: 7 }), shown: mask, loud: fc.boolean(), encoded: fc.boolean() });

type Mention = typeof mention extends fc.Arbitrary<infer M> ? M : never;

function identityOf({ person, shown, loud, encoded }: Mention): Identity {
  const { email, username, id } = personOf(person);
  const spell = (text: string) => (loud ? ` ${text.toUpperCase()} ` : text);
  return {
    email: shown.email ? spell(email) : undefined,
    username: shown.username ? spell(username) : undefined,
    id: shown.id ? (encoded ? btoa(`User:${id}`) : id) : undefined,
  };
}

/** Which mentions are one person, worked out by joining names until nothing changes. */
function groupsOf(mentions: readonly Mention[]): readonly number[] {
  const names = mentions.map(({ person, shown }) => {
    const { email, username, id } = personOf(person);
    return [shown.email && email, shown.username && username, shown.id && id].filter((name) => name !== false);
  });
  const groups = names.map((_, i) => i);
  for (let changed = true; changed;) {
    changed = false;
    names.forEach((a, i) =>
      names.forEach((b, j) => {
        const [low, high] = [Math.min(groups[i] ?? 0, groups[j] ?? 0), Math.max(groups[i] ?? 0, groups[j] ?? 0)];
        if (low === high || !a.some((name) => b.includes(name))) return;
        changed = true;
        groups.forEach((group, k) => {
          if (group === high) groups[k] = low;
        });
      }),
    );
  }
  return groups;
}

function samePairs(keys: readonly (number | undefined)[]): readonly boolean[] {
  return keys.flatMap((a) => keys.map((b) => a === b));
}

describe('the identity table', () => {
  it('gives one ordinal to everything connected by a name, and to nothing else', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 20 }), (mentions) => {
        const table = new IdentityTable();
        for (const one of mentions) table.resolve(identityOf(one));
        const ordinals = mentions.map((one) => table.resolve(identityOf(one)));
        expect(samePairs(ordinals)).toEqual(samePairs(groupsOf(mentions)));
      }),
    );
  });

  it('tells the same people apart in whatever order they are mentioned', () => {
    const inTwoOrders = fc
      .array(mention, { maxLength: 15 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(inTwoOrders, ([mentions, shuffled]) => {
        const [forwards, other] = [new IdentityTable(), new IdentityTable()];
        for (const one of mentions) forwards.resolve(identityOf(one));
        for (const one of [...shuffled, ...shuffled]) other.resolve(identityOf(one));
        const ordinalsIn = (table: IdentityTable) => mentions.map((one) => table.find(identityOf(one)));
        expect(samePairs(ordinalsIn(other))).toEqual(samePairs(ordinalsIn(forwards)));
      }),
    );
  });

  it('never takes an ordinal back: whatever was given leads to the person for good', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 20 }), (mentions) => {
        const table = new IdentityTable();
        const given = mentions.map((one) => table.resolve(identityOf(one)));
        mentions.forEach((one, i) => {
          expect(table.canonical(given[i] ?? -1)).toBe(table.find(identityOf(one)));
        });
      }),
    );
  });

  it('counts ordinals up from zero without gaps', () => {
    const table = new IdentityTable();
    expect([0, 1, 2].map((number) => table.resolve(personOf(number)))).toEqual([0, 1, 2]);
    expect(table.size).toBe(3);
  });

  it('is the same after it was saved', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 20 }), fc.array(mention, { maxLength: 5 }), (mentions, later) => {
        const table = new IdentityTable();
        for (const one of mentions) table.resolve(identityOf(one));
        const restored = new IdentityTable(structuredClone(table.save()));
        expect(restored.size).toBe(table.size);
        expect(restored.merges).toEqual(table.merges);
        expect(restored.identities()).toEqual(table.identities());
        expect(later.map((one) => restored.resolve(identityOf(one)))).toEqual(
          later.map((one) => table.resolve(identityOf(one))),
        );
      }),
    );
  });

  it('finds without adding', () => {
    const table = new IdentityTable();
    expect(table.find({ email: 'ana@acme.test' })).toBeUndefined();
    expect(table.size).toBe(0);
  });

  it.each([{}, { email: '' }, { username: '  ' }, { id: '' }])('gives nobody no ordinal: %j', (identity) => {
    const table = new IdentityTable();
    expect(table.resolve(identity)).toBeUndefined();
    expect(table.size).toBe(0);
  });

  it('does not take an e-mail for a username or an id that reads alike', () => {
    const table = new IdentityTable();
    const ordinals = [{ email: '101' }, { username: '101' }, { id: '101' }].map((one) => table.resolve(one));
    expect(new Set(ordinals).size).toBe(3);
  });
});

describe('joining names', () => {
  it('keeps the ordinal when the e-mail of a person known by username comes later', () => {
    const table = new IdentityTable();
    const before = table.resolve({ username: 'ana' });
    expect(table.resolve({ email: 'ana@acme.test', username: 'ana' })).toBe(before);
    expect(table.resolve({ email: 'Ana@Acme.test' })).toBe(before);
    expect(table.identities().size).toBe(1);
  });

  it('finds two ordinals to be one person when a source tells so, and keeps the first', () => {
    const table = new IdentityTable();
    const byNumber = table.resolve({ id: '101' });
    const byEmail = table.resolve({ email: 'ana@acme.test' });
    expect(byEmail).not.toBe(byNumber);
    expect(table.resolve({ email: 'ana@acme.test', id: 'VXNlcjoxMDE=' })).toBe(byNumber);
    expect([...table.merges].slice(0, 1)).toEqual([[byEmail, byNumber]]);
  });

  it('follows merges of merges to the end', () => {
    const table = new IdentityTable();
    for (const username of ['a', 'b', 'c']) table.resolve({ username });
    table.resolve({ username: 'b', id: '2' });
    table.resolve({ username: 'c', email: 'c@acme.test' });
    table.resolve({ email: 'c@acme.test', id: '2' });
    table.resolve({ username: 'a', id: '2' });
    expect(table.canonical(2)).toBe(0);
    expect(table.merges).toEqual(
      new Map([
        [1, 0],
        [2, 0],
        [3, 0],
        [4, 0],
      ]),
    );
  });

  it('does not join two people by a username when their e-mails differ', () => {
    const table = new IdentityTable();
    const ana = table.resolve({ email: 'ana@acme.test', username: 'Ana Ruiz' });
    const other = table.resolve({ email: 'ruiz@acme.test', username: 'Ana Ruiz' });
    expect(other).not.toBe(ana);
  });

  it('joins a changed e-mail by the id', () => {
    const table = new IdentityTable();
    const before = table.resolve({ email: 'ana@acme.test', id: '7' });
    expect(table.resolve({ email: 'ana.ruiz@acme.test', id: '7' })).toBe(before);
    expect(table.find({ email: 'ana@acme.test' })).toBe(before);
  });

  it('remembers that a merged person has an e-mail', () => {
    const table = new IdentityTable();
    table.resolve({ id: '7' });
    table.resolve({ email: 'ana@acme.test', username: 'ana' });
    table.resolve({ email: 'ana@acme.test', id: '7' });
    const restored = new IdentityTable(table.save());
    expect(restored.resolve({ email: 'other@acme.test', username: 'ana' })).not.toBe(0);
  });
});

describe('names of ordinals', () => {
  it('are told in one spelling', () => {
    const table = new IdentityTable();
    table.resolve({ email: ' Ana@Acme.test', username: 'Ana', id: 'VXNlcjoxMDE=' });
    expect(table.identities()).toEqual(new Map([[0, { email: 'ana@acme.test', username: 'ana', id: '101' }]]));
  });

  it('come up to date after every addition', () => {
    const table = new IdentityTable();
    table.resolve({ id: '101' });
    expect(table.identities().get(0)).toEqual({ id: '101' });
    table.resolve({ id: '101', email: 'ana@acme.test' });
    expect(table.identities().get(0)).toEqual({ id: '101', email: 'ana@acme.test' });
  });

  it('are gathered on the ordinal that stays', () => {
    const table = new IdentityTable();
    table.resolve({ id: '101' });
    table.resolve({ email: 'ana@acme.test' });
    table.resolve({ id: '101', email: 'ana@acme.test' });
    expect(table.identities()).toEqual(new Map([[0, { id: '101', email: 'ana@acme.test' }]]));
  });

  it('do not depend on which of two e-mails came first', () => {
    const emailsIn = (emails: readonly string[]) => {
      const table = new IdentityTable();
      for (const email of emails) table.resolve({ email, id: '1' });
      return table.identities().get(0)?.email;
    };
    expect(emailsIn(['b@acme.test', 'a@acme.test'])).toBe('a@acme.test');
    expect(emailsIn(['a@acme.test', 'b@acme.test'])).toBe('a@acme.test');
  });
});
