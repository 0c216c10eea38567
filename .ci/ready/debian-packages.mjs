import { execFileSync, spawnSync } from 'node:child_process';

/**
 * Installs Debian packages, or says what a person can do where that is not possible.
 * @param {string[]} packages
 * @param {string} otherwise what to do instead, after "Install it, "
 */
export function installDebianPackages(packages, otherwise) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    throw new Error(`No ${packages.join(' or ')} found. Install it, ${otherwise}.`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
