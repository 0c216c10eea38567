/** Something no source of a deployment shows: whom or what, and why. Sentences for the admin. */
export const blindSpotStrings = {
  pagesAndRuns: {
    what: 'People who only open pages or log runs',
    why: 'Last Active counts any contact with the server; the audit log has no entry for opening a page or starting a run. They may be active and missing from the audit log.',
  },
  sixMonths: {
    what: 'Activity older than six months',
    why: 'W&B shows a hyphen then. Only the audit log, audit files, or what Rollcall saw at the time can tell when it was.',
  },
  bucketFiles: {
    what: 'E-mails in bucket files',
    why: 'Files of the instance bucket name people by number only. They are joined with members by that number, which is marked as a guess.',
  },
  deactivated: {
    what: 'Activity of deactivated people',
    why: 'The members page says Deactivated instead of when they were last active.',
  },
  oldServers: {
    what: 'Last activity on old servers',
    why: 'SCIM tells it since about version 0.77. On older servers it is unknown, not “never”. Before 0.79.1 an audit log of over 1,000 days could fail to answer.',
  },
  reports: {
    what: 'People who only read reports',
    why: 'Reading a report is never recorded on Multi-tenant, so they look inactive.',
  },
  projects: {
    what: 'Work in Open and Public projects',
    why: 'Nothing is recorded for those projects. People who work only there look inactive.',
  },
  before: {
    what: 'Everything before 8 May 2025',
    why: 'W&B counts activity from that day on. A hyphen means never active since then.',
  },
  runs: {
    what: 'Starting and logging runs',
    why: 'The audit log has no entry for it. Whether it counts as activity is not documented.',
  },
  signIn: {
    what: 'Signing in',
    why: 'User actions are recorded only where they are tied to the organization, so a sign-in alone often is not.',
  },
  removed: {
    what: 'People who were deactivated',
    why: 'Multi-tenant removes them from the organization. Rollcall remembers whom it saw before.',
  },
};
