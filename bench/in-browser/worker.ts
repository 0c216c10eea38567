import { type IngestFigures, measureIngest, readPieces, readScanned } from './ingest';
import { type StoreFigures, measureStore } from './store';
import { type SwitchFigures, measureSwitch } from './switch';

/** What the worker can be asked to do, with what comes of it. */
export interface WorkerRuns {
  readonly switch: SwitchFigures;
  readonly ingest: IngestFigures;
  readonly store: StoreFigures;
  readonly read: number;
  readonly scan: number;
}

const RUNS: { readonly [K in keyof WorkerRuns]: (address: string) => WorkerRuns[K] | Promise<WorkerRuns[K]> } = {
  switch: () => measureSwitch(),
  ingest: measureIngest,
  store: () => measureStore(),
  read: readPieces,
  scan: readScanned,
};

// A worker, because the background is one: nothing here touches a document.
addEventListener('message', ({ data }: MessageEvent<{ readonly run: keyof WorkerRuns; readonly address: string }>) => {
  void answer(data.run, data.address);
});

async function answer(run: keyof WorkerRuns, address: string): Promise<void> {
  try {
    postMessage({ value: await RUNS[run](address) });
  } catch (error) {
    postMessage({ error: String(error) });
  }
}
