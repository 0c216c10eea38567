// `npm run dev`: the demo site, WXT's dev server with reload, and a browser with the development build loaded.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { readyChromium } from '../.ci/ready/chromium.mjs';
import { readyNode } from '../.ci/ready/node-version.mjs';
import { readyPackages } from '../.ci/ready/packages.mjs';

const DEVELOPMENT_BUILD = '.output/chrome-mv3-dev';

readyNode();
readyPackages();
const chromium = readyChromium();

rmSync(DEVELOPMENT_BUILD, { recursive: true, force: true });
// WXT ends with its standard input, so without a terminal it gets one that stays open.
const input = process.stdin.isTTY ? 'inherit' : 'pipe';
const wxt = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs'], { stdio: [input, 'inherit', 'inherit'] });
wxt.on('exit', (code) => process.exit(code ?? 1));
while (!existsSync(`${DEVELOPMENT_BUILD}/manifest.json`)) await sleep(200);

const show = spawn(
  process.execPath,
  ['--import', 'tsx', 'demo/tour/show.ts', '--development', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium.path },
  },
);
show.on('exit', (code) => {
  wxt.kill();
  process.exit(code ?? 0);
});
