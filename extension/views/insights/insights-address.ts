import { type PeriodChoice, parsePeriodChoice } from '../../../components/activity/period';

export const INSIGHTS_TABS = [
  'overview',
  'people',
  'trends',
  'seats',
  'teams',
  'changes',
  'leaderboard',
  'reconcile',
  'report',
  'watch',
] as const;
export type InsightsTab = (typeof INSIGHTS_TABS)[number];

/** What of the insights is shown. */
export interface InsightsPlace {
  readonly tab: InsightsTab;
  readonly preset: PeriodChoice;
  /** What is asked of the people table (`people-address.ts`). */
  readonly people: string;
}

const DEFAULT_PLACE: InsightsPlace = { tab: 'overview', preset: 'last-30-days', people: '' };

/** The place a fragment names after the organization (`#acme.wandb.io?view=seats&period=last-7-days`). */
export function placeInAddress(fragment: string): InsightsPlace {
  const parameters = new URLSearchParams(fragment.split('?')[1] ?? '');
  const tab = INSIGHTS_TABS.find((one) => one === parameters.get('view'));
  const preset = parsePeriodChoice(parameters.get('period') ?? '');
  parameters.delete('view');
  parameters.delete('period');
  const people = parameters.toString();
  return { tab: tab ?? DEFAULT_PLACE.tab, preset: preset ?? DEFAULT_PLACE.preset, people };
}

/** The fragment that leads to a place of an organization. */
export function addressOfPlace(organization: string, { tab, preset, people }: InsightsPlace): string {
  return `#${encodeURIComponent(organization)}?${new URLSearchParams({ view: tab, period: preset })}${people ? `&${people}` : ''}`;
}
