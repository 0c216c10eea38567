import type { BrowserContext, Page } from '@playwright/test';
import { type PageTask, type TraceEvent, markedAt, tasksOf } from './page-tasks';

const CATEGORIES = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'v8.execute',
];

export interface PageTrace {
  /** Of the page's main thread, in order, told apart by whose scripts ran (`page-tasks.ts`). */
  readonly tasks: readonly PageTask[];
  /** When the page made the mark (`performance.mark`) last, on the clock of the tasks. */
  readonly markedAt: (mark: string) => number;
}

/** Runs `work` on a page and records what its main thread did meanwhile. */
export async function traced(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<PageTrace> {
  const session = await context.newCDPSession(page);
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  });
  await work();
  const url = page.url();
  const completed = new Promise<string>((resolve, reject) => {
    session.once('Tracing.tracingComplete', ({ stream }) => {
      if (stream) resolve(stream);
      else reject(new Error('the trace has no stream'));
    });
  });
  await session.send('Tracing.end');
  const handle = await completed;
  const parts: string[] = [];
  for (let isDone = false; !isDone;) {
    const part = await session.send('IO.read', { handle, size: 1 << 22 });
    parts.push(part.data);
    isDone = part.eof;
  }
  await session.detach();
  // The shape is Chromium's trace format; the parser checks each field it uses.
  const { traceEvents } = JSON.parse(parts.join('')) as { readonly traceEvents: readonly TraceEvent[] };
  return { tasks: tasksOf(traceEvents, url), markedAt: (mark) => markedAt(traceEvents, mark) };
}
