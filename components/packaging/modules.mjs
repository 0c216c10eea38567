import { build as bundle } from 'esbuild';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { COMPONENTS, PROJECT, definitions, entries, nameInPackage } from './paths.mjs';

/** What whoever takes the package brings (`peerDependencies`). */
const PEERS = /^(lit|@lit\/|echarts)(\/|$|[\w-])/;

/**
 * A module for each of ours, so that bundlers take what is used; peers stay imports.
 * @param {string} out
 */
export async function buildModules(out) {
  await build({
    root: COMPONENTS,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: { entry: Object.fromEntries(entries().map((path) => [nameInPackage(path), path])), formats: ['es'] },
      rolldownOptions: {
        external: (id) => PEERS.test(id),
        output: { preserveModules: true, preserveModulesRoot: COMPONENTS, entryFileNames: '[name].js' },
      },
    },
  });
}

/**
 * For pages without a bundler: each element with all it needs; what elements share is in chunks they share.
 * @param {string} out
 */
export async function buildStandalone(out) {
  await bundle({
    entryPoints: definitions().map((path) => ({ in: path, out: basename(path, '.define.ts') })),
    outdir: join(out, 'standalone'),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: 'shared-[hash]',
    tsconfig: join(PROJECT, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'eof',
    logLevel: 'warning',
  });
}
