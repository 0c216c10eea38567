const USER_PREFIX = 'User:';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * One spelling for the forms one user's id comes in: SCIM's base64 of `User:101`, `User:101` itself, and the audit
 * log's plain number, all become `101` (`wandb/audit-logs.md`, section 5). Any other text stays as it is. Undefined if
 * it is empty.
 */
export function canonicalId(id: string): string | undefined {
  const text = id.trim();
  if (text === '') return undefined;
  return userNumber(text) ?? userNumber(decodeBase64(text) ?? '') ?? text;
}

/** An id in its one spelling, and whether it was spelled SCIM's way: `User:101`, or that in base64. */
export interface ReadId {
  readonly text: string;
  readonly isCoded: boolean;
}

/** See `canonicalId`; undefined if the id is empty. */
export function readId(id: string): ReadId | undefined {
  const text = id.trim();
  const canonical = canonicalId(text);
  if (canonical === undefined) return undefined;
  return { text: canonical, isCoded: isDigits(canonical) && !isDigits(text) };
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

function userNumber(text: string): string | undefined {
  const digits = text.startsWith(USER_PREFIX) ? text.slice(USER_PREFIX.length) : text;
  return /^\d+$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : undefined;
}

/** Decodes base64 (also its URL alphabet) of a short ASCII text; undefined if it is none. */
function decodeBase64(text: string): string | undefined {
  // Only `User:` is of interest, and it always begins like this.
  if (!text.startsWith('VXNlcj')) return undefined;
  let [bits, held, decoded] = [0, 0, ''];
  for (const character of text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/')) {
    const value = BASE64.indexOf(character);
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    decoded += String.fromCharCode((bits >> held) & 0xff);
  }
  return decoded;
}
