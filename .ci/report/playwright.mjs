import { writeTally } from './tally-file.mjs';

/** Counts a skipped or flaky test as failed. */
export default class TallyReporter {
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  suite;

  /**
   * @param {import('@playwright/test/reporter').FullConfig} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const tally = { passed: 0, failed: 0 };
    for (const test of this.suite?.allTests() ?? []) tally[test.outcome() === 'expected' ? 'passed' : 'failed'] += 1;
    writeTally(tally);
  }
}
