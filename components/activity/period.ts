import { type UtcDay, addDays, isoDate, monthsBefore, parseIsoDate } from './day';
import type { Deployment } from './organization';
import { isSingleTenant } from './organization';

/** The union of both deployments' drop-downs (`wandb/activity.md`, A1 and A3). "3 months" is not "90 days". */
export type PeriodPreset =
  'last-7-days' | 'last-30-days' | 'last-90-days' | 'last-3-months' | 'last-6-months' | 'last-12-months' | 'all-time';

/** Days an admin chose, both included, as the address writes them: `2026-10-01..2026-10-31`. Made by `customPeriod`. */
export type CustomPeriod = `${string}..${string}` & { readonly __brand: 'CustomPeriod' };

/** A period of W&B's drop-downs, or one of the admin's own. */
export type PeriodChoice = PeriodPreset | CustomPeriod;

/** Days from `from` to `to`, both included. */
export interface Period {
  readonly preset: PeriodChoice;
  readonly from: UtcDay;
  readonly to: UtcDay;
}

const SINGLE_TENANT_PRESETS: readonly PeriodPreset[] = [
  'last-30-days',
  'last-3-months',
  'last-6-months',
  'last-12-months',
  'all-time',
];

const MULTI_TENANT_PRESETS: readonly PeriodPreset[] = [
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'last-6-months',
  'last-12-months',
];

/** What W&B's own drop-down offers on a deployment, in its order. */
export function presetsOf(deployment: Deployment): readonly PeriodPreset[] {
  return isSingleTenant(deployment) ? SINGLE_TENANT_PRESETS : MULTI_TENANT_PRESETS;
}

/** Every preset there is, shortest first: what insights offer on any deployment. */
export const PERIOD_PRESETS: readonly PeriodPreset[] = [
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'last-3-months',
  'last-6-months',
  'last-12-months',
  'all-time',
];

/** The days from one to the other, both included. */
export function customPeriod(from: UtcDay, to: UtcDay): CustomPeriod {
  return `${isoDate(from)}..${isoDate(to)}` as CustomPeriod;
}

/** Reads a period as it was written into an address or a message; undefined if it is none. */
export function parsePeriodChoice(text: string): PeriodChoice | undefined {
  const range = daysOfCustom(text);
  return range ? customPeriod(range.from, range.to) : PERIOD_PRESETS.find((preset) => preset === text);
}

/** Whether a period is one of W&B's own. */
export function isPreset(choice: PeriodChoice): choice is PeriodPreset {
  return PERIOD_PRESETS.some((preset) => preset === choice);
}

/** The days of a period an admin chose; undefined for a preset. */
export function daysOfCustom(choice: string): { readonly from: UtcDay; readonly to: UtcDay } | undefined {
  const [first = '', last = '', ...more] = choice.split('..');
  const [from, to] = [parseIsoDate(first), parseIsoDate(last)];
  return from === undefined || to === undefined || from > to || more.length > 0 ? undefined : { from, to };
}

/**
 * The days a preset means when it is `today`: "Last 30 days" is today and the 29 days before; "Last 3 months" starts on
 * the same day of the month, clamped. All time starts at `earliest`, the first day anything is known of. Chosen days
 * end today at the latest.
 */
export function resolvePeriod(choice: PeriodChoice, today: UtcDay, earliest: UtcDay = today): Period {
  if (isPreset(choice)) return { preset: choice, from: firstDay(choice, today, earliest), to: today };
  const chosen = daysOfCustom(choice) ?? { from: today, to: today };
  const to = chosen.to < today ? chosen.to : today;
  return { preset: choice, from: chosen.from < to ? chosen.from : to, to };
}

function firstDay(preset: PeriodPreset, today: UtcDay, earliest: UtcDay): UtcDay {
  switch (preset) {
    case 'last-7-days':
      return addDays(today, -6);
    case 'last-30-days':
      return addDays(today, -29);
    case 'last-90-days':
      return addDays(today, -89);
    case 'last-3-months':
      return monthsBefore(today, 3);
    case 'last-6-months':
      return monthsBefore(today, 6);
    case 'last-12-months':
      return monthsBefore(today, 12);
    case 'all-time':
      return earliest < today ? earliest : today;
  }
}

/** Number of days in a period. */
export function daysIn(period: Period): number {
  return period.to - period.from + 1;
}
