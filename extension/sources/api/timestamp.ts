import { type Instant, instant } from '../../../components/activity/day';

const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a moment as W&B's servers write it: RFC 3339 with or without fraction and offset, and leniently what they have
 * been seen to write besides, such as `2025-7-01T00:00:00Z` (`wandb/scim.md`, section 4). Without an offset it is UTC.
 * Undefined for everything else, and for Go's zero time, which means "never".
 */
export function parseTimestamp(text: string): Instant | undefined {
  const match = TIMESTAMP.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', offset = 'Z'] = match;
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const date = new Date(local);
  const isCalendarDay = date.getUTCMonth() === Number(month) - 1 || Number(second) === 60;
  if (!isCalendarDay || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
  if (Number(year) < 1970) return undefined;
  return instant(local + Math.floor(Number(`0.${fraction}`) * 1_000) - offsetMs(offset));
}

function offsetMs(offset: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}
