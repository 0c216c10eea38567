import { instant } from '../../../components/activity/day';
import { fingerprintOf } from './fingerprint';
import { readAuditFile } from './read-audit-file';
import type { FromReader, ToReader } from './worker-protocol';

/** How often progress is told. */
const TELL_MS = 100;

/**
 * The worker's end of `worker-protocol.ts`: give it each message of the page.
 *
 * @param tell posts to the page
 */
export function serveReader(tell: (message: FromReader) => void): (message: ToReader) => Promise<void> {
  let stop = new AbortController();
  let stored: (goOn: boolean) => void = () => undefined;
  let toldAt = -Infinity;
  const progress = (bytesRead: number) => {
    if (performance.now() - toldAt < TELL_MS) return;
    toldAt = performance.now();
    tell({ kind: 'progress', bytesRead });
  };
  return async (message) => {
    switch (message.kind) {
      case 'identify': {
        const { name, size } = message.file;
        const fingerprint = await fingerprintOf(message.file, name).catch(() => undefined);
        return tell({ kind: 'identified', identity: fingerprint ? { name, size, fingerprint } : undefined });
      }
      case 'read': {
        stop = new AbortController();
        const store = (batch: (FromReader & { kind: 'store' })['batch']) =>
          new Promise<boolean>((resolve) => {
            stored = resolve;
            tell({ kind: 'store', batch });
          });
        const { file, from } = message;
        const reading = { file, from, now: instant(Date.now()), signal: stop.signal, store, progress };
        return tell({ kind: 'ended', outcome: await readAuditFile(reading) });
      }
      case 'stored':
        return stored(message.goOn);
      case 'stop':
        return stop.abort();
    }
  };
}
