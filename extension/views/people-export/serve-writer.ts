import type { ExportJob, FromWriter } from './export-job';
import { writeExport } from './write-export';

/** The worker's end of `start-writing.ts`: writes the file a job asks for, and tells how far it is. Never throws. */
export function serveWriter(tell: (message: FromWriter) => void): (job: ExportJob) => Promise<void> {
  return async (job) => {
    try {
      const written = await writeExport(job, (rows) => tell({ kind: 'progress', rows }));
      tell({ kind: 'written', written });
    } catch (error) {
      tell({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };
}
