import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PassphraseStrength, SHORTEST_PASSPHRASE, passphraseStrength } from './passphrase-strength';

const ORDER: readonly PassphraseStrength[] = ['too-short', 'weak', 'fair', 'strong'];
const rank = (passphrase: string) => ORDER.indexOf(passphraseStrength(passphrase));

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'too-short'],
    ['Tr0ub4!', 'too-short'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['12345678', 'weak'],
    ['abcdefgh', 'weak'],
    ['swordfish', 'weak'],
    ['correct horse', 'fair'],
    ['correct horse battery staple', 'strong'],
    ['k7#Wq9!zR2mX', 'strong'],
  ])('"%s" is %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength);
  });

  it('never falls when something is typed behind it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (passphrase, more) => {
        expect(rank(passphrase + more)).toBeGreaterThanOrEqual(rank(passphrase));
      }),
    );
  });

  it('counts characters as a person does', () => {
    expect(passphraseStrength('🦊'.repeat(SHORTEST_PASSPHRASE - 1))).toBe('too-short');
    expect(passphraseStrength('🦊'.repeat(SHORTEST_PASSPHRASE))).not.toBe('too-short');
  });
});
