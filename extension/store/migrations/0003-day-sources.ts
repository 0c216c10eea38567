import { codeOf, sourceOfOldDays } from '../../../components/activity/day-sources';
import { coverageOfRank } from '../../../components/activity/day-block';
import type { Migration } from './migration';

/**
 * Days keep which sources told of them. Of days stored before, that is known only where the organization ever had one
 * source of days.
 */
export const daySources: Migration = async (_db, transaction) => {
  const organizations = transaction.objectStore('organizations');
  const files = transaction.objectStore('auditFiles');
  let cursor = await transaction.objectStore('activityBlocks').openCursor();
  while (cursor) {
    const { organization, coverage } = cursor.value;
    const record = await organizations.get(organization);
    const imported = await files.count(IDBKeyRange.bound([organization], [organization, []]));
    const source = sourceOfOldDays({
      api: record?.sources['audit-log']?.at !== undefined,
      file: record?.sources['audit-file']?.at !== undefined || imported > 0,
    });
    const sources = Uint8Array.from(coverage, (rank) => codeOf(source, coverageOfRank(rank)));
    await cursor.update({ ...cursor.value, sources });
    cursor = await cursor.continue();
  }
};
