import type { Instant } from '../day';
import type { MemberFacts } from '../member';
import { type Deployment, isSingleTenant } from '../organization';
import { hyphenMeaning } from '../read-words';
import { readCsvMoment } from './csv-moment';
import { writeMoment } from './iso-moment';

/** What a Last Active cell says of a member. */
export type LastActiveCell = Pick<MemberFacts, 'membership' | 'lastActive'>;

/**
 * The Last Active cell in W&B's words for that deployment (`wandb/activity.md`, A1 and A3), moments as `writeMoment`
 * writes them. Empty where nothing is known.
 */
export function writeLastActive({ membership, lastActive }: LastActiveCell, deployment: Deployment): string {
  if (isSingleTenant(deployment) && membership === 'invited') return 'Invite pending';
  if (isSingleTenant(deployment) && membership === 'deactivated') return 'Deactivated';
  switch (lastActive.kind) {
    case 'at':
      return writeMoment(lastActive);
    case 'never':
    case 'not-since':
      return '-';
    case 'unknown':
      return '';
  }
}

const HYPHEN = /^[-\u2010-\u2015\u2212]{1,2}$/;
const INVITED = /^(?:(?:invite|invitation) pending|pending(?: (?:invite|invitation))?|invited)$/;
/** Go writes its zero time where nothing ever happened. */
const NEVER = /^never$|^0001-01-01/;

/**
 * Reads a Last Active cell of a file made at `readAt`. On single tenant it is also all the CSV says of membership: a
 * time or a hyphen means accepted. Undefined if it is in no known form.
 */
export function readLastActive(cell: string, deployment: Deployment, readAt: Instant): LastActiveCell | undefined {
  const words = cell.trim().toLowerCase();
  const membership = isSingleTenant(deployment) ? 'accepted' : 'unknown';
  if (words === '' || words === 'unknown') return { membership: 'unknown', lastActive: { kind: 'unknown' } };
  if (words === 'active') return { membership: 'accepted', lastActive: { kind: 'unknown' } };
  if (words === 'deactivated') return { membership: 'deactivated', lastActive: { kind: 'unknown' } };
  if (INVITED.test(words)) return { membership: 'invited', lastActive: { kind: 'unknown' } };
  if (HYPHEN.test(words)) return { membership, lastActive: hyphenMeaning(deployment, readAt) };
  if (NEVER.test(words)) return { membership, lastActive: { kind: 'never' } };
  const moment = readCsvMoment(cell, readAt);
  return moment && { membership, lastActive: { kind: 'at', ...moment } };
}
