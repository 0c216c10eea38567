// Anybody can tell that a package was made from its sources: `npm run zip` gives the same bytes again, wherever it runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const OUTPUT = '.output';

/**
 * Makes every package from nothing.
 * @param {string} timeZone zips tell local time
 * @returns {Record<string, string>} SHA-256 by name of the package
 */
function zipped(timeZone) {
  rmSync(OUTPUT, { recursive: true, force: true });
  const run = spawnSync('npm', ['run', 'zip'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TZ: timeZone },
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('npm run zip failed; see the lines above.');
  const names = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
  const digest = (/** @type {string} */ name) =>
    createHash('sha256')
      .update(readFileSync(join(OUTPUT, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, digest(name)]));
}

const first = zipped('UTC');
const again = zipped('Pacific/Kiritimati');
const names = Object.keys(first);
const differing = names.filter((name) => first[name] !== again[name]);
for (const name of names) console.log(`${first[name]}  ${name}${differing.includes(name) ? ' DIFFERS' : ''}`);
console.log(`${names.length} packages made twice, ${differing.length} differ`);
if (names.length === 0 || names.length !== Object.keys(again).length || differing.length > 0) process.exit(1);
