import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ExportJob } from '../views/people-export/export-job';
import { serveWriter } from '../views/people-export/serve-writer';

/**
 * A worker of the dashboard: what a file of a hundred thousand members takes must not hold up the page. It carries the
 * libraries too, so that they are loaded only when somebody exports. Wiring only.
 */
export default defineUnlistedScript(() => {
  const serve = serveWriter((message) => postMessage(message));
  addEventListener('message', ({ data }: MessageEvent<ExportJob>) => void serve(data));
});
