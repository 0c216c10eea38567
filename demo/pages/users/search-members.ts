import type { PageMember } from '../../page-data';
import { statusWord } from './last-active-words';

/**
 * Members whose name, user name or e-mail contains a text, or whose status begins with it: W&B's search takes a status
 * word too (`wandb/activity.md`, B, 0.83.2).
 */
export function searchMembers(members: readonly PageMember[], text: string): readonly PageMember[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return members;
  return members.filter(
    ({ name, username, email, lastActive }) =>
      [name, username, email].some((field) => field.toLowerCase().includes(wanted)) ||
      (wanted.length > 2 && statusWord(lastActive).toLowerCase().startsWith(wanted)),
  );
}
