const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

const UNITS: readonly (readonly [unit: string, seconds: number])[] = [
  ['year', YEAR],
  ['month', MONTH],
  ['week', WEEK],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/**
 * How long ago a moment was, in react-timeago 4's default English words, rounded as it does; under a minute W&B says
 * "just now" (`wandb/ui.md`, Time texts). Both epoch ms; a moment to come is told as `from now`.
 */
export function timeAgo(at: number, now: number): string {
  const seconds = Math.round(Math.abs(now - at) / 1_000);
  const unit = UNITS.find(([, length]) => seconds >= length);
  if (!unit) return 'just now';
  const [word, length] = unit;
  const count = Math.round(seconds / length);
  return `${count} ${word}${count === 1 ? '' : 's'} ${at > now ? 'from now' : 'ago'}`;
}
