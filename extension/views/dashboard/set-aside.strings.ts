/** What a store holds, by its name in the database; one, and several. */
const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  organizations: ['record of the organization', 'records of the organization'],
  sightings: ['members list', 'members lists'],
  identities: ['list of who is who', 'lists of who is who'],
  activityBlocks: ['block of 28 days', 'blocks of 28 days'],
  lastSeen: ['list of last events', 'lists of last events'],
  snapshots: ['daily snapshot', 'daily snapshots'],
  importLayers: ['imported file', 'imported files'],
  importSnapshots: ['daily snapshot of an imported file', 'daily snapshots of imported files'],
  auditFiles: ['note of an imported file', 'notes of imported files'],
};

/** English texts of `<rollcall-set-aside>`. Numbers come as formatted text, with the number for the word. */
export const setAsideStrings = {
  what: (count: number, text: string) =>
    `${text} stored ${count === 1 ? 'record was' : 'records were'} damaged and set aside, unchanged.`,
  kind: (store: string, count: number, text: string) => {
    const [one, many] = KINDS[store] ?? ['other record', 'other records'];
    return `${text} ${count === 1 ? one : many}`;
  },
  why: 'The next sync or import reads anew what was in them. Nothing counts on them any more.',
  save: 'Save for a report',
  saveHint: 'The file holds names and e-mails.',
  remove: 'Delete…',
  removeSurely: 'Delete for good',
  keep: 'Keep',
  unreadable: 'The records could not be unpacked.',
} as const;
