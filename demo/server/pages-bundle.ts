import { resolve } from 'node:path';
import { build } from 'esbuild';

export interface PagesBundle {
  /** Path below `/__demo/assets/` to its bytes. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array }>;
}

let bundled: Promise<PagesBundle> | undefined;

/** The React pages, bundled once per process. */
export function pagesBundle(): Promise<PagesBundle> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<PagesBundle> {
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
  return {
    files: new Map(
      result.outputFiles.map((file) => [
        file.path.replace(/^.*[\\/]assets[\\/]/, ''),
        { type: file.path.endsWith('.css') ? 'text/css' : 'text/javascript', bytes: file.contents },
      ]),
    ),
  };
}
