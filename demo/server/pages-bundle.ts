import { resolve } from 'node:path';
import { build } from 'esbuild';

/** A file of the pages, by its path below `/__demo/assets/`. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}

let bundled: Promise<ReadonlyMap<string, Asset>> | undefined;

/** The React pages, bundled in memory once per process. Rejects with what esbuild says is wrong. */
export function pagesBundle(): Promise<ReadonlyMap<string, Asset>> {
  bundled ??= bundle().catch((error: unknown) => {
    // Whoever mends the pages need not start the site again.
    bundled = undefined;
    throw error;
  });
  return bundled;
}

async function bundle(): Promise<ReadonlyMap<string, Asset>> {
  const result = await build({
    entryPoints: [resolve(import.meta.dirname, '../pages/main.tsx')],
    outdir: '/assets',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    minify: true,
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return new Map(
    result.outputFiles.map(({ path, contents }) => [
      path.replace(/^.*[\\/]assets[\\/]/, '').replaceAll('\\', '/'),
      { type: path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8', bytes: contents },
    ]),
  );
}
