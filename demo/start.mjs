// `npm start`: makes the machine ready, builds the extension, and shows it at work. Plain JavaScript without packages,
// so that it can install them.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readyChromium } from '../.ci/ready/chromium.mjs';
import { readyNode } from '../.ci/ready/node-version.mjs';
import { readyPackages } from '../.ci/ready/packages.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
readyNode();
readyPackages();
const chromium = readyChromium();

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;

const build = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { encoding: 'utf8' });
if (build.status !== 0) {
  console.error(build.stdout, build.stderr);
  console.error('The extension could not be built; the lines above say why.');
  process.exit(1);
}
console.log('Extension: production build made (.output/chrome-mv3).');

const script = isHeadless ? 'demo/tour/tour.ts' : 'demo/tour/show.ts';
const run = spawnSync(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromium.path },
});
process.exit(run.status ?? 1);
