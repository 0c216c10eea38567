import { type UtcDay, dayOf } from '../day';
import { type DayBitmap, countBits, orInto, setBit } from '../day-bitmap';
import { type UtcMonth, addMonths, daysOfMonth, monthOf } from '../month';
import type { OrganizationActivity } from '../organization-activity';
import { ActiveSpans } from './active-spans';

/** How many of a cohort were active in one later calendar month. */
export type RetentionCell =
  | {
      readonly kind: 'known';
      /** Active in that month (bounded). */
      readonly active: number;
      /** Active in that month or any later complete one (unbounded). */
      readonly orLater: number;
    }
  /** The month is not over. */
  | { readonly kind: 'immature' }
  /** Not every day of the month was read. */
  | { readonly kind: 'unread' }
  /** Privacy mode: too few of the cohort were active, or were not. */
  | { readonly kind: 'hidden' };

/** People by the month they were added in (`features.md`, 3.8). */
export interface RetentionCohort {
  readonly month: UtcMonth;
  readonly people: number;
  /** Cell k is the kth month after; cell 0 is the month itself. */
  readonly cells: readonly RetentionCell[];
}

export interface Retention {
  /** Oldest first; months nobody was added in are left out. */
  readonly cohorts: readonly RetentionCohort[];
  /** People of whom no source tells when they were added. */
  readonly undated: number;
}

/** Months shown: a year and the running month. */
const MOST_MONTHS = 13;

/** Cohorts of the last thirteen months. Calendar months, UTC; people who only have an invite are in none. */
export function retentionOf(activity: OrganizationActivity, today: UtcDay): Retention {
  const spans = new ActiveSpans(activity);
  const thisMonth = monthOf(today);
  const first = addMonths(thisMonth, 1 - MOST_MONTHS);
  const { cohorts, undated } = cohortsFrom(activity, first, spans.words);
  const months = activeByMonth(spans, first, thisMonth, today);
  return {
    undated,
    cohorts: [...cohorts.entries()]
      .sort(([a], [b]) => a - b)
      .map(([month, people]) => ({
        month,
        people: countBits(people),
        cells: months.slice(month - first).map((cell) => cellOf(cell, people)),
      })),
  };
}

type MonthOfActivity =
  | { readonly kind: 'known'; readonly active: DayBitmap; readonly orLater: DayBitmap }
  | { readonly kind: 'immature' | 'unread' };

/** Latest first while working, so that "or later" is the union of what came before; given oldest first. */
function activeByMonth(
  spans: ActiveSpans,
  first: UtcMonth,
  thisMonth: UtcMonth,
  today: UtcDay,
): readonly MonthOfActivity[] {
  const months: MonthOfActivity[] = [];
  const later = new Uint32Array(spans.words);
  for (let month = thisMonth; month >= first; month = addMonths(month, -1)) {
    const { from, to } = daysOfMonth(month);
    if (to >= today) months.unshift({ kind: 'immature' });
    else if (!spans.isComplete(from, to)) months.unshift({ kind: 'unread' });
    else {
      const active = spans.active(from, to);
      orInto(later, active);
      months.unshift({ kind: 'known', active, orLater: later.slice() });
    }
  }
  return months;
}

function cellOf(month: MonthOfActivity, people: DayBitmap): RetentionCell {
  if (month.kind !== 'known') return { kind: month.kind };
  return { kind: 'known', active: countBits(month.active, people), orLater: countBits(month.orLater, people) };
}

function cohortsFrom({ members }: OrganizationActivity, first: UtcMonth, words: number) {
  const cohorts = new Map<UtcMonth, DayBitmap>();
  let undated = 0;
  for (const { added, ordinal, membership, present, mergedInto } of members) {
    if (mergedInto !== undefined || membership === 'invited') continue;
    if (added === undefined) {
      if (present) undated += 1;
      continue;
    }
    const month = monthOf(dayOf(added));
    if (month < first) continue;
    const people = cohorts.get(month) ?? new Uint32Array(words);
    setBit(people, ordinal);
    cohorts.set(month, people);
  }
  return { cohorts, undated };
}
