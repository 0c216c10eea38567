import { type UtcDay, addDays, monthsBefore } from './day';
import type { Deployment } from './organization';
import { isSingleTenant } from './organization';

/** The union of both deployments' drop-downs (`wandb/activity.md`, A1 and A3). "3 months" is not "90 days". */
export type PeriodPreset =
  'last-7-days' | 'last-30-days' | 'last-90-days' | 'last-3-months' | 'last-6-months' | 'last-12-months' | 'all-time';

/** Days from `from` to `to`, both included. */
export interface Period {
  readonly preset: PeriodPreset;
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

/**
 * The days a preset means when it is `today`: "Last 30 days" is today and the 29 days before; "Last 3 months" starts on
 * the same day of the month, clamped. All time starts at `earliest`, the first day anything is known of.
 */
export function resolvePeriod(preset: PeriodPreset, today: UtcDay, earliest: UtcDay = today): Period {
  return { preset, from: firstDay(preset, today, earliest), to: today };
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
