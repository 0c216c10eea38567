import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const PROJECT = resolve(HERE, '../..');

/** Where the static gallery goes unless told otherwise. */
export const GALLERY_OUT = resolve(PROJECT, '.output/gallery');

/**
 * @param {string} [outDir] where a static gallery is written
 * @returns {import('vite').InlineConfig}
 */
export function galleryConfig(outDir = GALLERY_OUT) {
  return {
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    // A static gallery may stand in any folder of a web server.
    base: './',
    cacheDir: resolve(PROJECT, 'node_modules/.vite/gallery'),
    server: { fs: { allow: [PROJECT] } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // ECharts is a chunk of its own, loaded when a chart is first drawn.
      chunkSizeWarningLimit: 800,
      rolldownOptions: { input: ['index.html', 'framed.html', 'never.html'].map((name) => resolve(HERE, name)) },
    },
  };
}
