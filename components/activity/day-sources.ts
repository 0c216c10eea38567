import type { DayCoverage } from './activity-index';
import { coverageOfRank, coverageRank } from './day-block';

/**
 * Who told of a day of the audit log: W&B's API, an imported audit file, or one of the two before Rollcall kept which
 * (`unrecorded`). Stored by position: append only.
 */
export const LOG_SOURCES = ['api', 'file', 'unrecorded'] as const;
export type LogSource = (typeof LOG_SOURCES)[number];

/** How much of a day each source told. The day is known as far as the best of them knows it. */
export type DaySources = Readonly<Record<LogSource, DayCoverage>>;

/** Two bits a source: its coverage as it is stored (`coverageRank`). */
const BITS = 2;
const MASK = 0b11;
/** Where every source told all. */
const GREATEST = LOG_SOURCES.reduce((code, source) => code | codeOf(source, 'complete'), 0);

/** The stored number of a day that one source told of. */
export function codeOf(source: LogSource, coverage: DayCoverage): number {
  return coverageRank(coverage) << (BITS * LOG_SOURCES.indexOf(source));
}

/** What both together tell: of each source the better coverage, in any order and however often. */
export function mergedCodes(a: number, b: number): number {
  return LOG_SOURCES.reduce((merged, _source, i) => {
    const shift = BITS * i;
    return merged | (Math.max((a >>> shift) & MASK, (b >>> shift) & MASK) << shift);
  }, 0);
}

/** How much each source told of a day stored as such a number. */
export function sourcesInCode(code: number): DaySources {
  const of = (source: LogSource) => coverageOfRank((code >>> (BITS * LOG_SOURCES.indexOf(source))) & MASK);
  return { api: of('api'), file: of('file'), unrecorded: of('unrecorded') };
}

/** How far a day is known when its sources are stored as such a number. */
export function coverageInCode(code: number): DayCoverage {
  return coverageOfRank(Math.max(...LOG_SOURCES.map((_source, i) => (code >>> (BITS * i)) & MASK)));
}

/** Whether a number could have been stored. */
export function isSourcesCode(code: number): boolean {
  return Number.isInteger(code) && code >= 0 && code <= GREATEST && hasNoThree(code);
}

/** What is known of who told days whose source was not kept, by which sources were ever read. */
export function sourceOfOldDays(wasRead: { readonly api: boolean; readonly file: boolean }): LogSource {
  if (wasRead.api === wasRead.file) return 'unrecorded';
  return wasRead.api ? 'api' : 'file';
}

function hasNoThree(code: number): boolean {
  return LOG_SOURCES.every((_source, i) => ((code >>> (BITS * i)) & MASK) !== MASK);
}
