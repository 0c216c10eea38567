import { expect } from '@open-wc/testing';

// Such paths are known to the test runner alone (`.ci/browser-tests/on-small-lit.mjs`).
const TESTS: readonly string[] = [
  '../../components/elements/last-active/last-active.test.ts?on-small-lit',
  '../../components/elements/toolbar/toolbar.test.ts?on-small-lit',
];

// The elements of a members page pass on the stand-in what they pass on Lit.
for (const tests of TESTS) await import(tests);

describe('the elements of a members page', () => {
  for (const name of ['rollcall-last-active', 'rollcall-toolbar']) {
    it(`${name} stands on the small class here`, () => {
      const element = customElements.get(name);
      expect(Object.getPrototypeOf(element)).to.have.property('name', 'SmallElement');
    });
  }
});
