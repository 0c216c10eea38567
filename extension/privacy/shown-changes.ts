import { hideInTable } from '../../components/activity/small-groups/hide-in-table';
import { SMALLEST_GROUP } from '../../components/activity/small-groups/smallest-group';
import { shownOr } from '../../components/activity/small-groups/hide-small';
import type { ChangesAnswer } from '../insights-messages';

/** Without cells of few people; who changed is listed by pseudonym. */
export function shownChanges(answer: ChangesAnswer): ChangesAnswer {
  const { report } = answer;
  if (!report) return answer;
  // Nothing was hidden yet.
  const matrix = report.matrix.map((row) => row.map((count) => shownOr(count, 0)));
  return { ...answer, report: { ...report, matrix: hideInTable(matrix, SMALLEST_GROUP) } };
}
