import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {{passed: number, failures: string[]}} Tally
 * @typedef {{name: string, command: string[], isTallied?: true}} Level A level that is not tallied is one check: passed
 * if it exits 0. Others write a `Tally` to the path in `ROLLCALL_REPORT`.
 */

/** @type {Level[]} Cheapest first. */
export const LEVELS = [
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings=0', '.'] },
  { name: 'boundaries', command: ['node', '.ci/boundaries.mjs'] },
  { name: 'components', command: ['tsx', '.ci/components/check.ts'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=./.ci/report/vitest.mjs'],
    isTallied: true,
  },
  { name: 'elements', command: ['web-test-runner'], isTallied: true },
  // Made twice, compared, and left for the levels behind it: Chromium's and Firefox's.
  { name: 'packages', command: ['node', '.ci/repeatable-zips.mjs'] },
  { name: 'sizes', command: ['node', '.ci/size-budgets.mjs'] },
  { name: 'end-to-end', command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'], isTallied: true },
  {
    name: 'firefox',
    command: ['playwright', 'test', '--config', 'e2e/firefox/playwright.config.ts'],
    isTallied: true,
  },
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
  const inEnvironment = { ...process.env, ...environment, ROLLCALL_REPORT: report };
  const status = start(level.command, inEnvironment);
  const seconds = Math.round((Date.now() - started) / 1000);
  return { ...tallyOf(level, status, report), seconds };
}

/**
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {number | null} exit status; null after a signal
 */
function start([program = '', ...rest], env) {
  const onPath = program === 'node' ? process.execPath : join('node_modules', '.bin', program);
  return spawnSync(onPath, rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  }).status;
}

/**
 * @param {Level} level
 * @param {number | null} status
 * @param {string} report
 * @returns {Tally}
 */
function tallyOf(level, status, report) {
  const exit = status === 0 ? [] : [`${level.name} ended with ${status ?? 'a signal'}`];
  if (!level.isTallied) return { passed: 1 - exit.length, failures: exit };
  try {
    const { passed, failures } = readTally(JSON.parse(readFileSync(report, 'utf8')));
    if (failures.length > 0) return { passed, failures };
    // A runner that ran nothing, or exits non-zero with every test green (an error outside a test), has failed.
    return { passed, failures: passed === 0 ? [`${level.name} ran nothing`] : exit };
  } catch (error) {
    return {
      passed: 0,
      failures: [`${level.name}: no report (${error instanceof Error ? error.message : String(error)})`],
    };
  }
}

/**
 * @param {unknown} report
 * @returns {Tally}
 */
function readTally(report) {
  if (typeof report === 'object' && report !== null && 'passed' in report && 'failures' in report) {
    const { passed, failures } = report;
    if (typeof passed === 'number' && Array.isArray(failures)) return { passed, failures: failures.map(String) };
  }
  throw new Error('the report is not a tally');
}
