import { type Instant, addDays, instant, parseIsoDate, startOfDay } from '../../components/activity/day';
import type { CsvUpload } from '../messages';

/**
 * When the file was made: what the browser says of it, else the day in its name, else now. An old file must not overrule
 * what was seen since.
 */
export function momentOf({ name, modifiedAt }: CsvUpload, now: Instant): Instant {
  if (modifiedAt !== undefined) return instant(Math.min(modifiedAt, now));
  const date = parseIsoDate(/\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '');
  return date === undefined ? now : instant(Math.min(startOfDay(addDays(date, 1)) - 1, now));
}
