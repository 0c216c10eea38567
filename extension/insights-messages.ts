import type { ChangesReport } from '../components/activity/insights/changes';
import type { Leaderboard, LeaderboardOrder } from '../components/activity/insights/leaderboard';
import type { Overview, OverviewFigure } from '../components/activity/insights/overview';
import type { InsightPerson } from '../components/activity/insights/person';
import type { SeatPrices } from '../components/activity/insights/seat-cost';
import type { SeatPolicy, SeatsReport } from '../components/activity/insights/seats';
import type { Reconciliation } from '../components/activity/insights/reconcile';
import type { TeamsReport } from '../components/activity/insights/teams';
import type { MemberKey } from '../components/activity/member';
import type { OrganizationId } from '../components/activity/organization';
import type { PeopleTable } from '../components/activity/people/people-table';
import type { PersonDetail } from '../components/activity/people/person-detail';
import type { PeriodChoice } from '../components/activity/period';
import type { StatusThresholds } from '../components/activity/status';
import type { CsvUpload } from './messages';
import type { Cohorts, Trends } from '../components/activity/trends/trends';

/** What our own pages may ask about adoption, seats and changes. */
export interface InsightsRequests {
  'insights.overview': {
    readonly data: { readonly organization: OrganizationId; readonly preset: PeriodChoice };
    readonly answer: Overview;
  };
  /** Exactly the people a figure of the overview counts. */
  'insights.people': {
    readonly data: {
      readonly organization: OrganizationId;
      readonly preset: PeriodChoice;
      readonly figure: OverviewFigure;
    };
    readonly answer: readonly InsightPerson[];
  };
  /** Judged by the policy given, so that thresholds can be tried out before they are kept. */
  'insights.seats': {
    readonly data: { readonly organization: OrganizationId; readonly policy: SeatPolicy };
    readonly answer: SeatsReport;
  };
  'insights.seat-choices': { readonly data: { readonly organization: OrganizationId }; readonly answer: SeatChoices };
  'insights.save-seat-choices': {
    readonly data: { readonly organization: OrganizationId; readonly choices: SeatChoices };
    readonly answer: SeatChoices;
  };
  'insights.leaderboard': {
    readonly data: {
      readonly organization: OrganizationId;
      readonly preset: PeriodChoice;
      readonly order: LeaderboardOrder;
      readonly limit: number;
    };
    readonly answer: Leaderboard;
  };
  /** The day the admin looked at these insights before today, if they did (ISO date); today's visit is remembered. */
  'insights.visit': {
    readonly data: { readonly organization: OrganizationId };
    readonly answer: { readonly before?: string };
  };
  'insights.trends': {
    readonly data: { readonly organization: OrganizationId; readonly preset: PeriodChoice };
    readonly answer: Trends;
  };
  'insights.cohorts': { readonly data: { readonly organization: OrganizationId }; readonly answer: Cohorts };
  'insights.teams': {
    readonly data: { readonly organization: OrganizationId; readonly preset: PeriodChoice };
    readonly answer: TeamsReport;
  };
  /** Why another count of people may differ from ours. */
  'insights.reconcile': {
    readonly data: { readonly organization: OrganizationId; readonly preset: PeriodChoice };
    readonly answer: Reconciliation;
  };
  /** Everybody there ever was, in columns, with their activity in the period. */
  'people.table': {
    readonly data: { readonly organization: OrganizationId; readonly preset: PeriodChoice };
    readonly answer: PeopleTable;
  };
  'people.person': {
    readonly data: { readonly organization: OrganizationId; readonly key: MemberKey };
    readonly answer: PersonDetail;
  };
  /** Views of the people an admin gave a name, in the order they were made. */
  'people.views': { readonly data: { readonly organization: OrganizationId }; readonly answer: readonly SavedView[] };
  'people.save-views': {
    readonly data: { readonly organization: OrganizationId; readonly views: readonly SavedView[] };
    readonly answer: readonly SavedView[];
  };
  /** Between the members lists kept of two days (ISO dates); without them, the newest and one of a month before. */
  'insights.changes': {
    readonly data: { readonly organization: OrganizationId; readonly from?: string; readonly to?: string };
    readonly answer: ChangesAnswer;
  };
  /** Between two members CSVs, which are read for this and not kept. */
  'insights.changes-of-files': {
    readonly data: { readonly organization: OrganizationId; readonly files: readonly [CsvUpload, CsvUpload] };
    readonly answer: ChangesOfFiles;
  };
}

/** A named query of the people table, as the address writes it. */
export interface SavedView {
  readonly name: string;
  readonly query: string;
}

/** What an admin decided about an organization's seats. */
export interface SeatChoices extends SeatPolicy {
  readonly prices: SeatPrices;
}

export interface ChangesOfFiles {
  readonly report: ChangesReport;
  readonly thresholds: StatusThresholds;
  /** The older one first. */
  readonly files: readonly [ComparedFile, ComparedFile];
}

export interface ComparedFile {
  readonly name: string;
  readonly members: number;
  /** Rows that could not be read: their people look as if they were not on this list. */
  readonly rejected: number;
}

export interface ChangesAnswer {
  /** Days a complete members list is kept of, earliest first (ISO dates). */
  readonly days: readonly string[];
  /** Absent while fewer than two lists are kept. */
  readonly report?: ChangesReport;
  /** The rule both lists were judged by. */
  readonly thresholds?: StatusThresholds;
}
