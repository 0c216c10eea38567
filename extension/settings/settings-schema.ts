import * as v from 'valibot';
import { DEFAULT_THRESHOLDS } from '../../components/activity/status';
import { LANGUAGE_CHOICES } from '../language/language';
import type { Settings } from '../messages';

/** Three years: what the activity index is measured for (`perf.md`). */
const MOST_BACKFILL_DAYS = 1_096;

function wholeNumber(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

/** What settings may be; idle comes before dormant. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  thresholds: v.pipe(
    v.object({ idleAfterDays: wholeNumber(1, 3_650), dormantAfterDays: wholeNumber(1, 3_650) }),
    v.check(
      ({ idleAfterDays, dormantAfterDays }) => idleAfterDays < dormantAfterDays,
      'A member is idle before being dormant: the first number of days must be the smaller one.',
    ),
  ),
  backfillDays: wholeNumber(1, MOST_BACKFILL_DAYS),
  dailySync: v.boolean(),
  keepMonths: v.optional(wholeNumber(1, 1_200)),
  keepExports: wholeNumber(0, 1_000),
  defuseFormulas: v.boolean(),
  pageFeatures: v.object({ cells: v.boolean(), toolbar: v.boolean(), panel: v.boolean() }),
  privacyMode: v.boolean(),
  language: v.picklist(LANGUAGE_CHOICES),
});

/** Until the admin says otherwise. A year of audit log fills every period W&B's own drop-downs offer. */
export const DEFAULT_SETTINGS: Settings = {
  thresholds: DEFAULT_THRESHOLDS,
  backfillDays: 365,
  dailySync: true,
  keepExports: 20,
  defuseFormulas: true,
  pageFeatures: { cells: true, toolbar: true, panel: true },
  privacyMode: false,
  language: 'browser',
};
