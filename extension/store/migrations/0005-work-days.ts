import { DAYS_PER_BLOCK } from '../../../components/activity/day-block';
import { NO_WORK } from '../../../components/activity/work-days';
import type { Migration } from './migration';

/**
 * The last day each person did work, and which days were read with that. Of days read before it is not known who did
 * work, and nobody is said to have done none.
 */
export const workDays: Migration = async (_db, transaction) => {
  let block = await transaction.objectStore('activityBlocks').openCursor();
  while (block) {
    await block.update({ ...block.value, work: new Uint8Array(DAYS_PER_BLOCK) });
    block = await block.continue();
  }
  let lastSeen = await transaction.objectStore('lastSeen').openCursor();
  while (lastSeen) {
    const people = lastSeen.value.ordinals.length;
    await lastSeen.update({ ...lastSeen.value, workDays: new Int32Array(people).fill(NO_WORK) });
    lastSeen = await lastSeen.continue();
  }
};
