import type { Status } from '../activity/status';

/** A status as an element shows it: one of the six, or that no source tells. */
export type ShownStatus = Status | 'unknown';

/** The one word for each status, wherever it is shown. */
export const statusWords: Readonly<Record<ShownStatus, string>> = {
  active: 'Active',
  idle: 'Idle',
  dormant: 'Dormant',
  'no-activity': 'No activity',
  'invite-pending': 'Invite pending',
  deactivated: 'Deactivated',
  unknown: 'Unknown',
};
