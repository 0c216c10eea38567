function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** Every text of the data section. Numbers come as formatted text. */
export const dataStrings = {
  title: 'Data',
  lead: 'Everything Rollcall knows is in this browser profile, and nowhere else.',
  loading: 'Counting what is stored',
  retry: 'Try again',
  caption: 'What is stored',
  organization: 'Organization',
  members: 'Members',
  days: 'Days of history',
  exports: 'Exports',
  actions: 'Wipe',
  none: 'Nothing is stored yet.',
  usage: (used: string, quota: string | undefined) => (quota ? `${used} of ${quota} used.` : `${used} used.`),
  wipe: 'Wipe data',
  wipeOf: (name: string) => `Wipe data of ${name}`,
  wipeAll: 'Wipe all data',

  dialog: {
    title: (name: string) => `Wipe the data of ${name}?`,
    titleAll: 'Wipe all data?',
    text: (members: readonly [number, string], days: readonly [number, string], exports: readonly [number, string]) =>
      `${plural(...members, 'member', 'members')}, ${plural(...days, 'day', 'days')} of history and ${plural(...exports, 'export', 'exports')} are deleted from this browser. This cannot be undone.`,
    stays: 'Nothing changes at W&B. Connections, hosts and settings stay.',
    typeName: (name: string) => `Type ${name} to confirm`,
    /** What is typed to wipe everything. */
    allWord: 'wipe all data',
    mismatch: (name: string) => `This is not ${name}.`,
    yes: 'Wipe data',
    wiping: 'Wiping…',
    no: 'Cancel',
  },
  wiped: (name: string) => `Data of ${name} wiped.`,
  wipedAll: 'All data wiped.',
};
