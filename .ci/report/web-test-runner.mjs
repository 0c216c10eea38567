import { writeTally } from './tally-file.mjs';

/**
 * Counts a skipped test as failed, and a file that broke outside a test as one failure.
 * @returns {import('@web/test-runner').Reporter}
 */
export function tallyReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const tally = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const before = tally.failed;
        if (session.testResults) count(session.testResults, tally);
        if (!session.passed && tally.failed === before) tally.failed += 1;
      }
      writeTally(tally);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {{passed: number, failed: number}} tally
 */
function count(suite, tally) {
  for (const test of suite.tests) tally[test.passed && !test.skipped ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner, tally);
}
