import type { ExportJob, FromWriter } from './export-job';
import { writeExport } from './write-export';

/**
 * A worker of the dashboard: what a file of a hundred thousand members takes must not hold up the page. It carries the
 * libraries too, so that they are loaded only when somebody exports. Wiring only.
 */
const tell = (message: FromWriter): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  writeExport(data, (rows) => tell({ kind: 'progress', rows })).then(
    (written) => tell({ kind: 'written', written }),
    (error: unknown) => tell({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
  );
});
