import type { PageLastActive } from '../../messages';
import { readEpoch, readIso } from './machine-text';
import { plainText } from './plain-text';
import type { MomentReading, ReadingContext } from './reading-context';
import { readRelative } from './relative-text';

const HYPHEN = /^(?:[-\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]{1,3})?$/;
const INVITE_PENDING =
  /^(?:(?:invite|invitation) (?:is )?(?:pending|sent)|pending(?: (?:invite|invitation))?|invited)\.?$/;
const DEACTIVATED = /^deactivated(?: (?:user|member|account))?\.?$/;
const LEAD_IN = /^(?:last )?active(?: on|:)? (?=.)|^last (?:activity|seen)(?: on|:)? (?=.)/;
const KEPT_TEXT = 80;

/**
 * Reads what a Last Active cell says (`wandb/activity.md`, A1, A3 and D; `wandb/ui.md`, Time texts): a moment with its
 * precision, an invitation, a deactivation, or a hyphen. Text in any other words, a browser's translation for instance,
 * is `unknown`: never a guess.
 */
export function readLastActiveText(text: string, context: ReadingContext): PageLastActive {
  const plain = plainText(text);
  const words = plain.toLowerCase();
  if (HYPHEN.test(words)) return { kind: 'hyphen' };
  const standing = standingIn(words);
  if (standing) return { kind: standing };
  const moment = readMoment(words, context);
  return moment ? { kind: 'at', ...moment } : { kind: 'unknown', text: plain.slice(0, KEPT_TEXT) };
}

/** Whether a text in any column says that somebody was invited or deactivated. */
export function readStanding(text: string): 'invite-pending' | 'deactivated' | undefined {
  return standingIn(plainText(text).toLowerCase());
}

function standingIn(words: string): 'invite-pending' | 'deactivated' | undefined {
  if (INVITE_PENDING.test(words)) return 'invite-pending';
  return DEACTIVATED.test(words) ? 'deactivated' : undefined;
}

/** Reads a moment in any known form; undefined if there is none. */
export function readMoment(text: string, context: ReadingContext): MomentReading | undefined {
  const words = plainText(text).toLowerCase().replace(LEAD_IN, '');
  return readRelative(words, context) ?? readIso(words, context) ?? context.calendar?.(words, context);
}

/** Reads a machine's moment out of an attribute: ISO 8601, or epoch seconds or milliseconds. */
export function readMachineMoment(text: string, context: ReadingContext): MomentReading | undefined {
  return readEpoch(text.trim(), context) ?? readMoment(text, context);
}
