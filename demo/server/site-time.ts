import {
  type Instant,
  dayOf,
  instant,
  isoDate,
  isoInstant,
  parseIsoDate,
  startOfDay,
} from '../../components/activity/day';

/** When a site's organizations are seen. */
export interface SiteTime {
  /** ISO date (UTC). */
  readonly today: string;
  /** ISO 8601 UTC, a moment of `today`. */
  readonly now: string;
}

/**
 * What the site's clock says: a chosen moment stands still, so that the same seed gives the same bytes; the real one goes
 * on, as it does for whoever looks at the pages.
 */
export function clockOf(options: { readonly today?: string; readonly now?: string }, { now }: SiteTime): () => Instant {
  const isChosen = options.now !== undefined || options.today !== undefined;
  const chosen = instant(Date.parse(now));
  return isChosen ? () => chosen : () => instant(Date.now());
}

const AFTERNOON_MS = 15 * 3_600_000;

/** The chosen moment; else the afternoon of the chosen day; else the real moment, so that nobody was active tomorrow. */
export function timeOf(options: { readonly today?: string; readonly now?: string }, realNow: number): SiteTime {
  if (options.now === undefined && options.today !== undefined) {
    const day = parseIsoDate(options.today);
    if (day === undefined) throw new RangeError(`today: no ISO date: ${options.today}`);
    return { today: options.today, now: isoInstant(instant(startOfDay(day) + AFTERNOON_MS)) };
  }
  const at = instant(options.now === undefined ? realNow : Date.parse(options.now));
  if (Number.isNaN(at)) throw new RangeError(`now: no moment: ${options.now ?? ''}`);
  return { today: options.today ?? isoDate(dayOf(at)), now: isoInstant(at) };
}
