import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DASHBOARD_GROUPS } from './dashboard-bench';
import type { IngestFigures } from './in-browser/ingest';
import type { StoreFigures } from './in-browser/store';
import type { SwitchFigures } from './in-browser/switch';
import { PAGE_GROUPS } from './page-bench';
import { weightResults } from './page-weight';
import { type BenchResult, atLeast, atMost } from './result';
import { inWorker, peakMegabytes } from './worker-run';

const RESULTS = resolve(import.meta.dirname, 'results.json');

/** What may be asked for alone: `npm run bench -- page-load`, or all whose names begin alike: `-- page`. */
const GROUPS: Readonly<Record<string, () => Promise<readonly BenchResult[]>>> = {
  model: async () => switchResults(await inWorker('switch')),
  ingest: async () => [...ingestResults(await inWorker('ingest')), await ingestMemory()],
  store: async () => storeResults(await inWorker('store')),
  'page-weight': async () => weightResults(),
  ...PAGE_GROUPS,
  ...DASHBOARD_GROUPS,
};

/**
 * Measures all groups, or those named as arguments, in one run; writes `bench/results.json` and prints a table. Exit
 * code 1 on a missed bound.
 */
async function bench(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !Object.keys(GROUPS).some((group) => group.startsWith(name)));
  if (unknown.length > 0) throw new Error(`no such group: ${unknown.join(', ')} (${Object.keys(GROUPS).join(', ')})`);
  const results: BenchResult[] = [];
  for (const [name, measure] of Object.entries(GROUPS)) {
    if (named.length === 0 || named.some((start) => name.startsWith(start))) results.push(...(await measure()));
  }
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  console.table(results.map(({ id, value, unit, bound, ok }) => ({ id, value, unit, bound, ok })));
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
}

function switchResults(figures: SwitchFigures): readonly BenchResult[] {
  const where = '100,000 members x 1,095 days, 8,000 draws a day, in a Chromium worker';
  const sets = figures.setsMs / figures.allTimeMs;
  return [
    atMost('switch-90d-ms', figures.ninetyDaysMs, 5, 'ms', `median of 15: all four plots of 90 days; ${where}`),
    atMost('switch-all-ms', figures.allTimeMs, 30, 'ms', `median of 9: all four plots of the whole span; ${where}`),
    atLeast(
      'switch-vs-sets',
      sets,
      50,
      'x',
      `the same four plots from Map<day, Set<member>>, over switch-all-ms; ${where}`,
    ),
    atMost('index-mb', figures.indexMb, 30, 'MB', `bytes of the bitmaps behind the index; ${where}`),
  ];
}

function ingestResults(figures: IngestFigures): readonly BenchResult[] {
  console.log(figures);
  const what = `1,000,000 events, ${Math.round(figures.megabytes)} MB NDJSON, best of 3, in a Chromium worker`;
  return [
    atLeast(
      'ingest-vs-json-parse',
      figures.jsonParseMs / figures.scannerMs,
      1.6,
      'x',
      `JSON.parse a line against the byte scanner, from memory into the same people; ${what}`,
    ),
    atMost(
      'ingest-vs-read',
      figures.scannedFromNetworkMs / figures.readOnlyMs,
      1.5,
      'x',
      `scanned from loopback against only reading those bytes, by the faster of two readers; ${what}`,
    ),
  ];
}

/** The greatest memory of a worker's whole process, so that nothing it takes is missed. */
async function ingestMemory(): Promise<BenchResult> {
  const [read, scan] = [await peakMegabytes('read'), await peakMegabytes('scan')];
  return atMost(
    'ingest-extra-mb',
    scan - read,
    60,
    'MB',
    `most resident memory of the process whose worker scans 1,000,000 events from loopback (${scan.toFixed(0)} MB), less that of one whose worker only reads them the same way (${read.toFixed(0)} MB); Linux`,
  );
}

function storeResults(figures: StoreFigures): readonly BenchResult[] {
  const where = '100,000 members x 1,095 days of 8,000 active people in IndexedDB, in a Chromium worker';
  return [
    atMost(
      'open-ms',
      figures.openMs,
      300,
      'ms',
      `median of 5: open the database, everything known of the organization, and answer 90 days; ${where}`,
    ),
    atMost(
      'roster-write-ms',
      figures.rosterWriteMs,
      300,
      'ms',
      `median of 5: merge and store a roster of everybody, all of them changed, with its snapshot; ${where}`,
    ),
  ];
}

await bench();
