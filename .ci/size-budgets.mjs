// What a page of ours loads before it can show anything must stay small. Charts come later, on demand. Reads the build.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = '.output/chrome-mv3';

/** Gzipped kB (1,000 bytes) of document, scripts, styles and all they import at once. Lower them when something shrinks. */
const BUDGETS = { 'panel.html': 45, 'popup.html': 35, 'options.html': 45, 'dashboard.html': 125 };

/** The same of all scripts a members page gets on every visit; the aim is 30 (`bench/page-weight.ts`). */
const MEMBERS_PAGE = { files: ['content-scripts/sentinel.js', 'page.js', 'elements.js'], budget: 34.8 };

/**
 * A file and everything it needs at once: what a document links to, what a module imports statically.
 * @param {string} file from the build's root, with `/`
 * @param {Set<string>} seen
 * @returns {Set<string>}
 */
function neededAtOnce(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  if (!existsSync(join(BUILD, file))) throw new Error(`${file} is not in ${BUILD}: is it built?`);
  seen.add(file);
  const text = readFileSync(join(BUILD, file), 'utf8');
  const needs = file.endsWith('.html') ? linksOf(text) : file.endsWith('.js') ? importsOf(text, file) : [];
  for (const needed of needs) neededAtOnce(needed, seen);
  return seen;
}

/** @param {string} html */
function linksOf(html) {
  return [...html.matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g)].map(([, path = '']) => path);
}

/**
 * @param {string} code minified
 * @param {string} file
 */
function importsOf(code, file) {
  const paths = [...code.matchAll(/(?:^|[;}])import(?:[^"'();]*?from)?["'](\.[^"']+)["']/g)];
  return paths.map(([, path = '']) => posix.join(dirname(file), path));
}

/** @param {string} file */
const gzipped = (file) => gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length / 1000;

let isOver = false;
for (const [page, budget] of Object.entries(BUDGETS)) {
  tell(page, [...neededAtOnce(page)], budget);
}
tell('members page', MEMBERS_PAGE.files, MEMBERS_PAGE.budget);
if (isOver) process.exit(1);

/**
 * @param {string} page
 * @param {readonly string[]} files
 * @param {number} budget
 */
function tell(page, files, budget) {
  const size = files.reduce((sum, file) => sum + gzipped(file), 0);
  const verdict = size > budget ? 'OVER' : 'within';
  isOver ||= size > budget;
  console.log(`${page}: ${size.toFixed(1)} kB, ${verdict} its budget of ${budget} kB`);
  if (size > budget) for (const file of files) console.log(`    ${gzipped(file).toFixed(1)} kB ${file}`);
}
