import { type MomentReading, type ReadingContext, isPlausible } from './reading-context';

const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})t(?<minute>\d{2}:\d{2})(?<second>:\d{2})?(?:[.,]\d{1,9})?(?: ?(?:z|utc|gmt|(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})?))?$/;

/**
 * Reads ISO 8601 with a time of day; without a zone in UTC as W&B means it (`wandb/ui.md`, Time texts). `text` is plain
 * and lower-case. Undefined if it is anything else, or no moment until now.
 */
export function readIso(text: string, { now }: Pick<ReadingContext, 'now'>): MomentReading | undefined {
  const { day = '', minute, second, sign, hours, minutes } = ISO.exec(text)?.groups ?? {};
  const wall = Date.parse(`${day}T${minute}${second ?? ':00'}Z`);
  // The browser takes February 30th for a day of March.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(day)) return undefined;
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60_000 : 60_000);
  return isPlausible(wall - ahead, now) ? { at: wall - ahead, precision: second ? 'second' : 'minute' } : undefined;
}

/** Reads epoch seconds or milliseconds, as attributes hold them. */
export function readEpoch(text: string, { now }: Pick<ReadingContext, 'now'>): MomentReading | undefined {
  const at = /^(?:\d{10}|\d{13})$/.test(text) ? Number(text.padEnd(13, '0')) : NaN;
  return isPlausible(at, now) ? { at, precision: 'second' } : undefined;
}

const CALENDAR =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\d|\d{1,4}(?:[-/.]\d|(?:st|nd|rd|th)? (?:of )?[a-z]{3})|today|yesterday)/;

/** Whether a text may be one that `readAbsolute` reads: as much of that as is cheap to tell. */
export function mayBeCalendarText(text: string): boolean {
  return CALENDAR.test(text) && !/ ago$/.test(text);
}

/** Whether a slashed date can only have the day first: then all dates of its column do. */
export function isDayFirst(text: string): boolean {
  const match = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(text);
  return match !== null && Number(match[1]) > 12 && Number(match[2]) <= 12;
}
