import type { Instant, UtcDay } from './day';
import type { RosterSource } from './member';
import type { Period, PeriodPreset } from './period';

/** What a figure rests on (`design.md`, section 2). */
export interface Evidence {
  readonly kind: 'audit-log' | 'roster' | 'none';
  /** When that source was last read. */
  readonly asOf?: Instant;
  readonly roster?: RosterSource;
  /** Days of the period the evidence covers completely, of how many. Today counts once it was read at all. */
  readonly coveredDays: number;
  readonly periodDays: number;
  /** Sentences for the admin: blind spots and gaps that matter for this figure. */
  readonly notes: readonly string[];
}

/** A number of people that says how much it knows. Unknown is never zero. */
export type Count =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'at-least'; readonly value: number }
  /** `isHidden`: it is known, but privacy mode shows no number of so few people. */
  | { readonly kind: 'unknown'; readonly why: string; readonly isHidden?: true };

/** One bucket of a series: `from` to `to`, both included, cut to the period; `partial` if it was cut or holds today. */
export interface SeriesPoint {
  readonly from: UtcDay;
  readonly to: UtcDay;
  readonly partial: boolean;
  readonly count: Count;
}

/** A figure W&B itself shows, asked for a period. */
export interface PlotQuery {
  readonly plot: PlotKind;
  readonly preset: PeriodPreset;
}

export type PlotKind = 'active-users' | 'users-over-time' | 'weekly-active' | 'most-active';

/** Unique active users in the period, and how many were active in each window that ends now. */
export interface ActiveUsersPlot {
  readonly plot: 'active-users';
  readonly period: Period;
  readonly active: Count;
  /** Accepted, not deactivated people on the last day (`features.md`, 3.11). */
  readonly eligible: Count;
  /** For each day of the period: unique people active from that day until now (never rises with time). */
  readonly activeSince: readonly SeriesPoint[];
  readonly evidence: Evidence;
}

/** Active users per day (periods up to 6 months) or per ISO week (longer ones). */
export interface UsersOverTimePlot {
  readonly plot: 'users-over-time';
  readonly period: Period;
  readonly bucket: 'day' | 'week';
  readonly points: readonly SeriesPoint[];
  readonly evidence: Evidence;
}

/** Unique active users per ISO week (Monday to Sunday, UTC). */
export interface WeeklyActivePlot {
  readonly plot: 'weekly-active';
  readonly period: Period;
  readonly points: readonly SeriesPoint[];
  readonly evidence: Evidence;
}

/** The ten members with the most active days in the period, then by last activity. Ties share a rank. */
export interface MostActivePlot {
  readonly plot: 'most-active';
  readonly period: Period;
  readonly members: readonly RankedMember[];
  /** Left out because privacy mode ranks nobody. */
  readonly isPrivate?: true;
  readonly evidence: Evidence;
}

export interface RankedMember {
  readonly rank: number;
  readonly name: string;
  /** E-mail, else username: tells two people with one name apart. */
  readonly handle: string;
  /** Active days within the period; unknown days make it `at-least`. */
  readonly activeDays: Count;
  readonly lastActive?: Instant;
}

export type PlotReport = ActiveUsersPlot | UsersOverTimePlot | WeeklyActivePlot | MostActivePlot;
