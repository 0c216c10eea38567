import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberKey } from './member';

describe('the key of a member', () => {
  it.each([
    [{ email: 'Ana@Acme.test', username: 'ana', id: '1' }, 'ana@acme.test'],
    [{ email: '  ', username: 'Ana', id: '1' }, '@ana'],
    [{ username: ' Ana ' }, '@ana'],
    [{ id: 'VXNlcjox' }, '#VXNlcjox'],
    [{ email: '', username: '', id: '' }, undefined],
    [{}, undefined],
  ])('of %j is %s', (facts, key) => {
    expect(memberKey(facts)).toBe(key);
  });

  it('minds neither case nor white space of e-mail and username', () => {
    const word = fc.stringMatching(/^[a-z0-9.]{1,12}$/);
    fc.assert(
      fc.property(word, word, (name, username) => {
        const email = `${name}@acme.test`;
        expect(memberKey({ email: ` ${email.toUpperCase()} ` })).toBe(memberKey({ email }));
        expect(memberKey({ username: username.toUpperCase() })).toBe(memberKey({ username }));
        expect(memberKey({ email })).not.toBe(memberKey({ username: email }));
      }),
    );
  });
});
