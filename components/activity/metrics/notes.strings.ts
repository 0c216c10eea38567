/** What figures leave open, and why a number is not known: sentences for the admin. Days come as ISO dates. */
export const noteStrings = {
  whyUnknown: {
    auditUnread: 'The audit log of these days has not been read.',
    todayUnread: 'Today’s audit log has not been read yet.',
    noneSeen: 'Nobody was seen in the part of the audit log that has been read.',
    rosterSilent: 'The members list does not tell when its members were last active.',
    noRoster: 'No members list has been read yet.',
    nothingRead: 'Neither the audit log nor a members list tells who was active then.',
  },
  countedByGrowth: (days: string) =>
    `Counted by how much W&B’s own number of active days grew, ${days}; on which days, it does not tell.`,
  days: (from: string, to: string) => `${from} to ${to}`,
  readEarlier: (moment: string) => `The members list was read at ${moment}; later activity is missing.`,
  open: (count: number) =>
    `${people(count, 'more member', 'more members')} may have been active: when they last were is not told, or only roughly.`,
  hidden: (count: number) =>
    `W&B does not show when ${people(count, 'deactivated member was', 'deactivated members were')} last active.`,
  auditedOnly:
    'W&B counts audited actions only: people who only read reports or work in public projects look inactive.',
  countedFrom: (day: string) => `W&B counts activity from ${day} on.`,
  blindSingleTenant:
    'The audit log lists fewer kinds of activity than Last Active counts: people who only open pages or log runs may be missing.',
  blindMultiTenant: 'The audit log has no entry for starting a run, so people who only log runs may be missing.',
  /** `others` are gaps beyond the `runs` that are named. */
  missing: (days: number, runs: readonly string[], others: number) => {
    const more = others > 0 ? ` and ${people(others, 'more gap', 'more gaps')}` : '';
    const verb = days === 1 ? 'day is' : 'days are';
    return `${days} ${verb} missing from the audit log read so far: ${runs.join(', ')}${more}.`;
  },
  leftOut: (count: number) => {
    const [accounts, they] = count === 1 ? ['account', 'It is'] : ['accounts', 'They are'];
    return `${count} ${accounts} known by a number only, such as service accounts, did something too. ${they} not counted.`;
  },
  partial: (listed: number, total: number | undefined) =>
    `Only part of the members list was read: ${listed}${total === undefined ? '' : ` of ${total}`} members.`,
};

function people(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
