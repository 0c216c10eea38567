import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { drawnText, expect, test } from './plain-browser';
import { type StaticSite, serveFolder } from './static-site';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const NAME = 'rollcall-components';
/** What the package asks its user to bring, and what that stands on. */
const BROUGHT = ['lit', '@lit', 'lit-html', 'lit-element', 'echarts', 'zrender', 'tslib', '@types'];

/** The packed package, installed in an empty project. */
let project: string;
let site: StaticSite;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  project = mkdtempSync(join(tmpdir(), 'rollcall-package-'));
  const built = join(project, 'built');
  const run = (program: string, ...words: string[]) => execFileSync(program, words, { cwd: PROJECT, encoding: 'utf8' });
  run(process.execPath, 'components/packaging/build-package.mjs', '--out', built);
  run('npm', 'pack', built, '--pack-destination', project, '--silent');
  run('tar', '-xzf', join(project, `${NAME}-${manifest('version')}.tgz`), '-C', project);
  mkdirSync(join(project, 'node_modules'));
  cpSync(join(project, 'package'), join(project, 'node_modules', NAME), { recursive: true });
  for (const name of BROUGHT) symlinkSync(join(PROJECT, 'node_modules', name), join(project, 'node_modules', name));
  site = await serveFolder(project);
});

test.afterAll(async () => {
  await site.close();
  rmSync(project, { recursive: true });
});

test('the README’s plain page draws what it says', async ({ page }) => {
  put('readme.html', `<link rel="icon" href="data:,">${readmeBlock('html')}`);
  await page.goto(`${site.address}readme.html`);
  await expect(page.locator('rollcall-series-chart .drawing svg')).toBeVisible();
  expect(await drawnText(page, 'rollcall-series-chart')).toContain('Wed, Nov 18, 2026');
  expect(await drawnText(page, 'rollcall-last-active')).toMatch(/^Idle/);
  expect(site.missing).toEqual([]);
});

test('a plain HTML page draws an element from one script', async ({ page }) => {
  put(
    'plain.html',
    `<link rel="stylesheet" href="node_modules/${NAME}/tokens.css">
    <link rel="icon" href="data:,">
    <script type="module" src="node_modules/${NAME}/standalone/last-active.js"></script>
    <script type="module" src="node_modules/${NAME}/standalone/notice.js"></script>
    <rollcall-last-active status="dormant"></rollcall-last-active>
    <rollcall-notice tone="success">Saved.</rollcall-notice>`,
  );
  await page.goto(`${site.address}plain.html`);
  await expect.poll(() => drawnText(page, 'rollcall-last-active')).toMatch(/^Dormant ?over 6 months ago$/);
  const ground = await page.locator('rollcall-notice').evaluate((notice) => getComputedStyle(notice).backgroundColor);
  expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  expect(site.missing).toEqual([]);
});

test('every element alone is all that its page loads', async ({ page }) => {
  for (const [name, tag] of elements()) {
    put(
      'alone.html',
      `<link rel="icon" href="data:,"><script type="module" src="node_modules/${NAME}/standalone/${name}.js"></script>`,
    );
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.address}alone.html`);
    await page.waitForFunction((wanted) => customElements.get(wanted) !== undefined, tag);
    expect(asked.filter((path) => !path.startsWith(`/node_modules/${NAME}/standalone/`))).toEqual(['/alone.html']);
    page.removeAllListeners('request');
  }
  expect(site.missing).toEqual([]);
});

test('modules draw with data of the page’s own and the Lit it brings', async ({ page }) => {
  put(
    'modules.html',
    `<link rel="icon" href="data:,">
    <script type="importmap">${JSON.stringify({ imports: importMap() })}</script>
    <script>
      // ECharts as its package has it asks for this name, which only bundlers know.
      globalThis.process = { env: { NODE_ENV: 'production' } };
    </script>
    <rollcall-series-chart label="People"></rollcall-series-chart>
    <script type="module">
      ${elements()
        .map(([name]) => `import '${NAME}/${name}';`)
        .join('\n')}
      import { tokens } from '${NAME}/styles/tokens';
      import { addDays, parseIsoDate } from '${NAME}/activity/day';
      document.adoptedStyleSheets = [tokens.styleSheet];
      const monday = parseIsoDate('2026-11-16');
      document.querySelector('rollcall-series-chart').points = [4, 9, 7].map((value, index) => {
        const day = addDays(monday, index);
        return { from: day, to: day, partial: false, count: { kind: 'exact', value } };
      });
    </script>`,
  );
  await page.goto(`${site.address}modules.html`, { waitUntil: 'networkidle' });
  expect(site.missing).toEqual([]);
  await expect(page.locator('rollcall-series-chart .drawing svg')).toBeVisible();
  expect(await drawnText(page, 'rollcall-series-chart')).toContain('Wed, Nov 18, 2026');
  const undefinedTags = await page.evaluate(
    (tags) => tags.filter((tag) => !customElements.get(tag)),
    elements().map(([, tag]) => tag),
  );
  expect(undefinedTags).toEqual([]);
  expect(site.missing).toEqual([]);
});

for (const [resolution, module] of [
  [ts.ModuleResolutionKind.Bundler, ts.ModuleKind.ESNext],
  [ts.ModuleResolutionKind.NodeNext, ts.ModuleKind.NodeNext],
] as const) {
  test(`types are found by ${ts.ModuleResolutionKind[resolution]} resolution, and hold`, () => {
    test.setTimeout(120_000);
    put('package.json', '{"type": "module"}');
    put(
      'right.ts',
      consumer(`chart.points = [{ from: day, to: day, partial: false, count: { kind: 'exact', value: 3 } }];`),
    );
    put('readme.ts', readmeBlock('ts'));
    expect(typeErrors('readme.ts', resolution, module)).toEqual([]);
    put('wrong.ts', consumer(`chart.points = [{ from: 20780, to: day, partial: false, count: { kind: 'exactly' } }];`));
    expect(typeErrors('right.ts', resolution, module)).toEqual([]);
    expect(typeErrors('wrong.ts', resolution, module)).not.toEqual([]);
  });
}

function consumer(statement: string): string {
  const imports = elements().map(([name]) => `import '${NAME}/${name}';`);
  return `${imports.join('\n')}
import type { LastActiveElement } from '${NAME}/last-active/element';
import { type UtcDay, utcDay } from '${NAME}/activity/day';
import { tokens } from '${NAME}/styles/tokens';
const day: UtcDay = utcDay(20780);
const cell: LastActiveElement = document.createElement('rollcall-last-active');
const chart = document.createElement('rollcall-series-chart');
${statement}
document.body.append(cell, chart, tokens.cssText);
`;
}

function typeErrors(file: string, moduleResolution: ts.ModuleResolutionKind, module: ts.ModuleKind): readonly string[] {
  const program = ts.createProgram([join(project, file)], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    module,
    moduleResolution,
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Name in the package and tag of every element, as the packed manifest tells them. */
function elements(): readonly (readonly [name: string, tag: string])[] {
  const told: unknown = JSON.parse(readFileSync(join(project, 'package/custom-elements.json'), 'utf8'));
  const text = JSON.stringify(told);
  const definitions = [
    ...text.matchAll(/"path":"elements\/[\w-]+\/([\w-]+)\.define\.js".*?"name":"(rollcall-[\w-]+)"/g),
  ];
  return definitions.map(([, name = '', tag = '']) => [name, tag]);
}

/** Where a browser finds each name: the package's by its own exports. */
function importMap(): Readonly<Record<string, string>> {
  const exported = Object.entries(exportsOf()).flatMap(([name, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    if (!file.endsWith('.js')) return [];
    return [[`${NAME}${name.slice(1)}`, `/node_modules/${NAME}${file.slice(1)}`] as const];
  });
  const wholeFolders = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'zrender'];
  return {
    ...Object.fromEntries(exported.filter(([name]) => !name.includes('*'))),
    [`${NAME}/activity/day`]: `/node_modules/${NAME}/activity/day.js`,
    ...Object.fromEntries(wholeFolders.map((name) => [`${name}/`, `/node_modules/${name}/`])),
    lit: '/node_modules/lit/index.js',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/task': '/node_modules/@lit/task/index.js',
    'echarts/core': '/node_modules/echarts/core.js',
    'echarts/charts': '/node_modules/echarts/charts.js',
    'echarts/components': '/node_modules/echarts/components.js',
    'echarts/renderers': '/node_modules/echarts/renderers.js',
    tslib: '/node_modules/tslib/tslib.es6.js',
  };
}

function exportsOf(): Readonly<Record<string, string | { readonly default: string }>> {
  const told: { exports: Record<string, string | { readonly default: string }> } = JSON.parse(
    readFileSync(join(project, 'package/package.json'), 'utf8'),
  );
  return told.exports;
}

/** The first example in a language that the packed README gives. */
function readmeBlock(language: string): string {
  const text = readFileSync(join(project, 'package/README.md'), 'utf8');
  const block = new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(text)?.[1];
  if (!block) throw new Error(`The README gives no example in ${language}.`);
  return block;
}

function manifest(field: string): string {
  const told: unknown = JSON.parse(readFileSync(join(PROJECT, 'components/package.json'), 'utf8'));
  return String(Reflect.get(Object(told), field));
}

function put(name: string, text: string): void {
  writeFileSync(
    join(project, name),
    name.endsWith('.html') ? `<!doctype html><html lang="en"><title>${name}</title>${text}` : text,
  );
}
