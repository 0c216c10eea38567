import type { PageLastActive } from '../../messages';
import { readLastActiveText, readMachineMoment } from './last-active-text';
import { type MomentReading, PRECISION_MS, type ReadingContext } from './reading-context';

/** A Last Active cell without its DOM. */
export interface LastActiveSketch {
  /** The whole visible text first, then the texts of its parts, outermost first. */
  readonly texts: readonly string[];
  /** `datetime` of `<time>` elements. */
  readonly datetimes: readonly string[];
  /** `title`, `aria-label` and `data-*` of the cell and what it holds. */
  readonly hints: readonly string[];
  /** The cell shows a placeholder for something not loaded yet. */
  readonly loading: boolean;
}

/**
 * Reads a Last Active cell. Its words decide what kind of thing it says; an attribute only makes a moment more exact,
 * and only one that agrees with the words, so that a tooltip with the date a member was added is never taken for it.
 */
export function readLastActiveCell(sketch: LastActiveSketch, context: ReadingContext): PageLastActive {
  const said = readWords(sketch, context);
  if (said.kind === 'at') return { kind: 'at', ...mostExact(said, sketch, context) };
  if (said.kind !== 'unknown') return said;
  const exact = exactMoment(sketch, context);
  return exact ? { kind: 'at', ...exact } : said;
}

function readWords({ texts, loading }: LastActiveSketch, context: ReadingContext): PageLastActive {
  const whole = texts[0] ?? '';
  if (whole === '' && loading) return { kind: 'unknown', text: '' };
  for (const text of texts) {
    if (text === '' && whole !== '') continue;
    const reading = readLastActiveText(text, context);
    if (reading.kind !== 'unknown') return reading;
  }
  return readLastActiveText(whole, context);
}

function mostExact(said: MomentReading, sketch: LastActiveSketch, context: ReadingContext): MomentReading {
  const read = (text: string) => readMachineMoment(text, context);
  const told = sketch.datetimes.map(read).filter((moment) => moment && agree(moment, said, CLOCK_SLACK_MS));
  const hinted = sketch.hints.map(read).filter((moment) => moment && agree(moment, said));
  // A bare date in the cell may as well be the day the member was added, which W&B shows on hover.
  const texts = sketch.texts.map(read).filter((moment) => moment && hasTimeOfDay(moment) && agree(moment, said));
  return [...told, ...hinted, ...texts]
    .filter((moment) => moment !== undefined)
    .filter((moment) => isFiner(moment, said))
    .reduce<MomentReading>((best, moment) => (isFiner(moment, best) ? moment : best), {
      at: said.at,
      precision: said.precision,
    });
}

/**
 * For words in no known language: a `<time datetime>`, or a tooltip that holds a time of day. A bare date there may as
 * well be the day the member was added.
 */
function exactMoment(sketch: LastActiveSketch, context: ReadingContext): MomentReading | undefined {
  const moments = (texts: readonly string[]) =>
    texts.map((text) => readMachineMoment(text, context)).filter((moment) => moment !== undefined);
  const told = moments(sketch.datetimes);
  if (told.length > 0) return told.length === 1 ? told[0] : undefined;
  const timed = moments(sketch.hints).filter(hasTimeOfDay);
  return new Set(timed.map(({ at }) => at)).size === 1 ? timed[0] : undefined;
}

function hasTimeOfDay(moment: MomentReading | undefined): boolean {
  return moment?.precision === 'second' || moment?.precision === 'minute';
}

function isFiner(a: MomentReading, b: MomentReading): boolean {
  return PRECISION_MS[a.precision] < PRECISION_MS[b.precision];
}

/**
 * A `<time>` stands around the very words it dates. They may be minutes off all the same: told by the server's clock, or
 * left standing while a page stays open.
 */
const CLOCK_SLACK_MS = 15 * 60_000;

/** Rounding moves a coarse text by up to a unit, and it may be a little stale. */
function agree(fine: MomentReading, coarse: MomentReading, slackMs = 0): boolean {
  const span = PRECISION_MS[coarse.precision] * 1.1 + PRECISION_MS[fine.precision];
  return Math.abs(fine.at - coarse.at) <= span + slackMs;
}
