// `npm test`: every level, one closing line. Plain JavaScript without packages, so that it can install them.
import { readyChromium } from './ready/chromium.mjs';
import { readyFirefox } from './ready/firefox.mjs';
import { readyNode } from './ready/node-version.mjs';
import { readyPackages } from './ready/packages.mjs';
import { LEVELS, runLevel } from './test-levels.mjs';

readyNode();
readyPackages();

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !LEVELS.some((level) => level.name === name));
if (unknown.length > 0) {
  console.error(`No level ${unknown.join(', ')}. There are: ${LEVELS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const levels = LEVELS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const chromium = readyChromium();
const firefox = levels.some(({ name }) => name === 'firefox') ? readyFirefox() : undefined;
const browsers = { CHROMIUM_PATH: chromium.path, ...(firefox && { FIREFOX_PATH: firefox.path }) };

let passed = 0;
/** @type {string[]} */
const failures = [];
for (const level of levels) {
  const run = runLevel(level, browsers);
  passed += run.passed;
  failures.push(...run.failures);
  console.log(`\n${level.name}: ${run.passed} passed, ${run.failures.length} failed (${run.seconds} s)\n`);
}

for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 && passed > 0 ? 0 : 1);
