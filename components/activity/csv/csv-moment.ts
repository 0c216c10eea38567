import { type Instant, MS_PER_DAY, instant } from '../day';
import type { Precision } from '../member';
import type { ReadMoment } from '../precision';
import { readIsoMoment, utcMidnight, zoneOffset } from './iso-moment';

/**
 * Reads a moment from a CSV cell. How W&B writes it is not documented (`wandb/activity.md`, A4.6), so every form it
 * uses elsewhere is taken: ISO 8601 and Go's, epoch seconds or milliseconds, browsers' and moment's dates, and texts
 * such as "3 months ago", counted back from `readAt`. Undefined if it is none of them, or lies in the future.
 */
export function readCsvMoment(cell: string, readAt: Instant): ReadMoment | undefined {
  const text = cell.replace(/\s+/g, ' ').trim();
  const moment = readIsoMoment(text) ?? readEpoch(text) ?? readRelative(text, readAt) ?? readCalendar(text);
  // A clock may be a little fast, and the middle of today may be ahead.
  if (!moment || moment.at > readAt + AHEAD_MS[moment.precision]) return undefined;
  return moment.at > readAt ? { ...moment, at: readAt } : moment;
}

const HALF_DAY = MS_PER_DAY / 2;

const AHEAD_MS: Readonly<Record<Precision, number>> = {
  second: HALF_DAY,
  minute: HALF_DAY,
  hour: HALF_DAY,
  day: MS_PER_DAY,
  week: 4 * MS_PER_DAY,
  month: 16 * MS_PER_DAY,
  year: 184 * MS_PER_DAY,
};

function readEpoch(text: string): ReadMoment | undefined {
  if (/^\d{10}$/.test(text)) return { at: instant(Number(text) * 1000), precision: 'second' };
  return /^\d{13}$/.test(text) ? { at: instant(Number(text)), precision: 'second' } : undefined;
}

const UNIT_MS: Readonly<Record<Precision, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: MS_PER_DAY,
  week: 7 * MS_PER_DAY,
  month: 30.4375 * MS_PER_DAY,
  year: 365.25 * MS_PER_DAY,
};

const RELATIVE = /^(?<count>\d{1,4}|an?|a few|one) (?<unit>second|minute|hour|day|week|month|year)s? ago$/;

/** What moment and timeago write (`wandb/ui.md`, Time texts). "Seconds ago" is no more exact than a minute. */
function readRelative(text: string, readAt: Instant): ReadMoment | undefined {
  const words = text.toLowerCase();
  if (words === 'just now' || words === 'now') return { at: readAt, precision: 'minute' };
  const groups = RELATIVE.exec(words)?.groups;
  const unit = PRECISION_WORDS.find((word) => word === groups?.['unit']);
  if (!groups || !unit) return undefined;
  const count = /^\d/.test(groups['count'] ?? '') ? Number(groups['count']) : 1;
  return { at: instant(Math.floor(readAt - count * UNIT_MS[unit])), precision: unit === 'second' ? 'minute' : unit };
}

const PRECISION_WORDS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NOISE = /\([^)]*\)|,|\bat\b|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|(?<=\d)(?:st|nd|rd|th)\b/gi;
const TIME =
  '(?: (?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))? ?(?<half>[ap]m)?(?: ?(?<zone>utc|gmt|z)?(?<offset>[+-]\\d{2}:?\\d{2})?)?)?';
const CALENDAR = [
  new RegExp(`^(?<month>[a-z]{3,9})\\.? (?<day>\\d{1,2}) (?<year>\\d{4})${TIME}$`),
  new RegExp(`^(?<day>\\d{1,2}) (?<month>[a-z]{3,9})\\.? (?<year>\\d{4})${TIME}$`),
  new RegExp(`^(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})${TIME}$`),
];

/**
 * Reads `Nov 20, 2026, 5:03:22 PM`, `Fri, 20 Nov 2026 17:03:22 GMT`, `11/20/2026` and the like. Without a zone such a
 * text may be anybody's local time, so the day is all it tells.
 */
function readCalendar(text: string): ReadMoment | undefined {
  const words = text.toLowerCase().replace(NOISE, ' ').replace(/\s+/g, ' ').trim();
  const groups = CALENDAR.map((form) => form.exec(words)?.groups).find((found) => found !== undefined);
  const midnight = groups && midnightOf(groups);
  if (!groups || midnight === undefined) return undefined;
  const { zone, offset, second } = groups;
  const time = timeOf(groups);
  if (time === 'impossible') return undefined;
  if (time === undefined || (zone === undefined && offset === undefined)) {
    return { at: instant(midnight + (time ?? HALF_DAY)), precision: 'day' };
  }
  return { at: instant(midnight + time - zoneOffset(offset)), precision: second === undefined ? 'minute' : 'second' };
}

type Groups = Readonly<Record<string, string | undefined>>;

function midnightOf(groups: Groups): number | undefined {
  const named = MONTHS.indexOf((groups['month'] ?? '').slice(0, 3)) + 1;
  const [month, day, year] = [named || Number(groups['month']), Number(groups['day']), Number(groups['year'])];
  // Slashes put the month first in W&B's country; a month over twelve shows that here the day was.
  return utcMidnight(year, month, day) ?? (named === 0 ? utcMidnight(year, day, month) : undefined);
}

/** Milliseconds since midnight. */
function timeOf({ hour, minute, second, half }: Groups): number | 'impossible' | undefined {
  if (hour === undefined) return undefined;
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second ?? 0)];
  if (minutes > 59 || seconds > 60 || hours > 23 || (half !== undefined && (hours < 1 || hours > 12)))
    return 'impossible';
  const hourOfDay = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  return hourOfDay * 3_600_000 + minutes * 60_000 + seconds * 1_000;
}
