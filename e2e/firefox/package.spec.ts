import { expect, test } from '@playwright/test';
import { BUILT_FIREFOX_EXTENSION } from '../../demo/browser/launch-firefox';
import { LIBRARY_WARNINGS, libraryOf } from './library-warnings';
import { lintPackage } from './lint-package';

test("Mozilla's linter finds nothing in the package but known lines of Lit and ECharts", async () => {
  const warnings = await lintPackage(BUILT_FIREFOX_EXTENSION);
  expect(warnings.filter((warning) => !libraryOf(warning))).toEqual([]);
  // What is allowed must be there: a list nobody needs any more would let something else through.
  const found = new Set(warnings.map((warning) => libraryOf(warning)?.library));
  expect(LIBRARY_WARNINGS.map(({ library }) => library).filter((library) => !found.has(library))).toEqual([]);
});
