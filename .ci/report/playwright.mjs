import { failureLine, writeTally } from './tally-file.mjs';

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
    const tests = this.suite?.allTests() ?? [];
    const failed = tests.filter((test) => test.outcome() !== 'expected');
    writeTally({ passed: tests.length - failed.length, failures: failed.map(failureOf) });
  }
}

/** @param {import('@playwright/test/reporter').TestCase} test */
function failureOf(test) {
  const messages = test.results.map(({ error }) => error?.message ?? '');
  return failureLine(test.titlePath().filter(Boolean), messages.find(Boolean) ?? test.outcome());
}
