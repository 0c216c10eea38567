import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from './debian-packages.mjs';

/**
 * @typedef {{path: string, found: string}} Firefox `found` says where, for the one line told to the person.
 */

const NAMES = ['firefox-esr', 'firefox'];
const MAC_APPS = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * The Firefox the extension is driven in: `FIREFOX_PATH` or an installed one.
 * @returns {Firefox | undefined}
 */
export function findFirefox() {
  const path = process.env.FIREFOX_PATH;
  if (path) {
    if (!existsSync(path)) throw new Error(`FIREFOX_PATH points to ${path}, which does not exist.`);
    return { path, found: `FIREFOX_PATH (${path})` };
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC_APPS];
  const installed = candidates.find((candidate) => existsSync(candidate));
  return installed ? { path: installed, found: `installed (${installed})` } : undefined;
}

/**
 * Finds a Firefox or installs Debian's. Says in one line what it did.
 * @returns {Firefox}
 */
export function readyFirefox() {
  const present = findFirefox();
  if (present) {
    console.log(`Firefox: ${present.found}.`);
    return present;
  }
  installDebianPackages(['firefox-esr'], 'or set FIREFOX_PATH to a Firefox');
  const fresh = findFirefox();
  if (!fresh) throw new Error('apt-get installed firefox-esr, yet none is on the PATH. Set FIREFOX_PATH.');
  console.log(`Firefox: none was found, installed Debian's package (${fresh.path}).`);
  return fresh;
}
