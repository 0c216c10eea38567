import type { Reconciliation } from '../../components/activity/insights/reconcile';
import type { Cohorts, Trends } from '../../components/activity/trends/trends';

export function shownTrends(trends: Trends): Trends {
  return trends;
}
export function shownCohorts(cohorts: Cohorts): Cohorts {
  return cohorts;
}
export function shownReconciliation(reconciliation: Reconciliation): Reconciliation {
  return reconciliation;
}
