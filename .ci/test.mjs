// `npm test`: every level, one closing line. Plain JavaScript without packages, so that it can install them.
import { readyChromium } from './ready/chromium.mjs';
import { readyNode } from './ready/node-version.mjs';
import { readyPackages } from './ready/packages.mjs';
import { LEVELS, runLevel } from './test-levels.mjs';

readyNode();
readyPackages();
const chromium = readyChromium();

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !LEVELS.some((level) => level.name === name));
if (unknown.length > 0) {
  console.error(`No level ${unknown.join(', ')}. There are: ${LEVELS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const totals = { passed: 0, failed: 0 };
for (const level of LEVELS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const { passed, failed, seconds } = runLevel(level, { CHROMIUM_PATH: chromium.path });
  totals.passed += passed;
  totals.failed += failed;
  console.log(`\n${level.name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
}

console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
