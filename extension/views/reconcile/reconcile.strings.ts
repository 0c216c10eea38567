import type { ActiveCause, Cause, MemberCause, SourceTotal } from '../../../components/activity/insights/reconcile';

/** English texts of the reconciliation. Numbers and dates come as formatted text. */
export const reconcileStrings = {
  lead: 'Two counts of the same people seldom agree. Type in the number W&B shows; Rollcall tells which people could make the difference.',
  members: 'Members',
  active: 'Active people',
  activeIn: (days: string) => `Active people, ${days}`,
  theirs: 'W&B shows',
  ours: 'Rollcall counts',
  difference: 'Difference',
  none: 'number',
  same: 'The counts agree.',
  within: 'The causes below can explain the difference.',
  beyond:
    'The causes below cannot explain all of it. Look at when each source was read, and at what Evidence says is missing.',
  sources: 'What each source said itself',
  source: 'Source',
  listed: 'Listed',
  total: 'Says there are',
  read: 'Read',
  isComplete: 'whole list',
  isPartial: 'part of the list',
  notSaid: 'does not say',
  sourceNames: { page: 'Members page', csv: 'W&B’s CSV', scim: 'SCIM' } satisfies Record<SourceTotal['source'], string>,
  causes: 'Whom another count may treat otherwise',
  cause: 'Cause',
  people: 'People',
  sides: {
    counted: 'in our count',
    'not-counted': 'not in our count',
  } satisfies Record<Cause<never>['side'], string>,
  side: 'Here',
  noCauses: 'Nobody known stands out.',
  noMembers: 'No members list has been read yet.',
  memberCauses: {
    invited: 'Invited, but not accepted yet. SCIM may leave them out; the members page lists them.',
    deactivated: 'Deactivated people. They stay on the list, and some counts leave them out.',
    'log-only': 'Known from the audit log alone: no list names them.',
    left: 'Left: a complete list no longer names them. A count taken earlier had them.',
    'joined-records': 'Records found to be somebody else’s: an old e-mail or a second account, counted once here.',
  } satisfies Record<MemberCause, string>,
  activeCauses: {
    'first-day-only':
      'Active on the first day of the period only. A window that begins some hours later, or in another time zone, loses them.',
    'day-before': 'Active on the day before the period only. A window that begins some hours earlier has them.',
    'today-only': 'Active today only. A count that lags, or that ends yesterday, does not have them yet.',
    deactivated: 'Active in the period, and deactivated since.',
    left: 'Active in the period, and gone since. A count of present members loses them.',
    'number-only': 'Accounts the audit log knows by a number only, such as service accounts.',
    'roster-only':
      'Told active by a members list; the audit log does not show them. W&B’s Last Active counts more than its log.',
  } satisfies Record<ActiveCause, string>,
} as const;
