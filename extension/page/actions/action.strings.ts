/** Sentences on how an action went, besides those of problems (`problem.ts`). */
export const actionStrings = {
  collect: 'Collecting stopped: the table did not move on to its next rows. What was read is kept.',
  collectSearch: 'Clear the search field first: while it is set, the table lists only some of the members.',
  collectShort: (collected: string, total: string) =>
    `${collected} of ${total} members were found by going through the table. What was read is kept.`,
  collectFewer: (collected: string, known: string) =>
    `The table lists ${collected} members, but ${known} are known. If a filter is set, clear it and collect again.`,
  collectUnknown: (collected: string) =>
    `${collected} members were read. The page does not say how many there are, so the list may not be whole.`,
  collectCancelled: (collected: string) => `Cancelled after ${collected} members. What was read is kept.`,
  diagnosticsCopied: 'Diagnostics copied. They hold no names or e-mail addresses.',
  diagnosticsNotCopied: 'The browser did not allow copying. Diagnostics are in the console of this page.',
};
