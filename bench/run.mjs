// `npm run bench`: makes the machine ready, builds, measures, writes bench/results.json, exits non-zero on a missed bound.
import { spawnSync } from 'node:child_process';
import { readyChromium } from '../.ci/ready/chromium.mjs';
import { readyNode } from '../.ci/ready/node-version.mjs';
import { readyPackages } from '../.ci/ready/packages.mjs';

readyNode();
readyPackages();
const chromium = readyChromium();
const build = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
const run = spawnSync(process.execPath, ['--import', 'tsx', 'bench/bench.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromium.path },
});
process.exit(run.status ?? 1);
