import type { Membership } from '../member';
import type { Status } from '../status';

/** What W&B calls a member's state (`wandb/activity.md`, B); empty where no source tells. */
export const MEMBERSHIP_WORDS: Readonly<Record<Membership, string>> = {
  accepted: 'Active',
  invited: 'Invite pending',
  deactivated: 'Deactivated',
  unknown: '',
};

/** What files call a member's activity status. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  active: 'Active',
  idle: 'Idle',
  dormant: 'Dormant',
  'invite-pending': 'Invite pending',
  deactivated: 'Deactivated',
  'no-activity': 'No activity',
};
