import { type Instant, MS_PER_DAY, dayOf, instant, monthsBefore, startOfDay } from './day';
import type { LastActive, Seat } from './member';
import { type Deployment, isSingleTenant } from './organization';

/** How long single tenant looks back before it shows a hyphen (`wandb/activity.md`, A1). */
const HYPHEN_MONTHS = 6;

/**
 * What a hyphen in the Last Active column says, read at `at`: on single tenant nothing in the last six months, on
 * Multi-tenant never active in this organization (`wandb/activity.md`, A4.2).
 */
export function hyphenMeaning(deployment: Deployment, at: Instant): LastActive {
  if (!isSingleTenant(deployment)) return { kind: 'never' };
  const timeOfDay = at - startOfDay(dayOf(at));
  return { kind: 'not-since', since: instant(monthsBefore(dayOf(at), HYPHEN_MONTHS) * MS_PER_DAY + timeOfDay) };
}

const SEAT_WORDS: ReadonlyMap<string, Seat> = new Map([
  ['full', 'full'],
  ['viewer', 'viewer'],
  ['view', 'viewer'],
  ['view only', 'viewer'],
  ['read only', 'viewer'],
  ['none', 'none'],
  ['no', 'none'],
  ['no access', 'none'],
  ['noaccess', 'none'],
  ['no seat', 'none'],
]);

/**
 * Reads a Models seat or Weave access in the words of the pages, the CSV or SCIM, whatever their case and hyphens
 * (`wandb/seats-roles.md`, Seats). Undefined where the cell does not tell, as for deactivated people.
 */
export function parseSeat(text: string): Seat | undefined {
  const words = folded(text);
  return SEAT_WORDS.get(words) ?? SEAT_WORDS.get(words.replace(/ (?:seat|access)$/, ''));
}

const ROLE_WORDS: ReadonlyMap<string, string> = new Map([
  ['admin', 'admin'],
  ['administrator', 'admin'],
  ['billing admin', 'admin'],
  ['member', 'member'],
  ['viewer', 'viewer'],
  ['view', 'viewer'],
  ['view only', 'viewer'],
]);

const NO_ROLE = new Set(['', 'deactivated', 'invite pending', 'n/a']);

/**
 * Reads an organization role: `admin`, `member` or `viewer`, else a custom role's name as it is written. A billing
 * admin is an admin with an extra mark (`wandb/seats-roles.md`, Organization roles). Undefined where the cell does not
 * tell.
 */
export function parseRole(text: string): string | undefined {
  const words = folded(text);
  if (NO_ROLE.has(words)) return undefined;
  return ROLE_WORDS.get(words) ?? ROLE_WORDS.get(words.replace(/^(?:org|organization|instance) /, '')) ?? text.trim();
}

/** Lower-case words with single spaces; every kind of hyphen and the underscore count as a space. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_\-\u2010-\u2015\u2212]+/g, ' ')
    .trim();
}
