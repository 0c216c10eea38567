import type { RosterSource } from '../../activity/member';

const ROSTERS: Readonly<Record<RosterSource, string>> = {
  page: "W&B's members page",
  csv: "W&B's CSV",
  scim: 'SCIM',
};

/** English texts of `<rollcall-evidence-line>`. */
export const evidenceLineStrings = {
  auditLog: 'From the audit log',
  roster: (source: RosterSource | undefined) => `From ${source ? ROSTERS[source] : 'a roster'}`,
  none: 'No source tells this yet',
  covered: (covered: number, period: number) =>
    covered === period ? `all ${period} days` : `${covered} of ${period} days`,
  notes: (count: number) => (count === 1 ? '1 thing to know' : `${count} things to know`),
} as const;
