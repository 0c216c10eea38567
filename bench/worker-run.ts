import { readFileSync } from 'node:fs';
import { type Browser, type Page, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../.ci/ready/chromium-flags.mjs';
import { findChromium } from '../.ci/ready/chromium.mjs';
import type { WorkerRuns } from './in-browser/worker';
import { startWorkerSite } from './worker-site';

/** Lets a worker of a new browser do one of its runs. */
export function inWorker<K extends keyof WorkerRuns>(run: K): Promise<WorkerRuns[K]> {
  return withWorkerPage(({ page, origin }) => askWorker(page, run, origin));
}

/** Most resident memory of the process a run's worker lives in, in MB, in a browser of its own. */
export function peakMegabytes(run: keyof WorkerRuns): Promise<number> {
  return withWorkerPage(async ({ page, browser, origin }) => {
    await askWorker(page, run, origin);
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    return Math.max(...renderers.map(({ id }) => peakOf(id)));
  });
}

/** `VmHWM` of a process in MB (kB of 1,024 bytes in the file). */
function peakOf(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (kilobytes === undefined) throw new Error('this system does not tell the memory of a process');
  return (Number(kilobytes) * 1_024) / 1_000_000;
}

interface WorkerPage {
  readonly page: Page;
  readonly browser: Browser;
  readonly origin: string;
}

async function withWorkerPage<T>(work: (where: WorkerPage) => Promise<T>): Promise<T> {
  const site = await startWorkerSite();
  const browser = await chromium.launch({ executablePath: findChromium()?.path, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(site.origin);
    return await work({ page, browser, origin: site.origin });
  } finally {
    await browser.close();
    site.close();
  }
}

async function askWorker<K extends keyof WorkerRuns>(page: Page, run: K, origin: string): Promise<WorkerRuns[K]> {
  const answer = await page.evaluate(
    ([name, address]) =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/worker.js');
        worker.onmessage = ({ data }: MessageEvent<{ readonly value?: unknown; readonly error?: string }>) => {
          worker.terminate();
          if (data.error === undefined) resolve(data.value);
          else reject(new Error(data.error));
        };
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage({ run: name, address });
      }),
    [run, `${origin}/events`] as const,
  );
  // The worker answers what it was asked for: both are built from one file.
  return answer as WorkerRuns[K];
}
