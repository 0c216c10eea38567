import { MS_PER_DAY } from '../../../components/activity/day';
import { REGIONS, type Region } from './region';

/** How a UTC day goes at a place: how likely work is compared with an ordinary day, and whether it is a weekend. */
export interface DayAtPlace {
  readonly factor: number;
  readonly isWeekend: boolean;
}

const FIRST_DAY = 18_000;
const DAYS = 9_000;
/** Eves of the Lunar New Year's week. */
const LUNAR_NEW_YEAR = ['2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26'];

/** The days of a place, one after the other, because writing dates is slow. */
export interface PlaceTable {
  readonly firstDay: number;
  /** How likely work is compared with an ordinary day. */
  readonly factors: Float64Array;
  /** 1 for a day off work. */
  readonly weekends: Uint8Array;
}

const tables: (PlaceTable | undefined)[] = REGIONS.map(() => undefined);

/** The table of a region, by its position in `REGIONS`; made when first asked for. */
export function placeTable(region: number): PlaceTable {
  const known = tables[region];
  if (known) return known;
  const made = makeTable(REGIONS[region]);
  tables[region] = made;
  return made;
}

function makeTable(region: Region | undefined): PlaceTable {
  if (!region) throw new RangeError('no such region');
  const factors = new Float64Array(DAYS);
  const weekends = new Uint8Array(DAYS);
  for (let index = 0; index < DAYS; index += 1) {
    const { factor, isWeekend } = dayAtPlace(region, FIRST_DAY + index);
    factors[index] = factor;
    weekends[index] = isWeekend ? 1 : 0;
  }
  return { firstDay: FIRST_DAY, factors, weekends };
}

/** The same, worked out from the date. */
export function dayAtPlace(region: Region, day: number): DayAtPlace {
  const date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  const weekday = (((day + 3) % 7) + 7) % 7;
  const isWeekend = region.weekend.includes(weekday);
  return { factor: (isHoliday(region, date, weekday) ? 0.07 : 1) * season(region, date, isWeekend), isWeekend };
}

function isHoliday(region: Region, date: string, weekday: number): boolean {
  const monthDay = date.slice(5);
  if (region.holidays.includes(monthDay)) return true;
  const isAmerican = region.utcOffset === -8 || region.utcOffset === -5;
  if (isAmerican && isThanksgiving(monthDay, weekday)) return true;
  return region.place === 'Singapore' && isLunarNewYear(date);
}

/** The fourth Thursday of November and the day after. */
function isThanksgiving(monthDay: string, weekday: number): boolean {
  return (
    (weekday === 3 && monthDay >= '11-22' && monthDay <= '11-28') ||
    (weekday === 4 && monthDay >= '11-23' && monthDay <= '11-29')
  );
}

function isLunarNewYear(date: string): boolean {
  const at = Date.parse(date);
  return LUNAR_NEW_YEAR.some((first) => at >= Date.parse(first) && at < Date.parse(first) + 5 * MS_PER_DAY);
}

/** Quiet between the years and in August; busy, weekends too, before the deadlines of the large conferences. */
function season(region: Region, date: string, isWeekend: boolean): number {
  const monthDay = date.slice(5);
  if (monthDay >= '12-24' || monthDay === '01-01') return 0.16;
  if (monthDay.startsWith('08-')) return region.august;
  const isBeforeDeadline =
    (monthDay >= '05-04' && monthDay <= '05-15') ||
    (monthDay >= '09-19' && monthDay <= '09-26') ||
    (monthDay >= '11-08' && monthDay <= '11-14');
  if (isBeforeDeadline) return isWeekend ? 2.2 : 1.12;
  return 1;
}
