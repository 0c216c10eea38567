import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from './debian-packages.mjs';

/**
 * @typedef {{path: string, found: string}} Chromium `found` says where, for the one line told to the person.
 */

const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing'];
const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/**
 * A Chromium that loads unpacked extensions: `CHROMIUM_PATH`, an installed Chromium or Chrome for Testing (branded
 * Chrome refuses `--load-extension` since 137), or Playwright's download.
 * @returns {Chromium | undefined}
 */
export function findChromium() {
  return fromEnvironment() ?? installed() ?? downloadedByPlaywright();
}

/** @returns {Chromium | undefined} */
function fromEnvironment() {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`CHROMIUM_PATH points to ${path}, which does not exist.`);
  return { path, found: `CHROMIUM_PATH (${path})` };
}

/** @returns {Chromium | undefined} */
function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC_APPS];
  const path = candidates.find((candidate) => existsSync(candidate));
  return path ? { path, found: `installed (${path})` } : undefined;
}

/** @returns {Chromium | undefined} */
function downloadedByPlaywright() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? { path, found: `Playwright's download (${path})` } : undefined;
  } catch {
    // Packages are not installed yet; the caller goes on to install a browser.
    return undefined;
  }
}

/**
 * Finds a Chromium or installs Debian's. Says in one line what it did.
 * @returns {Chromium}
 */
export function readyChromium() {
  const present = findChromium();
  if (present) {
    console.log(`Chromium: ${present.found}.`);
    return present;
  }
  installDebianPackages(['chromium'], 'or set CHROMIUM_PATH to a Chromium, or run `npx playwright install chromium`');
  const fresh = findChromium();
  if (!fresh) throw new Error(`apt-get installed chromium, yet none is on the PATH. Set CHROMIUM_PATH.`);
  console.log(`Chromium: none was found, installed Debian's package (${fresh.path}).`);
  return fresh;
}
