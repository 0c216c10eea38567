import { type Outcome, failed, succeeded } from '../../problem';
import type { ExportJob, FromWriter, WrittenExport } from './export-job';

/** How a file is written: tests give another one. */
export type WriteExport = (
  job: ExportJob,
  course: { readonly signal: AbortSignal; readonly progress: (rows: number) => void },
) => Promise<Outcome<WrittenExport>>;

/**
 * Writes in a worker that lives as long as that takes; an aborted one is gone at once.
 *
 * @param start starts a worker that serves as `serve-writer.ts` does
 */
export function writerIn(start: () => Worker): WriteExport {
  return (job, { signal, progress }) =>
    new Promise((resolve) => {
      const worker = start();
      const end = (outcome: Outcome<WrittenExport>) => {
        worker.terminate();
        resolve(outcome);
      };
      signal.addEventListener('abort', () => end(failed({ kind: 'cancelled' })), { once: true });
      worker.onerror = ({ message }) => end(failed({ kind: 'bug', detail: `export: ${message}` }));
      worker.onmessage = ({ data }: MessageEvent<FromWriter>) => {
        if (data.kind === 'progress') progress(data.rows);
        if (data.kind === 'written') end(succeeded(data.written));
        if (data.kind === 'failed') end(failed({ kind: 'bug', detail: `export: ${data.detail}` }));
      };
      worker.postMessage(job);
    });
}
