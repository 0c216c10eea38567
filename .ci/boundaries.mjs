// Keeps imports pointing down (`docs/architecture.md`). dependency-cruiser reports "no violations" when it could not
// read a single TypeScript module, so the check also counts what it read.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const ROOMS = ['components', 'extension', 'demo', 'e2e', 'bench'];

/** @param {string} room */
const modulesIn = (room) =>
  readdirSync(room, { recursive: true }).filter(
    (path) => /\.(ts|tsx)$/.test(String(path)) && !/\.d\.ts$/.test(String(path)),
  ).length;

const cruise = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    ...ROOMS,
  ],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
if (!cruise.stdout) {
  console.error(cruise.stderr);
  process.exit(1);
}
/** @type {{summary: {violations: {rule: {name: string}, from: string, to: string, via?: {name: string}[]}[]}, modules: {source: string}[]}} */
const report = JSON.parse(cruise.stdout);
const exist = ROOMS.reduce((sum, room) => sum + modulesIn(room), 0);
const read = report.modules.filter(({ source }) => ROOMS.some((room) => source.startsWith(`${room}/`))).length;

for (const { rule, from, to, via } of report.summary.violations) {
  console.error(`${rule.name}: ${from} -> ${via ? via.map(({ name }) => name).join(' -> ') : to}`);
}
console.log(`boundaries: read ${read} of ${exist} modules, ${report.summary.violations.length} violations`);
if (read < exist || report.summary.violations.length > 0) process.exit(1);
