import type { Precision } from '../../../components/activity/member';
import { type MomentReading, type ReadingContext, isPlausible } from './reading-context';
import { momentOfWallTime, wallTimeOf } from './wall-time';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const CLOCK =
  '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?: ?(?<half>[ap])\\.?m\\.?)?';
const ZONE = '(?: ?\\(?(?<zone>z|utc|gmt|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?)\\)?)?';
const TIME = `(?:(?:,? at |, | )${CLOCK}${ZONE})?`;

const FORMS: readonly { readonly pattern: RegExp; readonly order?: 'slashes' | 'dots' | 'iso' }[] = [
  { pattern: new RegExp(`^(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:(?<t>t)| at |, | )${CLOCK}${ZONE}$`) },
  { pattern: /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/ },
  { pattern: new RegExp(`^(?<first>\\d{1,2})/(?<other>\\d{1,2})/(?<year>\\d{4}|\\d{2})${TIME}$`), order: 'slashes' },
  { pattern: new RegExp(`^(?<first>\\d{1,2})\\.(?<other>\\d{1,2})\\.(?<year>\\d{4})${TIME}$`), order: 'dots' },
  { pattern: new RegExp(`^${WEEKDAY}${MONTH} ${DAY}(?:,? (?<year>\\d{4}))?${TIME}$`) },
  { pattern: new RegExp(`^${WEEKDAY}${DAY} (?:of )?${MONTH},?(?: (?<year>\\d{4}))?${TIME}$`) },
  { pattern: new RegExp(`^(?<named>today|yesterday)(?:(?:,? at |, | )${CLOCK})?$`) },
];

type Groups = Readonly<Record<string, string | undefined>>;

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/**
 * Reads calendar texts: W&B's long, short and ISO forms, `MM/DD/YYYY`, `YYYY-MM-DD HH:mm` and what browsers' own
 * formatting makes of a date (`wandb/ui.md`, Time texts). Without a zone they are local time, except ISO with a `T`,
 * which W&B means as UTC. `text` is plain and lower-case. Undefined if it is anything else, or no moment until now.
 */
export function readAbsolute(text: string, context: ReadingContext): MomentReading | undefined {
  for (const { pattern, order } of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const reading = readGroups(groups, order === 'dots' || (order === 'slashes' && context.dayFirst === true), context);
    return reading && isPlausible(reading.at, context.now) ? reading : undefined;
  }
  return undefined;
}

function readGroups(groups: Groups, dayFirst: boolean, context: ReadingContext): MomentReading | undefined {
  const clock = readClock(groups);
  if (clock === 'impossible') return undefined;
  const zone = zoneOf(groups, context.zone);
  const day = dayOf(groups, dayFirst, zone.name, context.now);
  if (!day) return undefined;
  const found = momentOfWallTime({ ...day, ...(clock?.time ?? NOON) }, zone.name);
  if (!found) return undefined;
  // A day alone means some moment of it: its middle, unless that has not come yet.
  if (!clock)
    return { at: found.at > context.now ? Math.max(context.now, found.at - DAY_MS / 2) : found.at, precision: 'day' };
  return { at: found.at - zone.offsetMs, precision: found.ambiguous ? 'hour' : clock.precision };
}

const NOON = { hour: 12, minute: 0, second: 0 };

interface Clock {
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number };
  readonly precision: Precision;
}

function readClock({ hour, minute, second, half }: Groups): Clock | 'impossible' | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  const shown = Number(hour);
  if (half && (shown < 1 || shown > 12)) return 'impossible';
  const hours = half ? (shown % 12) + (half === 'p' ? 12 : 0) : shown;
  return {
    time: { hour: hours, minute: Number(minute), second: Number(second ?? 0) },
    precision: second === undefined ? 'minute' : 'second',
  };
}

function dayOf(groups: Groups, dayFirst: boolean, zone: string, now: number): CalendarDay | undefined {
  const today = wallTimeOf(now, zone);
  if (groups['named'] === 'today') return today;
  if (groups['named'] === 'yesterday') return wallTimeOf(now - DAY_MS, zone);
  if (groups['first'] !== undefined) {
    const [first, other] = [Number(groups['first']), Number(groups['other'])];
    const year = Number(groups['year']);
    return { year: year < 100 ? 2000 + year : year, month: dayFirst ? other : first, day: dayFirst ? first : other };
  }
  const month = monthOf(groups['month'] ?? '');
  const day = Number(groups['day']);
  if (groups['year'] !== undefined) return { year: Number(groups['year']), month, day };
  // W&B drops the year within the same year; a page left open over New Year still means the last one.
  const isAhead = month > today.month || (month === today.month && day > today.day + 1);
  return { year: isAhead ? today.year - 1 : today.year, month, day };
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3)) + 1;
}

function zoneOf(groups: Groups, local: string): { readonly name: string; readonly offsetMs: number } {
  const zone = groups['zone'];
  if (zone === undefined) return { name: groups['t'] ? 'UTC' : local, offsetMs: 0 };
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!offset) return { name: 'UTC', offsetMs: 0 };
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return { name: 'UTC', offsetMs: (offset[1] === '-' ? -minutes : minutes) * 60_000 };
}
