import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { batchOfEvents } from './in-browser/ingest';

const BATCHES = 50;

export interface WorkerSite {
  readonly origin: string;
  close(): void;
}

/** Serves the benchmark's worker, and 1,000,000 audit events as fast as loopback takes them. */
export async function startWorkerSite(): Promise<WorkerSite> {
  const bundle = await build({
    entryPoints: [resolve(import.meta.dirname, 'in-browser/worker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const events = Buffer.from(batchOfEvents());
  const server = createServer((request, response) => {
    if (request.url === '/worker.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(script);
    } else if (request.url === '/events') {
      let left = BATCHES;
      const pump = (): void => {
        while (left > 0) {
          left -= 1;
          if (!response.write(events)) return void response.once('drain', pump);
        }
        response.end();
      };
      pump();
    } else {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>bench</title>');
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
