// The name and extension of this file are fixed by @web/test-runner.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './.ci/ready/chromium.mjs';
import { tallyReporter } from './.ci/report/web-test-runner.mjs';
import { CHROMIUM_FLAGS } from './.ci/ready/chromium-flags.mjs';
import { onSmallLit } from './.ci/browser-tests/on-small-lit.mjs';

export default {
  files: ['components/{elements,styles,gallery}/**/*.test.ts', 'extension/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['production', 'browser', 'default'] },
  concurrency: 2,
  plugins: [
    onSmallLit(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('tsconfig.json', import.meta.url).pathname,
      define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.DEV': 'false' },
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findChromium()?.path, headless: true, args: CHROMIUM_FLAGS },
      // A window each: in a tab behind another, frames are never drawn and timers wait for a second.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  reporters: [defaultReporter(), tallyReporter()],
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 300_000,
};
