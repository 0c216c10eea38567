import type { RosterSource } from '../../activity/member';

const ROSTERS: Readonly<Record<RosterSource, string>> = {
  page: 'the members page',
  csv: 'W&B’s CSV',
  scim: 'SCIM',
};

/** English texts of `<rollcall-evidence-line>`. Numbers come as formatted text. */
export const evidenceLineStrings = {
  auditLog: 'From the audit log',
  roster: (source: RosterSource | undefined) => `From ${source ? ROSTERS[source] : 'a members list'}`,
  none: 'No source tells this yet',
  covered: (covered: string, period: string, isOne: boolean) => `${covered} of ${period} ${isOne ? 'day' : 'days'}`,
  notes: (count: number) => (count === 1 ? '1 thing to know' : `${count} things to know`),
} as const;
