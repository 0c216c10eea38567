import type { PageMember } from '../../page-data';

type NativeLastActive = PageMember['lastActive'];

/** What the Last Active cell says of people without a time (`wandb/activity.md`, A1 and A3). */
export const LAST_ACTIVE_WORDS = {
  'invite-pending': 'Invite pending',
  deactivated: 'Deactivated',
  hyphen: '-',
} as const satisfies Record<Exclude<NativeLastActive['kind'], 'at'>, string>;

/** The word an admin may search for to find everybody of a status. */
export function statusWord({ kind }: NativeLastActive): string {
  return kind === 'at' ? 'Active' : kind === 'hyphen' ? '' : LAST_ACTIVE_WORDS[kind];
}
