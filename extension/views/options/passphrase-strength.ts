export type PassphraseStrength = 'too-short' | 'weak' | 'fair' | 'strong';

export const SHORTEST_PASSPHRASE = 8;
/** Bits of guesses; each guess costs 600,000 rounds of PBKDF2 (`docs/privacy.md`). */
const FAIR_BITS = 45;
const STRONG_BITS = 64;

/**
 * A rough measure of how hard a passphrase is to guess, by length and variety. It knows no dictionary, so it is a hint,
 * not a promise.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = [...passphrase];
  if (characters.length < SHORTEST_PASSPHRASE) return 'too-short';
  const bits = characters.filter((character, index) => !isPredictable(character, characters, index)).length;
  const guessBits = bits * Math.log2(poolSize(passphrase));
  if (guessBits < FAIR_BITS) return 'weak';
  return guessBits < STRONG_BITS ? 'fair' : 'strong';
}

/** Goes on as the one before did: the same character, or its neighbour (`aaa`, `123`, `abc`). */
function isPredictable(character: string, all: readonly string[], index: number): boolean {
  const before = all[index - 1];
  if (before === undefined) return false;
  return Math.abs((character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) <= 1;
}

function poolSize(passphrase: string): number {
  const pools: readonly (readonly [RegExp, number])[] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/[0-9]/, 10],
    [/[^a-zA-Z0-9]/, 20],
  ];
  return Math.max(
    2,
    pools.reduce((size, [pool, count]) => size + (pool.test(passphrase) ? count : 0), 0),
  );
}
