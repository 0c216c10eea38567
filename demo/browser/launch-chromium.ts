import { type BrowserContext, type Worker, chromium } from '@playwright/test';
import { resolve } from 'node:path';
import { CHROMIUM_FLAGS } from '../../.ci/ready/chromium-flags.mjs';
import { findChromium } from '../../.ci/ready/chromium.mjs';
import type { DemoSite } from '../site';

/** The production build, as `npm run build` leaves it. */
export const BUILT_EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  readonly site: Pick<DemoSite, 'hostResolverRules'>;
  readonly headless: boolean;
  /** Folder of the browser profile; '' makes a temporary one. */
  readonly profile?: string;
  /** Without it the browser runs bare: what the page costs and shows by itself. */
  readonly extension?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly timezone?: string;
}

/** Chromium with W&B's real host names mapped to the demo site, and the unmodified build loaded. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = findChromium()?.path;
  if (!executablePath) throw new Error('No Chromium found; `npm start` and `npm test` install one.');
  const extensionFlags = options.extension
    ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
    : [];
  return chromium.launchPersistentContext(options.profile ?? '', {
    executablePath,
    headless: false,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: options.headless ? (options.viewport ?? { width: 1440, height: 900 }) : null,
    colorScheme: options.colorScheme ?? 'light',
    ...(options.timezone && { timezoneId: options.timezone }),
    args: [
      ...CHROMIUM_FLAGS,
      ...(options.headless ? ['--headless=new'] : []),
      `--host-resolver-rules=${options.site.hostResolverRules}`,
      // Playwright's ignoreHTTPSErrors does not reach the extension's worker.
      '--ignore-certificate-errors',
      ...extensionFlags,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}

/** The running background worker, and the id it gives the extension. */
export async function extensionIn(context: BrowserContext): Promise<{ readonly id: string; readonly worker: Worker }> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return { id: new URL(worker.url()).host, worker };
}
