import type { DayCoverage } from '../../activity/activity-index';
import type { DaySources } from '../../activity/day-sources';
import { pageOf } from '../example';
import { dayBefore } from '../invented/moments';

const STRIP = '<rollcall-coverage-strip></rollcall-coverage-strip>';

/** Read from some day on, with a hole, and today in part. */
function coverageOf(days: number, readFrom: number): readonly DayCoverage[] {
  return Array.from({ length: days }, (_, index) => {
    const before = days - 1 - index;
    if (before === 0) return 'partial';
    if (before > readFrom || (before > 40 && before < 52)) return 'unread';
    return before % 61 === 33 ? 'partial' : 'complete';
  });
}

function sourcesOf(coverage: readonly DayCoverage[]): readonly DaySources[] {
  return coverage.map((day, index) => ({
    api: index > coverage.length - 90 ? day : 'unread',
    file: index > coverage.length - 120 ? 'unread' : day,
    unrecorded: 'unread',
  }));
}

const year = coverageOf(365, 290);

export const coverageStripPage = pageOf({
  tag: 'rollcall-coverage-strip',
  folder: 'coverage-strip',
  isWide: true,
  purpose: 'A calendar of the days whose audit log is known wholly, in part, or not at all.',
  examples: [
    {
      name: 'A year',
      about: 'Point at a day, or step with the arrow keys.',
      markup: STRIP,
      properties: { from: dayBefore(364), coverage: year, sources: sourcesOf(year) },
    },
    {
      name: 'Three years',
      about: 'A year at a time.',
      markup: STRIP,
      properties: { from: dayBefore(1_094), coverage: coverageOf(1_095, 1_000) },
    },
    { name: 'Nothing read', markup: STRIP, properties: { from: dayBefore(364), coverage: Array(365).fill('unread') } },
    {
      name: 'Everything read',
      markup: STRIP,
      properties: { from: dayBefore(364), coverage: Array(365).fill('complete') },
    },
    { name: 'Three weeks', markup: STRIP, properties: { from: dayBefore(20), coverage: coverageOf(21, 21) } },
    { name: 'Empty', about: 'Draws nothing without days.', markup: STRIP },
    { name: 'Narrow', width: 320, markup: STRIP, properties: { from: dayBefore(364), coverage: year } },
    { name: 'Right to left', direction: 'rtl', markup: STRIP, properties: { from: dayBefore(364), coverage: year } },
    { name: 'Dark', theme: 'dark', markup: STRIP, properties: { from: dayBefore(364), coverage: year } },
  ],
});
