/** What is wrong and what to do, by kind of problem: sentences for the admin. Moments and lists come as formatted text. */
export const problemStrings = {
  notConnected: 'No connection is set up for this organization yet. Add one in Options.',
  hostNotPermitted: (origin: string) =>
    `Rollcall may not read ${origin} yet. Add the host in Options and allow access.`,
  unauthorized: (host: string) => `${host} did not accept the sign-in. Check the user name and API key in Options.`,
  forbidden: (host: string) =>
    `${host} refused access. An organization admin or an organization service account is needed, and an Enterprise plan.`,
  severalOrganizations:
    'Your account belongs to several organizations. Choose one in W&B under User Settings > Default API organization, then try again.',
  notFound: (what: string) => `${what} was not found on this server. Check the host; old servers lack it.`,
  rateLimited: (until: string) => `W&B asks for a pause until ${until}. Rollcall goes on by itself.`,
  offline: (host: string) => `${host} could not be reached. Check the network or VPN, then try again.`,
  timeout: (host: string) => `${host} did not answer in time. Try again in a moment.`,
  cutOff: (host: string) => `The connection to ${host} broke half-way. What had arrived whole is kept; try again.`,
  server: (host: string, status: string) => `${host} answered with an error (${status}). Try again later.`,
  unexpectedShape: (where: string, detail: string) =>
    `${where} answered in a form Rollcall does not know (${detail}). Nothing was changed.`,
  notACsv: (detail: string) =>
    `This file is not a CSV file that W&B or Rollcall exported (${detail}). Choose the file that "Export as CSV" saved.`,
  missingColumns: (columns: string, count: number) =>
    `The file lacks the column${count === 1 ? '' : 's'} ${columns}. Export it again from W&B's members page.`,
  notAnAuditFile: (detail: string) => `This file could not be read as an audit log (${detail}).`,
  notABackup: (detail: string) => `This file is not a backup that Rollcall can read (${detail}). Nothing was changed.`,
  otherOrganization: (found: string, expected: string) =>
    `This belongs to ${found}, not to ${expected}. Nothing was imported.`,
  pageChanged: (missing: string) =>
    `This page looks different from what Rollcall knows (not found: ${missing}). W&B's page is left as it is; the panel still works.`,
  storageFull: 'The browser has no room left for Rollcall. Wipe old data in Options; what is stored stays readable.',
  storageBlocked: 'Another Rollcall tab still uses an older version of the data. Close it and try again.',
  storageDamaged: (what: string) =>
    `What was stored of ${what} can no longer be read. It is set aside; the next sync reads it anew, and files can be imported again.`,
  notAllowed: (what: string) => `This page may not ${what}.`,
  locked: 'The kept API key is locked. Type its passphrase in Options to use it in this browser session.',
  cancelled: 'Cancelled. Nothing was changed.',
  isPrivate: (what: string) =>
    `${what} cannot be shown in privacy mode: it needs real names. Turn privacy mode off in Options first.`,
  pseudonymousFile: 'Privacy mode wrote this file: its people have pseudonyms, not their names. Nothing was imported.',
  bug: 'Something went wrong inside Rollcall. Reload the page; if it comes back, report it with "Copy diagnostics".',
};
