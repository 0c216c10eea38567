/** Parts of the sentences of problems (`problem.strings.ts`): what was looked for, who answered, and what was wrong. */
export const problemPhrases = {
  /** Subjects: "… was not found on this server." */
  missing: {
    organization: 'This organization',
    person: 'This person',
    exported: 'This export',
    listOfDay: 'The members list of that day',
    hostAtAddress: 'A host at this address',
    organizationAtAddress: 'An organization at this address',
    apiAtAddress: 'An API at this address',
    scim: 'The SCIM user list',
    auditLog: 'The audit log',
  },
  /** Subjects: "… cannot be shown in privacy mode." */
  named: {
    setAside: 'What was set aside',
    identity: 'Who is one person',
    backup: 'A backup',
    comparison: 'A comparison of files',
    views: 'Named views',
    pseudonym: 'Who has a pseudonym',
  },
  /** Verbs: "This page may not …" */
  refused: {
    speakForOrganization: 'speak for an organization',
    speakForPage: 'speak for another page',
    askForOrganization: 'ask for another organization',
    ask: 'ask Rollcall',
    askFor: (request: string) => `ask for ${request}`,
    askForNothing: 'ask for what nobody answers',
    showPanel: 'show the activity panel',
    mount: 'mount Rollcall',
    load: 'load a part of Rollcall',
  },
  /** Of what was stored: "What was stored of … can no longer be read." */
  damaged: {
    members: 'the members this source listed',
    identity: 'who is who',
    auditLog: 'the audit log',
    auditDays: 'some days of the audit log',
  },
  scimAt: (host: string) => `SCIM at ${host}`,
  auditLogAt: (host: string) => `The audit log at ${host}`,
  answer: {
    noUsers: 'no list of users',
    webPage: 'a web page instead of data',
    noJson: 'no JSON',
    pageTwice: 'it gave one page twice',
    endlessDay: 'one day has no end',
    noEntry: 'no entry that Rollcall can read',
    noTime: 'no entry with a time',
    otherDays: (day: string) => `other days than ${day}`,
  },
  csv: {
    empty: 'it is empty',
    zip: 'it is an Excel workbook or a zip archive',
    noText: 'it is no text',
    noHeader: 'it has no header row',
    noColumns: 'its first row names no columns of a members list',
    openQuote: (line: string) => `a quotation mark in the record on line ${line} is never closed`,
    cutShort: 'it did not arrive whole',
    twoNeeded: 'two files are needed',
    unreadable: 'the browser could not read it',
  },
  backup: {
    otherAddress: 'an organization has another one’s address',
    damaged: 'a part is damaged',
    unexpected: (where: string) => `${where} is not as expected`,
    unreadable: 'it could not be read',
  },
};
