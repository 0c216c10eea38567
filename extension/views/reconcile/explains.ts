import type { Cause } from '../../../components/activity/insights/reconcile';

/** Whether a difference is known, and whether people known could make it. */
export type Verdict = 'same' | 'within' | 'beyond';

/**
 * Their count can be ours less the people they may leave out, up to ours and the people they may add. Anything outside
 * has another reason.
 */
export function verdictOf(theirs: number, ours: number, causes: readonly Cause<string>[]): Verdict {
  if (theirs === ours) return 'same';
  const sum = (side: Cause<string>['side']) =>
    causes.filter((cause) => cause.side === side).reduce((all, { people }) => all + people, 0);
  return theirs >= ours - sum('counted') && theirs <= ours + sum('not-counted') ? 'within' : 'beyond';
}
