import { failureLine, writeTally } from './tally-file.mjs';

/**
 * Counts a skipped test as failed, and a file that broke outside a test as one failure.
 * @returns {import('@web/test-runner').Reporter}
 */
export function tallyReporter() {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {{passed: number, failures: string[]}} */
      const tally = { passed: 0, failures: [] };
      for (const { testFile, testResults, passed, errors } of sessions) {
        const before = tally.failures.length;
        if (testResults) count(testResults, [testFile], tally);
        const isBroken = !passed && tally.failures.length === before;
        if (isBroken) tally.failures.push(failureLine([testFile], errors[0]?.message ?? 'broke outside a test'));
      }
      writeTally(tally);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {readonly string[]} path
 * @param {{passed: number, failures: string[]}} tally
 */
function count(suite, path, tally) {
  for (const { name, passed, skipped, error } of suite.tests) {
    if (passed && !skipped) tally.passed += 1;
    else tally.failures.push(failureLine([...path, name], error?.message ?? 'skipped'));
  }
  for (const inner of suite.suites) count(inner, [...path, inner.name], tally);
}
