import { build } from 'esbuild';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPONENTS, PROJECT } from './paths.mjs';

/**
 * The design tokens as a sheet that any page links to.
 * @param {string} out
 */
export async function writeTokenSheet(out) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { tokens } from './styles/tokens.styles';`,
      resolveDir: COMPONENTS,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The design tokens make no module.');
  const { tokens } = await import(`data:text/javascript,${encodeURIComponent(file.text)}`);
  writeFileSync(join(out, 'tokens.css'), `${String(tokens).trim()}\n`);
}

/**
 * What a package tells of itself.
 * @param {string} out
 */
export function copyDocuments(out) {
  for (const name of ['package.json', 'README.md', 'custom-elements.json']) {
    copyFileSync(join(COMPONENTS, name), join(out, name));
  }
  copyFileSync(join(PROJECT, 'LICENSE'), join(out, 'LICENSE'));
}
