import type { AuditFileBatch, AuditFileCheckpoint, AuditFileIdentity, AuditFileOutcome } from '../../audit-file';
import type { FromReader, ToReader } from '../../sources/audit-files/worker-protocol';

/** What the page is told while a file is read. */
export interface ReadingHooks {
  readonly progress: (bytesRead: number) => void;
  /** Reading goes on once it is stored; `false` ends it. */
  readonly store: (batch: AuditFileBatch) => Promise<boolean>;
}

/** Reads audit files, one at a time, away from the page's own thread. */
export interface AuditFileReader {
  /** Undefined where the browser cannot read the file, as after it was moved. */
  identify(file: File): Promise<AuditFileIdentity | undefined>;
  read(file: File, from: AuditFileCheckpoint | undefined, hooks: ReadingHooks): Promise<AuditFileOutcome>;
  /** Ends the reading that goes on. */
  stop(): void;
}

/** The part of a `Worker` that reading needs. */
export interface ReaderPort {
  postMessage(message: ToReader): void;
  onmessage: ((event: MessageEvent<FromReader>) => void) | null;
}

/**
 * Reads through a worker that serves `worker-protocol.ts`.
 *
 * @param start starts the worker; called on first use
 */
export function workerReader(start: () => ReaderPort): AuditFileReader {
  let port: ReaderPort | undefined;
  let hear: (message: FromReader) => void = () => undefined;
  const opened = () => {
    if (port) return port;
    port = start();
    port.onmessage = ({ data }) => hear(data);
    return port;
  };
  return {
    identify: (file) =>
      new Promise((resolve) => {
        hear = (message) => {
          if (message.kind === 'identified') resolve(message.identity);
        };
        opened().postMessage({ kind: 'identify', file });
      }),
    read: (file, from, { progress, store }) =>
      new Promise((resolve) => {
        hear = (message) => {
          if (message.kind === 'progress') progress(message.bytesRead);
          if (message.kind === 'ended') resolve(message.outcome);
          if (message.kind !== 'store') return;
          void store(message.batch).then((goOn) => opened().postMessage({ kind: 'stored', goOn }));
        };
        opened().postMessage({ kind: 'read', file, from });
      }),
    stop: () => port?.postMessage({ kind: 'stop' }),
  };
}
