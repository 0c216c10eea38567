import { type UtcDay, addDays, dayOf, instant, startOfDay } from './day';

/** A UTC calendar month, counted in months since January of year 0. */
export type UtcMonth = number & { readonly __unit: 'UtcMonth' };

/** The month a day falls in. */
export function monthOf(day: UtcDay): UtcMonth {
  const date = new Date(startOfDay(day));
  return (date.getUTCFullYear() * 12 + date.getUTCMonth()) as UtcMonth;
}

/** The month so many months later (earlier if negative). */
export function addMonths(month: UtcMonth, months: number): UtcMonth {
  return (month + months) as UtcMonth;
}

/** First and last day of a month. */
export function daysOfMonth(month: UtcMonth): { readonly from: UtcDay; readonly to: UtcDay } {
  const first = (of: number) => dayOf(instant(Date.UTC(Math.floor(of / 12), of % 12, 1)));
  return { from: first(month), to: addDays(first(month + 1), -1) };
}
