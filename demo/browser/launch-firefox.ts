import { resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from '../../.ci/ready/firefox.mjs';
import { tlsHost } from '../server/hosts';
import type { DemoSite } from '../site';
import { type HostProxy, startHostProxy } from './host-proxy';

/** The production build, as `npm run build:firefox` leaves it. */
export const BUILT_FIREFOX_EXTENSION = resolve(import.meta.dirname, '../../.output/firefox-mv3');

const EXTENSION_ID = 'rollcall@rollcall.invalid';
/** Firefox draws one at random a profile; a known one makes the extension's pages addressable. */
const EXTENSION_HOST = '5f1f6c6e-2d0e-4b0e-9a35-3c1d7a9be001';

export interface FirefoxOptions {
  readonly site: Pick<DemoSite, 'tlsPort'>;
  readonly headless: boolean;
  /** Folder downloads are saved to without asking. */
  readonly downloads: string;
}

export interface Firefox {
  readonly browser: Browser;
  readonly proxy: HostProxy;
  /** Address of a page of the extension, e.g. of `options.html`. */
  extensionPage(path: string): string;
  close(): Promise<void>;
}

/** Firefox with W&B's real host names led to the demo site, and the unmodified build installed. */
export async function launchFirefox({ site, headless, downloads }: FirefoxOptions): Promise<Firefox> {
  const executablePath = findFirefox()?.path;
  if (!executablePath) throw new Error('No Firefox found; `npm test firefox` installs one.');
  const proxy = await startHostProxy(site.tlsPort, (host) => tlsHost(host) !== undefined);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1440, height: 900 } : null,
    // Extension pages are "privileged" to Firefox's remote protocol, which hides them without it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...proxyPreferences(proxy.port),
      ...extensionPreferences(),
      ...downloadPreferences(downloads),
    },
  });
  await browser.installExtension(BUILT_FIREFOX_EXTENSION);
  return {
    browser,
    proxy,
    extensionPage: (path) => `moz-extension://${EXTENSION_HOST}/${path}`,
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}

/** The Self-Managed site is plain http on localhost, which Firefox never proxies by default. */
function proxyPreferences(port: number): Readonly<Record<string, unknown>> {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

/** The permission prompt is Firefox's own window, out of reach of a script; the extension still asks in a click. */
function extensionPreferences(): Readonly<Record<string, unknown>> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
    'extensions.webextOptionalPermissionPrompts': false,
  };
}

function downloadPreferences(folder: string): Readonly<Record<string, unknown>> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}
