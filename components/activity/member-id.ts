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

/** Whether an id spells a user's number in SCIM's way (`User:101`, or that in base64), not as the log's plain number. */
export function isCodedId(id: string): boolean {
  const text = id.trim();
  return !/^\d+$/.test(text) && /^\d+$/.test(canonicalId(text) ?? '');
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
