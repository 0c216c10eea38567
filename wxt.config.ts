import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { dropUnusedTokens } from './extension/bundling/drop-unused-tokens';
import { ShippedLicenses } from './extension/bundling/license-plugin';
import { repeatableZip } from './extension/bundling/repeatable-zip';
import { smallLit } from './extension/bundling/small-lit-plugin';
import { squeezeLiterals } from './extension/bundling/squeeze-literals';

/** Hosts W&B itself runs (`wandb/deployments.md`, section 2). Every other host is asked for when the admin adds it. */
const WANDB_PAGES = ['https://forge.coreweave.com/*', 'https://wandb.ai/*', 'https://*.wandb.io/*'];
const WANDB_API = 'https://api.wandb.ai/*';
const ANY_HOST = ['https://*/*', 'http://*/*'];

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // ECharts positions its canvas through style attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // Self-Managed hosts are known only at run time; host permissions are what limits requests. Notices fetch our icon.
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Scripts with elements that nothing else in the page is inside of. */
const STAND_ALONE: ReadonlySet<string> = new Set(['elements.js', 'page-card.js', 'panel-frame.js']);

const licenses = new ShippedLicenses();

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    // Texts stand in `extension/locales`; the module makes `_locales` of them.
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: 'Rollcall',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
    host_permissions: [...WANDB_PAGES, WANDB_API],
    optional_host_permissions: ANY_HOST,
    // Asked for when the admin turns on notices of watch rules.
    optional_permissions: ['notifications'],
    // The dev server brings its own policy.
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        // Self-Managed pages embed the panel too, so any host may; the background answers it only on an organization
        // page of a permitted host, and the dynamic address keeps pages from probing for the extension.
        matches: ANY_HOST,
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'rollcall@rollcall.invalid',
          // The first whose every edition reads `data_collection_permissions`.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  // Tests, demo and tour start browsers themselves.
  webExt: { disabled: true },
  zip: {
    includeSources: ['.ci/**', '.*.cjs', '.prettierrc*', '.prettierignore', '.gitignore'],
    // What runs leave behind is no source.
    excludeSources: ['*/out/**', 'bench/results.json', 'coverage/**'],
  },
  hooks: {
    'build:done': (wxt) => licenses.write(wxt.config.outDir),
    'zip:done': (_wxt, zips) => {
      for (const zip of zips) writeFileSync(zip, repeatableZip(readFileSync(zip)));
    },
  },
  vite: () => ({
    // WXT's script context greets its older copies by `window.postMessage`, so that every W&B page would read the
    // extension's id. Ours end by themselves (`extension/page/run-once.ts`).
    resolve: {
      alias: { 'wxt/utils/content-script-context': 'data:text/javascript,export class ContentScriptContext {}' },
    },
    esbuild: {
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    },
    plugins: [
      licenses.plugin(),
      smallLit(),
      {
        name: 'rollcall-squeeze-literals',
        apply: 'build',
        // After TypeScript became JavaScript.
        enforce: 'post',
        transform: (code: string, id: string) =>
          /\.ts$/.test(id) ? { code: squeezeLiterals(code), map: null } : undefined,
      },
      {
        name: 'rollcall-drop-unused-tokens',
        apply: 'build',
        renderChunk: (code: string, { fileName }: { readonly fileName: string }) =>
          STAND_ALONE.has(fileName) ? { code: dropUnusedTokens(code), map: null } : undefined,
      },
    ],
    build: {
      target: 'es2022',
      // Every browser that runs Manifest V3 knows it.
      modulePreload: { polyfill: false },
      // Content scripts are paid for on every visit: terser makes them a twentieth smaller than esbuild does.
      minify: 'terser' as const,
      terserOptions: { ecma: 2020 as const, compress: { passes: 3 }, format: { comments: false } },
    },
  }),
});
