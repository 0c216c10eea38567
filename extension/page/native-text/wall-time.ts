/** What calendar and clock show in some zone. Month and day count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The moment a wall time means; `ambiguous` when clocks were set back and showed it twice (their middle is given). */
export interface WallMoment {
  readonly at: number;
  readonly ambiguous: boolean;
}

const HOUR = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Undefined when there is no such day or time of day, or no such zone. */
export function momentOfWallTime(wall: WallTime, zone: string): WallMoment | undefined {
  const asUtc = utcOf(wall);
  if (asUtc === undefined) return undefined;
  const before = asUtc - offsetAt(asUtc - 24 * HOUR, zone);
  const after = asUtc - offsetAt(asUtc + 24 * HOUR, zone);
  const matching = [...new Set([before, after])].filter((at) => utcOf(wallTimeOf(at, zone)) === asUtc);
  const at = matching.length > 0 ? matching.reduce((sum, one) => sum + one) / matching.length : before;
  return { at, ambiguous: matching.length > 1 };
}

/** What the clock shows at a moment (epoch ms) in a zone. */
export function wallTimeOf(at: number, zone: string): WallTime {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map((part) => [part.type, Number(part.value)]),
  );
  return {
    year: parts['year'] ?? 0,
    month: parts['month'] ?? 0,
    day: parts['day'] ?? 0,
    hour: parts['hour'] ?? 0,
    minute: parts['minute'] ?? 0,
    second: parts['second'] ?? 0,
  };
}

function utcOf(wall: WallTime): number | undefined {
  if (wall.hour > 23 || wall.minute > 59 || wall.second > 59) return undefined;
  const at = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  const date = new Date(at);
  return date.getUTCMonth() === wall.month - 1 && date.getUTCDate() === wall.day ? at : undefined;
}

function offsetAt(at: number, zone: string): number {
  const whole = Math.floor(at / 1000) * 1000;
  return (utcOf(wallTimeOf(whole, zone)) ?? whole) - whole;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
