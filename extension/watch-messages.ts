import type { ChangeKind } from '../components/activity/insights/changes';
import type { OrganizationId } from '../components/activity/organization';
import type { SeriesPoint } from '../components/activity/report';
import type { WatchResult, WatchRules } from '../components/activity/watch/watch-rules';
import type { NextStep } from './watch/next-steps';

/** What our own pages ask about what deserves attention. */
export interface WatchRequests {
  'watch.read': { readonly data: { readonly organization: OrganizationId }; readonly answer: WatchAnswer };
  'watch.save': {
    readonly data: { readonly organization: OrganizationId; readonly choices: WatchChoices };
    readonly answer: WatchAnswer;
  };
  /** An admin looks at this organization: what has fired until now is no news any more. */
  'watch.seen': { readonly data: { readonly organization: OrganizationId }; readonly answer: { readonly seen: true } };
  /** What one look at an organization needs. */
  'popup.glance': { readonly data: { readonly organization: OrganizationId }; readonly answer: Glance };
}

export interface WatchChoices {
  readonly rules: WatchRules;
  /** Browser notices of rules that fire. */
  readonly notices: boolean;
  /** Full hours of the admin's own clock in which no notice is shown: from `from` until before `to`. */
  readonly quiet?: { readonly from: number; readonly to: number };
}

export interface WatchAnswer {
  readonly choices: WatchChoices;
  readonly results: readonly WatchResult[];
}

export interface Glance {
  /** Weekly active people of the last twelve whole ISO weeks and the running one, oldest first. */
  readonly weeks: readonly SeriesPoint[];
  /** Between the members list of the visit before today's and the newest one; absent where only one is kept. */
  readonly changes?: {
    readonly from: string;
    readonly to: string;
    readonly counts: Readonly<Partial<Record<ChangeKind, number>>>;
  };
  /** Most useful first, three at most. */
  readonly steps: readonly NextStep[];
}
