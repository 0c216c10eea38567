import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {{passed: number, failed: number}} Tally
 * @typedef {{name: string, command: string[], tally?: (report: unknown) => Tally}} Level A level without `tally` is one
 * check: passed if it exits 0. Others write a JSON report to the path in `ROLLCALL_REPORT`.
 */

/** @type {Level[]} Cheapest first. */
export const LEVELS = [
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings=0', '.'] },
  { name: 'boundaries', command: ['node', '.ci/boundaries.mjs'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=./.ci/report/vitest.mjs'],
    tally: readTally,
  },
  { name: 'elements', command: ['web-test-runner'], tally: readTally },
  { name: 'build', command: ['wxt', 'build'] },
  { name: 'end-to-end', command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'], tally: readTally },
];

/**
 * @param {Level} level
 * @param {Record<string, string>} environment
 * @returns {Tally & {seconds: number}}
 */
export function runLevel(level, environment) {
  const started = Date.now();
  mkdirSync('e2e/out', { recursive: true });
  const report = join(mkdtempSync(join(tmpdir(), 'rollcall-test-')), 'report.json');
  const [program = '', ...rest] = level.command;
  const onPath = program === 'node' ? process.execPath : join('node_modules', '.bin', program);
  const run = spawnSync(onPath, rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment, ROLLCALL_REPORT: report },
    shell: process.platform === 'win32',
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  return { ...tallyOf(level, run.status, report), seconds };
}

/**
 * @param {Level} level
 * @param {number | null} status
 * @param {string} report
 * @returns {Tally}
 */
function tallyOf(level, status, report) {
  const failure = status === 0 ? 0 : 1;
  if (!level.tally) return { passed: 1 - failure, failed: failure };
  try {
    const { passed, failed } = level.tally(JSON.parse(readFileSync(report, 'utf8')));
    // A runner that ran nothing, or exits non-zero with every test green (an error outside a test), has failed.
    return { passed, failed: Math.max(failed, failure, passed + failed === 0 ? 1 : 0) };
  } catch (error) {
    console.error(`${level.name}: no report (${error instanceof Error ? error.message : String(error)})`);
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {unknown} report
 * @returns {Tally}
 */
function readTally(report) {
  if (typeof report === 'object' && report !== null && 'passed' in report && 'failed' in report) {
    const { passed, failed } = report;
    if (typeof passed === 'number' && typeof failed === 'number') return { passed, failed };
  }
  throw new Error('the report is not a tally');
}
