/** Digits added to those that agree in all before. */
const STEP = 4;

/**
 * The shortest beginnings of some digests that tell them apart, at least `digits` long, in groups of four:
 * `4F2A-91C3`. The same whatever order they come in. Somebody who joins never changes who a code stands for: at most
 * one that would have become ambiguous grows longer.
 *
 * @param digests hexadecimal, of one length; the same one again is the same code
 */
export function uniqueCodes(digests: readonly string[], digits: number): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  let open: readonly string[] = [...new Set(digests)];
  for (let length = digits; open.length > 0; length += STEP) {
    const uses = new Map<string, number>();
    for (const digest of open) uses.set(digest.slice(0, length), (uses.get(digest.slice(0, length)) ?? 0) + 1);
    const ambiguous: string[] = [];
    for (const digest of open) {
      if (uses.get(digest.slice(0, length)) === 1 || length >= digest.length)
        codes.set(digest, grouped(digest, length));
      else ambiguous.push(digest);
    }
    open = ambiguous;
  }
  return codes;
}

function grouped(digest: string, length: number): string {
  return digest.slice(0, length).replace(/.{4}(?=.)/g, '$&-');
}
