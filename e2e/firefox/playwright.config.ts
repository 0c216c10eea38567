import { defineConfig } from '@playwright/test';

/** Playwright's runner only: Firefox is driven over WebDriver BiDi, because Playwright's own cannot install extensions. */
export default defineConfig({
  testDir: '.',
  outputDir: '../out/firefox',
  // One Firefox at a time: every test of the file shares it.
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['../../.ci/report/playwright.mjs']],
});
