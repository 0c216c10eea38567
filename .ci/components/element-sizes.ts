import { build } from 'esbuild';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { COMPONENTS, type PublicElement } from './public-elements';

/** What a page brings itself, and shares between elements. */
const EXTERNAL = ['lit', 'lit/*', '@lit/*', 'echarts/*'];

/**
 * Bytes of each element with all it imports, minified and compressed (gzip -9), without the packages it stands on:
 * what one element costs a page that has none of the others.
 */
export async function elementSizes(elements: readonly PublicElement[]): Promise<ReadonlyMap<string, number>> {
  const sizes = await Promise.all(elements.map(async (element) => [element.name, await sizeOf(element)] as const));
  return new Map(sizes);
}

async function sizeOf({ definition }: PublicElement): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(COMPONENTS, definition)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: EXTERNAL,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${definition} makes no file.`);
  return gzipSync(file.contents, { level: 9 }).length;
}
