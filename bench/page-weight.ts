import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT_EXTENSION } from '../demo/browser/launch-chromium';
import { type BenchResult, atMost } from './result';

/** What a members page gets on every visit. */
const ALWAYS = ['content-scripts/sentinel.js', 'page.js', 'elements.js'];
/** What it gets once an admin presses something that needs it, or its table says nothing of itself (`page.load`). */
const ON_DEMAND = ['page-actions.js', 'page-boxes.js', 'page-card.js', 'page-dates.js', 'panel-frame.js'];

/** Compressed size of what the extension runs in a members page. */
export function weightResults(): readonly BenchResult[] {
  const kilobytes = (files: readonly string[]) => files.map(gzipKilobytes).reduce((sum, size) => sum + size, 0);
  const told = (files: readonly string[]) =>
    files.map((file) => `${file} ${gzipKilobytes(file).toFixed(1)}`).join(', ');
  return [
    atMost(
      'content-gzip-kb',
      kilobytes(ALWAYS),
      30,
      'kB',
      `gzip -9, 1 kB = 1000 bytes, of the scripts every visit loads: ${told(ALWAYS)}; brought in by a press, or by a table without rows or roles, and not counted: ${told(ON_DEMAND)}`,
    ),
  ];
}

function gzipKilobytes(file: string): number {
  return gzipSync(readFileSync(join(BUILT_EXTENSION, file)), { level: 9 }).length / 1000;
}
