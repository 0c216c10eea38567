import type { ExportJob } from './export-job';
import { serveWriter } from './serve-writer';

/** `extension/entrypoints/people-export-writer.ts` for tests in a browser, which know no built scripts. */
const serve = serveWriter((message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ExportJob>) => void serve(data));
