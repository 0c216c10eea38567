import type { DayCoverage } from '../../activity/activity-index';
import type { LogSource } from '../../activity/day-sources';

/** English texts of `<rollcall-coverage-strip>`. */
export const coverageStripStrings = {
  label: (range: string, complete: string, partial: string, unread: string) =>
    `Days of the audit log, ${range}: ${complete} complete, ${partial} read in part, ${unread} not read. Arrow keys go from day to day.`,
  words: {
    complete: 'complete',
    partial: 'read in part',
    unread: 'not read',
  } satisfies Record<DayCoverage, string>,
  /** Who told of a day. */
  sources: {
    api: 'audit log API',
    file: 'audit files',
    unrecorded: 'source not recorded',
  } satisfies Record<LogSource, string>,
  toldAlike: (sources: readonly string[]) => sources.join(' and '),
  toldEach: (sources: readonly (readonly [source: string, word: string])[]) =>
    sources.map(([source, word]) => `${source} ${word}`).join(', '),
  dayToldBy: (day: string, sources: string) => `${day} · ${sources}`,
  day: (day: string, word: string) => `${day}: ${word}`,
  earlier: 'Earlier',
  later: 'Later',
} as const;
