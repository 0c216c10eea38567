import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * Writes how many tests passed, and which failed, to the file `npm test` reads; does nothing when a runner is started by
 * hand.
 * @param {{passed: number, failures: string[]}} tally `failures`: name and first line of the reason
 */
export function writeTally(tally) {
  const path = process.env.ROLLCALL_REPORT;
  if (path) writeFileSync(path, JSON.stringify(tally));
}

/**
 * One failed test on one line.
 * @param {readonly string[]} path file, suites, test
 * @param {string} reason
 */
export function failureLine(path, reason) {
  const [first = ''] = stripVTControlCharacters(reason).split('\n');
  return `${path.join(' > ').replace(`${process.cwd()}/`, '')}: ${first}`;
}
