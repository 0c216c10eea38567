import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licenseReport, packageFolderOf, shippedPackage } from './shipped-packages';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-package-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function packageWith(license: string | undefined, files: Readonly<Record<string, string>>): string {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'thing', version: '1.2.3', license }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('a module tells the innermost package it is of, scoped or not; ours tell none', () => {
  expect(packageFolderOf('/p/node_modules/lit/index.js')).toBe('/p/node_modules/lit');
  expect(packageFolderOf('/p/node_modules/@lit/task/task.js?v=1')).toBe('/p/node_modules/@lit/task');
  expect(packageFolderOf('/p/node_modules/a/node_modules/b/x.js')).toBe('/p/node_modules/a/node_modules/b');
  expect(packageFolderOf('\0/p/node_modules/papaparse/papaparse.js?commonjs')).toBe('/p/node_modules/papaparse');
  expect(packageFolderOf('/p/extension/messages.ts')).toBeUndefined();
  expect(packageFolderOf('\0vite/modulepreload-polyfill.js')).toBeUndefined();
});

test('licence and notices go with the code, packages in the order of their names', () => {
  mkdirSync(join(folder, 'licenses'));
  writeFileSync(join(folder, 'licenses', 'LICENSE-taken-over'), 'of code taken over');
  const thing = shippedPackage(packageWith('Apache-2.0', { LICENSE: 'the licence', NOTICE: 'the notice', 'x.js': '' }));
  expect(thing).toEqual({
    name: 'thing',
    version: '1.2.3',
    license: 'Apache-2.0',
    text: 'the licence\n\nthe notice\n\nof code taken over',
  });
  const report = licenseReport([thing, { ...thing, name: 'another' }, { ...thing }]);
  expect(report.split('thing 1.2.3 (Apache-2.0)')).toHaveLength(2);
  expect(report.indexOf('another 1.2.3 (Apache-2.0)')).toBeLessThan(report.indexOf('thing 1.2.3 (Apache-2.0)'));
  expect(report).toContain('the notice');
});

test.each(['GPL-3.0', 'AGPL-3.0-only', 'SEE LICENSE IN EULA', undefined])(
  'a package under %s must not be shipped',
  (license) => {
    expect(() => shippedPackage(packageWith(license, { LICENSE: 'text' }))).toThrow(/must not be shipped/);
  },
);

test('a package without the text of its licence is shipped with the words of MIT, or not at all', () => {
  const { text } = shippedPackage(packageWith('MIT', { 'index.js': '' }));
  expect(text).toContain('Copyright (c) the authors of thing');
  expect(text).toContain('Permission is hereby granted, free of charge');
  expect(() => shippedPackage(packageWith('Apache-2.0', { 'index.js': '' }))).toThrow(/no text of its licence/);
});
