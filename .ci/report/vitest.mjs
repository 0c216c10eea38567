import { writeTally } from './tally-file.mjs';

/** Counts a skipped test as failed: no case is skipped here. */
export default class TallyReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const tally = { passed: 0, failed: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) tally.failed += 1;
      for (const test of module.children.allTests()) tally[test.result().state === 'passed' ? 'passed' : 'failed'] += 1;
    }
    writeTally(tally);
  }
}
