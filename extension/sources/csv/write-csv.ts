import Papa from 'papaparse';
import { sha256Of } from '../../sha256';

const ROWS_AT_ONCE = 2_000;
const LINE_END = '\r\n';

export interface WrittenCsv {
  readonly text: string;
  readonly bytes: number;
  /** Of the UTF-8 bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Writes CSV as W&B does: a header row, every field quoted, inner quotation marks doubled (`wandb/activity.md`, A1);
 * CRLF line ends and UTF-8. Large files are written in pieces so that the background stays responsive (`perf.md`).
 */
export async function writeCsv(header: readonly string[], records: Iterable<readonly string[]>): Promise<WrittenCsv> {
  const pieces = [linesOf([header])];
  let waiting: (readonly string[])[] = [];
  for (const record of records) {
    waiting.push(record);
    if (waiting.length < ROWS_AT_ONCE) continue;
    pieces.push(linesOf(waiting));
    waiting = [];
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (waiting.length > 0) pieces.push(linesOf(waiting));
  const text = pieces.join('');
  const bytes = new TextEncoder().encode(text);
  return { text, bytes: bytes.length, sha256: await sha256Of(bytes) };
}

function linesOf(rows: readonly (readonly string[])[]): string {
  // papaparse copies the rows; it only lacks the word for it in its types.
  const lines = Papa.unparse(
    rows.map((row) => [...row]),
    { quotes: true, newline: LINE_END, header: false },
  );
  return lines + LINE_END;
}
