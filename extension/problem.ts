import { spokenLanguage } from '../components/texts/spoken-language';
import { problemStrings as strings } from './problem.strings';

/**
 * What can go wrong, told as a value. `sentenceOf` gives the sentence for the admin, `cause` is for us and never
 * holds secrets or personal data.
 */
export type Problem =
  | { readonly kind: 'not-connected' }
  | { readonly kind: 'host-not-permitted'; readonly origin: string }
  | { readonly kind: 'unauthorized'; readonly host: string }
  | { readonly kind: 'forbidden'; readonly host: string }
  | { readonly kind: 'several-organizations' }
  | { readonly kind: 'not-found'; readonly what: string }
  | { readonly kind: 'rate-limited'; readonly retryAt: number }
  | { readonly kind: 'offline'; readonly host: string }
  | { readonly kind: 'timeout'; readonly host: string }
  | { readonly kind: 'cut-off'; readonly host: string }
  | { readonly kind: 'server'; readonly host: string; readonly status: number }
  | { readonly kind: 'unexpected-shape'; readonly where: string; readonly detail: string }
  | { readonly kind: 'not-a-csv'; readonly detail: string }
  | { readonly kind: 'missing-columns'; readonly missing: readonly string[] }
  | { readonly kind: 'not-an-audit-file'; readonly detail: string }
  | { readonly kind: 'not-a-backup'; readonly detail: string }
  | { readonly kind: 'other-organization'; readonly expected: string; readonly found: string }
  | { readonly kind: 'page-changed'; readonly missing: readonly string[] }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-blocked' }
  | { readonly kind: 'storage-damaged'; readonly what: string }
  | { readonly kind: 'not-allowed'; readonly what: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'cancelled' }
  /** Needs real names while privacy mode is on; `what` begins a sentence. */
  | { readonly kind: 'private'; readonly what: string }
  /** A file that privacy mode wrote: the people in it are nobody. */
  | { readonly kind: 'pseudonymous-file' }
  | { readonly kind: 'bug'; readonly detail: string };

/** A value, or what kept us from it. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function succeeded<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

/** What is wrong and what to do, in words for the admin. */
export function sentenceOf(problem: Problem): string {
  switch (problem.kind) {
    case 'not-connected':
      return strings.notConnected;
    case 'host-not-permitted':
      return strings.hostNotPermitted(problem.origin);
    case 'unauthorized':
    case 'forbidden':
    case 'offline':
    case 'timeout':
      return strings[problem.kind](problem.host);
    case 'cut-off':
      return strings.cutOff(problem.host);
    case 'server':
      return strings.server(problem.host, String(problem.status));
    case 'several-organizations':
      return strings.severalOrganizations;
    case 'not-found':
      return strings.notFound(problem.what);
    case 'rate-limited':
      return strings.rateLimited(new Date(problem.retryAt).toLocaleTimeString(spokenLanguage()));
    case 'unexpected-shape':
      return strings.unexpectedShape(problem.where, problem.detail);
    case 'not-a-csv':
      return strings.notACsv(problem.detail);
    case 'missing-columns':
      return strings.missingColumns(problem.missing.join(', '), problem.missing.length);
    case 'not-an-audit-file':
      return strings.notAnAuditFile(problem.detail);
    case 'not-a-backup':
      return strings.notABackup(problem.detail);
    case 'other-organization':
      return strings.otherOrganization(problem.found, problem.expected);
    case 'page-changed':
      return strings.pageChanged(problem.missing.join(', '));
    case 'storage-full':
      return strings.storageFull;
    case 'storage-blocked':
      return strings.storageBlocked;
    case 'storage-damaged':
      return strings.storageDamaged(problem.what);
    case 'not-allowed':
      return strings.notAllowed(problem.what);
    case 'private':
      return strings.isPrivate(problem.what);
    case 'pseudonymous-file':
      return strings.pseudonymousFile;
    case 'locked':
    case 'cancelled':
    case 'bug':
      return strings[problem.kind];
  }
}

/** Whether trying the same thing again can help. */
export function isWorthRetrying(problem: Problem): boolean {
  return ['rate-limited', 'offline', 'timeout', 'cut-off', 'server', 'storage-blocked', 'bug'].includes(problem.kind);
}
