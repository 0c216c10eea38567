import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalId } from './member-id';

describe('canonicalId', () => {
  it('spells every form of a user number alike', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const base64 = btoa(`User:${number}`);
        const forms = [String(number), ` ${number} `, `User:${number}`, base64, base64.replace(/=+$/, '')];
        expect(forms.map(canonicalId)).toEqual(forms.map(() => String(number)));
      }),
    );
  });

  it('keeps different numbers apart', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(canonicalId(btoa(`User:${a}`)) === canonicalId(String(b))).toBe(a === b);
      }),
    );
  });

  it.each([
    ['a hash', 'f3a9-77c1'],
    ['base64 of something else', btoa('Entity:17')],
    ['base64 of a user that is no number', btoa('User:ana')],
    ['broken base64', 'VXNlcj!!'],
    ['an id that only begins like base64 of a user', 'VXNlcj'],
  ])('leaves %s as it is', (_, id) => {
    expect(canonicalId(id)).toBe(id);
  });

  it('ignores leading zeros', () => {
    expect(canonicalId('0042')).toBe('42');
    expect(canonicalId('0')).toBe('0');
  });

  it('minds the case of ids that are no numbers', () => {
    expect(canonicalId('aBc')).not.toBe(canonicalId('abc'));
  });

  it.each(['', '   '])('is nothing for %j', (id) => {
    expect(canonicalId(id)).toBeUndefined();
  });
});
