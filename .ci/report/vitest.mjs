import { failureLine, writeTally } from './tally-file.mjs';

/** Counts a skipped test as failed (no case is skipped here), and a file that broke outside a test as one failure. */
export default class TallyReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    /** @type {{passed: number, failures: string[]}} */
    const tally = { passed: 0, failures: [] };
    for (const module of modules) {
      for (const { message } of module.errors()) tally.failures.push(failureLine([module.moduleId], message));
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        if (state === 'passed') tally.passed += 1;
        else tally.failures.push(failureLine([module.moduleId, test.fullName], errors?.[0]?.message ?? state));
      }
    }
    writeTally(tally);
  }
}
