import type { PeriodPreset } from '../../activity/period';

/** W&B's own words for the presets (`wandb/activity.md`, A1 and A3). */
export const periodPickerStrings: { readonly label: string } & Readonly<Record<PeriodPreset, string>> = {
  label: 'Period',
  'last-7-days': 'Last 7 days',
  'last-30-days': 'Last 30 days',
  'last-90-days': 'Last 90 days',
  'last-3-months': 'Last 3 months',
  'last-6-months': 'Last 6 months',
  'last-12-months': 'Last 12 months',
  'all-time': 'All time',
};
