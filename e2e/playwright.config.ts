import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  // Driven by a runner of its own.
  testIgnore: /e2e[\\/]firefox[\\/]/,
  outputDir: 'out',
  // Each worker runs its own demo site and browser; two fit the machines we test on.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['../.ci/report/playwright.mjs']],
});
