function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** English texts of `<rollcall-evidence-panel>`. Numbers come as formatted text, with the number for the word. */
export const evidencePanelStrings = {
  days: 'Days covered',
  loading: 'Reading what figures rest on…',
  retry: 'Try again',
  none: 'No day of the audit log is known yet. Until then, figures rest on members lists: they tell who was active last, not on which days.',
  covered: (count: number, complete: string, partial: number, partialText: string) =>
    `${plural(count, complete, 'day', 'days')} complete${
      partial > 0 ? `, ${plural(partial, partialText, 'day', 'days')} read in part` : ''
    }.`,
  whole: 'No day is missing since the first.',
  missing: (count: number, text: string) =>
    `${plural(count, text, 'day is', 'days are')} missing or known in part. Figures over them say “at least”, or leave a gap.`,
  /** Days by who told of them. */
  told: {
    api: (count: number, text: string) => `the audit log API told of ${plural(count, text, 'day', 'days')}`,
    file: (count: number, text: string) => `audit files told of ${plural(count, text, 'day', 'days')}`,
    unrecorded: (count: number, text: string) =>
      `of ${plural(count, text, 'older day', 'older days')} it was not recorded which of the two told`,
  },
  tellers: (told: readonly string[], shared: number, text: string) =>
    told.length === 0
      ? ''
      : `${sentence(told.join(', '))}${shared > 0 ? `; of ${plural(shared, text, 'day', 'days')} both` : ''}.`,
  gapsTitle: 'Which days',
  gap: (range: string, days: string, isPartial: boolean) =>
    isPartial ? `${range} (${days}, read in part)` : `${range} (${days})`,
  dayCount: (count: number, text: string) => plural(count, text, 'day', 'days'),
  moreGaps: (count: string) => `and ${count} more`,
  files: (count: number, text: string) => `${plural(count, text, 'audit file', 'audit files')} imported.`,
  unfinishedFiles: (count: number, text: string) =>
    `${plural(count, text, 'audit file', 'audit files')} stopped half-way: drop ${count === 1 ? 'it' : 'them'} again to go on.`,
  snapshots: (count: number, text: string, range: string) =>
    `Everybody’s facts are kept of ${plural(count, text, 'day', 'days')} (${range}).`,
  noSnapshots: 'No list of everybody is kept yet. One is kept for each day all members are read.',
  blindSpots: 'What W&B does not show here',
} as const;
