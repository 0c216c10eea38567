function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** English texts of `<rollcall-backup-card>`. Numbers come as formatted text, with the number for the word. */
export const backupCardStrings = {
  save: 'Save a backup',
  saveHint:
    'One file with everything stored: members, days, snapshots and exports. It holds names and e-mails, and no API key.',
  what: 'What',
  this: (name: string) => `Only ${name}`,
  all: 'Everything stored',
  action: 'Save backup',
  saving: (share: string) => `Saving, ${share}`,
  saved: (name: string, size: string) => `Saved ${name} (${size}).`,
  progressLabel: 'Backup',

  merge: 'Merge a backup',
  mergeHint:
    'Drop a backup file. What it knows is added to what is stored here: nothing is overwritten, and the same file again changes nothing.',
  choose: 'Choose a backup',
  merging: (share: string) => `Merging, ${share}`,
  merged: (organizations: readonly string[]) => `Merged what the backup knows of ${organizations.join(', ')}.`,
  madeAt: (when: string) => `It was made on ${when}.`,
  empty: 'This backup holds nothing.',
  partly: (count: number, text: string) =>
    `${plural(count, text, 'part was', 'parts were')} merged before that and stay.`,
  onlyOne: 'Drop one file at a time.',
  cancel: 'Cancel',
  cancelled: 'Cancelled. What was merged until then stays.',
  cancelledSaving: 'Cancelled. Nothing was saved.',

  keep: 'How long history is kept, and wiping it, is set in Options.',
  openOptions: 'Data in Options',
} as const;
