import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.rollcall-lock-sha256';

/** Installs packages from the lock file unless that very lock file is installed already. Says in one line what it did. */
export function readyPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) {
    console.log('Packages: up to date with package-lock.json.');
    return;
  }
  const started = Date.now();
  // Not `npm ci`: it refuses a lock file that leaves out optional binaries of platforms a registry does not carry.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error('npm install failed; see the lines above.');
  writeFileSync(STAMP, lock);
  console.log(`Packages: installed from package-lock.json in ${Math.round((Date.now() - started) / 1000)} s.`);
}
