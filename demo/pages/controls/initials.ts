const HUES = 7;

/** Up to two first letters, in any script; a question mark for a name without letters. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s@._-]+/u).flatMap((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? []);
  const [first, ...others] = words;
  if (first === undefined) return '?';
  const last = others.at(-1) ?? '';
  return (first + last).toUpperCase();
}

/** One of seven colours (0 to 6), always the same for a name. */
export function hueOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % HUES;
}
