/** What the admin should know of a reading that worked: sentences. */
export const warningStrings = {
  scimShort: (listed: number, total: number) =>
    `SCIM listed ${listed} of ${total} members; the others are missing here.`,
  scimPerhapsShort: (listed: number) =>
    `SCIM listed ${listed} members, as many as one answer holds; there may be more.`,
  scimNameless: (count: number) =>
    count === 1
      ? '1 SCIM entry names nobody and was left out.'
      : `${count} SCIM entries name nobody and were left out.`,
  scimUnreadable: (count: number) => `The last activity of ${count} member${count === 1 ? '' : 's'} could not be read.`,
  scimOldServer: 'This server does not tell last activity over SCIM (W&B Server 0.76 or older).',
  notUtf8: 'The file is not in UTF-8. It was read as Windows text; check names with accents.',
  cellsUnread: (count: number) =>
    `${count} ${count === 1 ? 'cell' : 'cells'} could not be understood and count as unknown.`,
  fewerMembers: (listed: number, expected: number) =>
    `The file lists ${listed} of at least ${expected} members; the others stay as they are.`,
  otherLayout: {
    'multi-tenant': 'This is an export of Multi-tenant Cloud. Its columns were read by their names.',
    'single-tenant': 'This is an export of Dedicated Cloud or Self-Managed. Its columns were read by their names.',
  },
  columnsMissing: (columns: readonly string[]) => `The file lacks ${columns.join(', ')}, as files of older servers do.`,
  brokenQuotes: 'The quotation marks in this row are broken.',
  /** `text` is the count as it is written. */
  entriesRejected: (count: number, text: string) =>
    `${count === 1 ? '1 entry' : `${text} entries`} of the audit log could not be used: broken, without a time, or of another day.`,
};
