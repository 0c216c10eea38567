import type { BodyPlace } from '../../audit-file';
import { base64Of, bytesInBase64 } from '../../base64';

/** An envelope's own fields are a few hundred bytes; remembering much more would not be worth its room. */
const LONGEST_HEAD = 1 << 14;

/** The place a reader in such a state has come to; undefined where going on needs more than that. */
export function placeOf(state: string, offset: number, head: Uint8Array | undefined): BodyPlace | undefined {
  if (!isResumable(state) || (head && head.length > LONGEST_HEAD)) return undefined;
  return { offset, state, head: head && base64Of(head) };
}

/** What stood before the envelope's array. */
export function bytesOfHead({ head }: BodyPlace): Uint8Array | undefined {
  return head === undefined ? undefined : bytesInBase64(head);
}

function isResumable(state: string): state is BodyPlace['state'] {
  return ['lines', 'skip-line', 'entries', 'skip-entry'].includes(state);
}
