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
      return 'No connection is set up for this organization yet. Add one in Options.';
    case 'host-not-permitted':
      return `Rollcall may not read ${problem.origin} yet. Add the host in Options and allow access.`;
    case 'unauthorized':
      return `${problem.host} did not accept the sign-in. Check the user name and API key in Options.`;
    case 'forbidden':
      return `${problem.host} refused access. An organization admin or an organization service account is needed, and an Enterprise plan.`;
    case 'several-organizations':
      return 'Your account belongs to several organizations. Choose one in W&B under User Settings > Default API organization, then try again.';
    case 'not-found':
      return `${problem.what} was not found on this server. Check the host; old servers lack it.`;
    case 'rate-limited':
      return `W&B asks for a pause until ${new Date(problem.retryAt).toLocaleTimeString()}. Rollcall goes on by itself.`;
    case 'offline':
      return `${problem.host} could not be reached. Check the network or VPN, then try again.`;
    case 'timeout':
      return `${problem.host} did not answer in time. Try again in a moment.`;
    case 'cut-off':
      return `The connection to ${problem.host} broke half-way. What had arrived whole is kept; try again.`;
    case 'server':
      return `${problem.host} answered with an error (${problem.status}). Try again later.`;
    case 'unexpected-shape':
      return `${problem.where} answered in a form Rollcall does not know (${problem.detail}). Nothing was changed.`;
    case 'not-a-csv':
      return `This file is not a CSV file that W&B or Rollcall exported (${problem.detail}). Choose the file that "Export as CSV" saved.`;
    case 'missing-columns':
      return `The file lacks the column${problem.missing.length === 1 ? '' : 's'} ${problem.missing.join(', ')}. Export it again from W&B's members page.`;
    case 'not-an-audit-file':
      return `This file could not be read as an audit log (${problem.detail}).`;
    case 'not-a-backup':
      return `This file is not a backup that Rollcall can read (${problem.detail}). Nothing was changed.`;
    case 'other-organization':
      return `This belongs to ${problem.found}, not to ${problem.expected}. Nothing was imported.`;
    case 'page-changed':
      return `This page looks different from what Rollcall knows (not found: ${problem.missing.join(', ')}). W&B's page is left as it is; the panel still works.`;
    case 'storage-full':
      return 'The browser has no room left for Rollcall. Wipe old data in Options; what is stored stays readable.';
    case 'storage-blocked':
      return 'Another Rollcall tab still uses an older version of the data. Close it and try again.';
    case 'storage-damaged':
      return `What was stored of ${problem.what} can no longer be read. It is set aside; the next sync reads it anew, and files can be imported again.`;
    case 'not-allowed':
      return `This page may not ${problem.what}.`;
    case 'locked':
      return 'The kept API key is locked. Type its passphrase in Options to use it in this browser session.';
    case 'cancelled':
      return 'Cancelled. Nothing was changed.';
    case 'private':
      return `${problem.what} cannot be shown in privacy mode: it needs real names. Turn privacy mode off in Options first.`;
    case 'pseudonymous-file':
      return 'Privacy mode wrote this file: its people have pseudonyms, not their names. Nothing was imported.';
    case 'bug':
      return 'Something went wrong inside Rollcall. Reload the page; if it comes back, report it with "Copy diagnostics".';
  }
}

/** Whether trying the same thing again can help. */
export function isWorthRetrying(problem: Problem): boolean {
  return ['rate-limited', 'offline', 'timeout', 'cut-off', 'server', 'storage-blocked', 'bug'].includes(problem.kind);
}
