import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveReader } from '../sources/audit-files/serve-reader';
import type { ToReader } from '../sources/audit-files/worker-protocol';

/** A worker of the dashboard: reading a log of gigabytes must not hold up the page. Wiring only. */
export default defineUnlistedScript(() => {
  const serve = serveReader((message) => postMessage(message));
  addEventListener('message', ({ data }: MessageEvent<ToReader>) => void serve(data));
});
