import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_EXTENSION } from '../demo/browser/launch-chromium';
import { syncEnded } from '../demo/tour/ask-rollcall';
import { connect } from '../demo/tour/connect';
import { openPanel } from '../demo/tour/visit-panel';
import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';

const DEDICATED = 'https://acme.wandb.io/org/dashboard';
const WANDB_HOSTS = [
  'https://forge.coreweave.com/*',
  'https://wandb.ai/*',
  'https://*.wandb.io/*',
  'https://api.wandb.ai/*',
];

test.describe('the built package', () => {
  const manifest: unknown = existsSync(BUILT_EXTENSION)
    ? JSON.parse(readFileSync(join(BUILT_EXTENSION, 'manifest.json'), 'utf8'))
    : undefined;

  test('asks for these permissions and hosts, and for no other (docs/security.md explains each)', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
      host_permissions: WANDB_HOSTS,
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      optional_permissions: ['notifications'],
    });
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('says in docs/security.md why it needs each permission', () => {
    const security = readFileSync(join(import.meta.dirname, '../docs/security.md'), 'utf8');
    for (const permission of ['storage', 'scripting', 'alarms', 'activeTab', 'notifications', ...WANDB_HOSTS]) {
      expect(security).toContain(`\`${permission}\``);
    }
  });

  test('has an icon of every size it names', () => {
    const { icons } = manifest as { readonly icons: Readonly<Record<string, string>> };
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    for (const [size, file] of Object.entries(icons)) {
      const png = readFileSync(join(BUILT_EXTENSION, file));
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      // Width and height stand behind the signature and the header's length and name.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  test('names and describes itself in every language of Rollcall', () => {
    expect(manifest).toMatchObject({
      default_locale: 'en',
      name: '__MSG_name__',
      description: '__MSG_description__',
    });
    const locales = readdirSync(join(BUILT_EXTENSION, '_locales'));
    expect(locales.sort()).toEqual(['de', 'en', 'ja']);
    for (const locale of locales) {
      const text = readFileSync(join(BUILT_EXTENSION, '_locales', locale, 'messages.json'), 'utf8');
      expect(JSON.parse(text)).toEqual({
        name: { message: expect.stringContaining('Rollcall') },
        description: { message: expect.stringMatching(/.{20}/) },
      });
    }
  });

  test('starts in W&B pages with the sentinel only', () => {
    expect(manifest).toHaveProperty('content_scripts');
    const scripts = (manifest as { readonly content_scripts: readonly object[] }).content_scripts;
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toMatchObject({ matches: WANDB_HOSTS.slice(0, 3).sort(), js: ['content-scripts/sentinel.js'] });
  });

  test('keeps its pages under a policy without foreign or inline script', () => {
    const policy = (manifest as { readonly content_security_policy: { readonly extension_pages: string } })
      .content_security_policy.extension_pages;
    expect(policy.split('; ').sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self' https: http:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ].sort(),
    );
  });

  test('opens the panel alone to pages, under an address that changes', () => {
    const open = (manifest as { readonly web_accessible_resources: readonly object[] }).web_accessible_resources;
    expect(open).toHaveLength(1);
    expect(open[0]).toMatchObject({ resources: ['panel.html'], use_dynamic_url: true });
  });

  test('carries its code in the package: no page loads from elsewhere', () => {
    const pages = readdirSync(BUILT_EXTENSION).filter((name) => name.endsWith('.html'));
    expect(pages).toContain('panel.html');
    for (const name of pages) {
      const text = readFileSync(join(BUILT_EXTENSION, name), 'utf8');
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    }
  });
});

test('clicks and messages made by the page move nothing', async ({ openUsersPage }) => {
  const page = await openUsersPage('dedicated');
  const members = new MembersPage(page);
  await members.enriched();
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.evaluate(() => {
    const toolbar = document.querySelector('rollcall-toolbar');
    for (const control of toolbar?.shadowRoot?.querySelectorAll<HTMLElement>('[data-action]') ?? []) {
      control.click();
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
    for (const name of ['data.wipe', 'connections.list', 'csv.export']) {
      window.postMessage({ rollcall: 'request', name, data: {} }, '*');
      window.postMessage({ rollcall: 'announcement', kind: 'activity-changed' }, '*');
    }
  });
  // The person's own click comes after all of the above in the same queue, and is the only one that counts.
  await expect(members.action('toggle-panel')).toHaveAttribute('aria-expanded', 'false');
  await members.action('toggle-panel').click();
  await expect(members.action('toggle-panel')).toHaveAttribute('aria-expanded', 'true');
  expect(downloads).toBe(0);
});

test('the page itself has no way to speak to the extension', async ({ openUsersPage, extensionId }) => {
  const page = await openUsersPage('dedicated');
  await new MembersPage(page).enriched();
  const reached = await page.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { readonly chrome?: { readonly runtime?: object } };
    const probe = await fetch(`chrome-extension://${id}/panel.html`).then(
      () => 'read',
      () => 'refused',
    );
    return { runtime: chrome?.runtime !== undefined, probe };
  }, extensionId);
  expect(reached).toEqual({ runtime: false, probe: 'refused' });
});

test('a panel framed by a page that shows no organization learns nothing', async ({ context, extensionId, site }) => {
  expect(extensionId).not.toBe('');
  const known = await context.newPage();
  await known.goto(site.usersPage('dedicated', 'acme'));
  await new MembersPage(known).enriched();
  await openPanel(known);
  const address = await known.locator('rollcall-panel').evaluate((panel) => {
    return panel.shadowRoot?.querySelector('iframe')?.src ?? panel.querySelector('iframe')?.src ?? '';
  });
  expect(address).toMatch(/^chrome-extension:/);
  const other = await context.newPage();
  await other.goto(new URL('/ana/detector', DEDICATED).href);
  await other.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.id = 'stolen';
    frame.src = src;
    document.body.append(frame);
  }, address);
  const stolen = other.frameLocator('#stolen');
  // It has loaded and has been refused: there is a sentence, and no figure.
  await expect(stolen.locator('rollcall-panel-view')).toContainText(/may not|not allowed/i);
  await expect(stolen.locator('rollcall-plot-card')).toHaveCount(0);
});

test('a key is kept in memory only, and no request leaves for a host that is not W&B', async ({
  context,
  site,
  openUsersPage,
  openExtensionPage,
}) => {
  test.setTimeout(180_000);
  const hosts = new Set<string>();
  let fromWorker = 0;
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol)) hosts.add(hostname);
    if (request.serviceWorker()) fromWorker += 1;
  });
  const { adminUser, adminKey } = site.credentials;
  const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
  await new MembersPage(page).enriched();
  const options = await openExtensionPage('options.html');
  await connect(options, DEDICATED, { kind: 'user-key', user: adminUser, key: adminKey });
  await syncEnded(options, 'https://acme.wandb.io', 120_000);
  await openPanel(page);
  await openExtensionPage('dashboard.html');

  const stored = await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: { readonly storage: { readonly local: { get(keys: null): Promise<unknown> } } };
    };
    const summaries = await (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
    ).chrome.runtime.sendMessage({ rollcall: 'request', name: 'connections.list', data: {} });
    return { local: JSON.stringify(await chrome.storage.local.get(null)), summaries: JSON.stringify(summaries) };
  });
  expect(stored.summaries).toContain('acme.wandb.io');
  expect(stored.local).toContain('connections');
  for (const text of Object.values(stored)) expect(text).not.toContain(adminKey);
  expect(await page.content()).not.toContain(adminKey);

  expect([...hosts]).toEqual(expect.arrayContaining(['acme.wandb.io']));
  // Without these the record would say nothing of the background, which asks the APIs.
  expect(fromWorker).toBeGreaterThan(0);
  const foreign = [...hosts].filter((host) => !/(?:^|\.)wandb\.(?:io|ai)$|^forge\.coreweave\.com$/.test(host));
  expect(foreign).toEqual([]);
  // The worker's requests reach the site's own log; a key is good for the organization's host alone.
  const withKey = site.requests.all().filter(({ authorization }) => authorization === 'basic');
  expect(withKey.length).toBeGreaterThan(0);
  expect([...new Set(withKey.map(({ url }) => new URL(`https://${url}`).hostname))]).toEqual(['acme.wandb.io']);
});
