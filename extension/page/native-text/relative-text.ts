import type { Precision } from '../../../components/activity/member';
import { type MomentReading, PRECISION_MS, type ReadingContext } from './reading-context';

const UNIT_WORDS: Readonly<Record<Precision, readonly string[]>> = {
  second: ['s', 'sec', 'secs', 'second', 'seconds'],
  minute: ['m', 'min', 'mins', 'minute', 'minutes'],
  hour: ['h', 'hr', 'hrs', 'hour', 'hours'],
  day: ['d', 'day', 'days'],
  week: ['w', 'wk', 'wks', 'week', 'weeks'],
  month: ['mo', 'mos', 'mth', 'mths', 'month', 'months'],
  year: ['y', 'yr', 'yrs', 'year', 'years'],
};

const UNIT_OF_WORD: ReadonlyMap<string, Precision> = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.map((word) => [word, unit as Precision] as const)),
);

const NOW_WORDS = new Set([
  'now',
  'just now',
  'right now',
  'moments ago',
  'a moment ago',
  'a few seconds ago',
  'few seconds ago',
  'seconds ago',
  'less than a minute ago',
  'less than 1 minute ago',
  'less than a minute',
]);

const AMOUNT = /^(?<count>\d{1,6}|an?|one) ?(?<unit>[a-z]+)\.?(?:,? (?:and )?|$)/;
const MAX_PARTS = 3;

/**
 * Reads "3 days ago" and its relatives: react-timeago, moment, date-fns, `Intl.RelativeTimeFormat` and the micro form
 * ("3h", "4mo") (`wandb/ui.md`, Time texts). `text` is plain and lower-case. Undefined if it is anything else.
 */
export function readRelative(text: string, { now }: Pick<ReadingContext, 'now'>): MomentReading | undefined {
  // Under a minute pages round to words and refresh rarely, so a minute is as fine as they can be trusted.
  if (NOW_WORDS.has(text)) return { at: now, precision: 'minute' };
  const named = /^last (week|month|year)$/.exec(text)?.[1];
  if (named) return before(now, readAmounts(`1 ${named}`));
  const future = /^(?:in (?<in>.+)|(?<from>.+) from now)$/.exec(text)?.groups;
  if (future) return skewed(now, readAmounts(withoutHedge(future['in'] ?? future['from'] ?? '')));
  return before(now, readAmounts(withoutHedge(text.replace(/ ago$/, ''))));
}

interface Amounts {
  readonly ms: number;
  readonly precision: Precision;
}

function withoutHedge(text: string): string {
  return text.replace(/^(?:about|around|approximately|almost|nearly|over|more than|~) ?/, '');
}

function readAmounts(text: string): Amounts | undefined {
  let rest = text;
  let ms = 0;
  let precision: Precision | undefined;
  for (let part = 0; part < MAX_PARTS && rest !== ''; part += 1) {
    const match = AMOUNT.exec(rest);
    const unit = UNIT_OF_WORD.get(match?.groups?.['unit'] ?? '');
    if (!match || !unit || (precision && PRECISION_MS[unit] >= PRECISION_MS[precision])) return undefined;
    ms += countOf(match.groups?.['count'] ?? '') * PRECISION_MS[unit];
    precision = unit;
    rest = rest.slice(match[0].length);
  }
  if (rest !== '' || !precision) return undefined;
  return { ms, precision: precision === 'second' ? 'minute' : precision };
}

function countOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : 1;
}

function before(now: number, amounts: Amounts | undefined): MomentReading | undefined {
  return amounts && { at: now - amounts.ms, precision: amounts.precision };
}

/** The server's clock runs a little ahead of ours: a moment "from now" was just now. */
function skewed(now: number, amounts: Amounts | undefined): MomentReading | undefined {
  if (!amounts || amounts.ms > PRECISION_MS.day) return undefined;
  return { at: now, precision: amounts.precision };
}
