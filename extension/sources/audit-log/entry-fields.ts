import { stringIn } from './json-bytes';

/** Fields that activity is told by (`wandb/audit-logs.md`, section 5), and the envelope's array. */
const FIELD_NAMES = ['timestamp', 'action', 'actor_email', 'actor_user_id', 'response_code', 'audit_logs'];
export const TIMESTAMP = 0;
export const ACTION = 1;
export const ACTOR_EMAIL = 2;
export const ACTOR_USER_ID = 3;
export const RESPONSE_CODE = 4;
export const AUDIT_LOGS = 5;
export const NO_FIELD = -1;
export const FIELD_COUNT = FIELD_NAMES.length;

const FIELD_BYTES = FIELD_NAMES.map((name) => new TextEncoder().encode(name));
const LONGEST_KEY = 40;

/** Which fields a key of that length may name; most keys of an entry name none. */
const FIELDS_BY_LENGTH: readonly (readonly number[])[] = Array.from({ length: LONGEST_KEY }, (_, length) =>
  FIELD_NAMES.flatMap((name, field) => (name.length === length ? [field] : [])),
);

/** Which field a key without escapes names. `from` to `end` lies between the quotation marks. */
export function fieldOf(bytes: Uint8Array, from: number, end: number): number {
  const candidates = FIELDS_BY_LENGTH[end - from];
  if (candidates === undefined) return NO_FIELD;
  for (let i = 0; i < candidates.length; i += 1) {
    const field = candidates[i] ?? NO_FIELD;
    if (isName(FIELD_BYTES[field], bytes, from)) return field;
  }
  return NO_FIELD;
}

/** Which field a key with escapes names, quotation marks included in the span. */
export function escapedFieldOf(bytes: Uint8Array, from: number, end: number): number {
  return FIELD_NAMES.indexOf(stringIn(bytes, from, end));
}

function isName(name: Uint8Array | undefined, bytes: Uint8Array, from: number): boolean {
  if (name === undefined) return false;
  for (let index = 0; index < name.length; index += 1) if (name[index] !== bytes[from + index]) return false;
  return true;
}
