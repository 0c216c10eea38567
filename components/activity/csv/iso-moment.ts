import { type Instant, addDays, dayOf, instant, mondayOf, parseIsoDate, startOfDay } from '../day';
import type { Precision } from '../member';
import type { ReadMoment } from '../precision';

/** Where an ISO 8601 text of a precision ends, and what closes it. */
const ENDS: Readonly<Record<Exclude<Precision, 'second' | 'week'>, readonly [length: number, closing: string]>> = {
  minute: [16, 'Z'],
  hour: [13, 'Z'],
  day: [10, ''],
  month: [7, ''],
  year: [4, ''],
};

/**
 * ISO 8601 in UTC, no more exact than the moment is known: `2026-11-20T17:03:22Z`, `2026-11-20T17:03Z`,
 * `2026-11-20T17Z`, `2026-11-20`, `2026-W47`, `2026-11`, `2026`.
 */
export function writeMoment({ at, precision }: ReadMoment): string {
  const iso = new Date(at).toISOString();
  if (precision === 'second') return iso.replace('.000Z', 'Z');
  if (precision === 'week') return isoWeek(dayOf(at));
  const [length, closing] = ENDS[precision];
  return iso.slice(0, length) + closing;
}

const ISO =
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2})(?:[T ](?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2}(?:[.,]\d{1,9})?))?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?(?: [A-Z]{3,4})?)?)?)?)?$/i;

/**
 * Reads what `writeMoment` wrote, and other ISO 8601 forms, Go's among them (`2026-11-20 17:03:22.5 +0000 UTC`). Without
 * a zone W&B means UTC (`wandb/ui.md`, Time texts). Of a span the middle is given. Undefined if it is none.
 */
export function readIsoMoment(text: string): ReadMoment | undefined {
  const groups = ISO.exec(text)?.groups;
  if (!groups) return readIsoWeek(text);
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((part) =>
    groups[part] === undefined ? undefined : Number(groups[part].replace(',', '.')),
  );
  if (year === undefined) return undefined;
  if (month === undefined) return middle(Date.UTC(year), Date.UTC(year + 1), 'year');
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return middle(Date.UTC(year, month - 1), Date.UTC(year, month), 'month');
  const start = utcMidnight(year, month, day);
  if (start === undefined || (hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) >= 61) return undefined;
  if (hour === undefined) return middle(start, start + DAY, 'day');
  const at = start + hour * HOUR + (minute ?? 0) * MINUTE + wholeMs(second ?? 0) - zoneOffset(groups['zone']);
  if (minute === undefined) return middle(at, at + HOUR, 'hour');
  return second === undefined ? middle(at, at + MINUTE, 'minute') : { at: instant(at), precision: 'second' };
}

/** First moment of a calendar day, epoch milliseconds; undefined if the calendar has no such day. */
export function utcMidnight(year: number, month: number, day: number): number | undefined {
  const midnight = new Date(Date.UTC(year, month - 1, day));
  return midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day ? midnight.getTime() : undefined;
}

/** Milliseconds a zone such as `+02:00` is ahead of UTC. */
export function zoneOffset(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})?/.exec(zone ?? '');
  if (!match) return 0;
  const offset = Number(match[2]) * HOUR + Number(match[3] ?? 0) * MINUTE;
  return match[1] === '-' ? -offset : offset;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Nine decimals at most; rounding them first keeps 52.159 s from becoming 52,158 ms. */
function wholeMs(seconds: number): number {
  return Math.floor(Math.round(seconds * 1e9) / 1e6);
}

function middle(start: number, end: number, precision: Precision): ReadMoment {
  return { at: instant(Math.floor((start + end) / 2)), precision };
}

/** `2026-W47`: the ISO week of a day, numbered within the year of its Thursday. */
function isoWeek(day: ReturnType<typeof dayOf>): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = new Date(startOfDay(thursday)).getUTCFullYear();
  const firstDay = Date.UTC(year) / DAY;
  return `${String(year).padStart(4, '0')}-W${String(Math.floor((thursday - firstDay) / 7) + 1).padStart(2, '0')}`;
}

function readIsoWeek(text: string): ReadMoment | undefined {
  const match = /^(\d{4})-W(\d{2})$/i.exec(text);
  // 4 January always lies in the first week.
  const inFirstWeek = parseIsoDate(`${match?.[1]}-01-04`);
  if (!match || inFirstWeek === undefined) return undefined;
  const monday = addDays(mondayOf(inFirstWeek), 7 * (Number(match[2]) - 1));
  if (isoWeek(monday) !== text.toUpperCase()) return undefined;
  const start: Instant = startOfDay(monday);
  return middle(start, start + 7 * DAY, 'week');
}
