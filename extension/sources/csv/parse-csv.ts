import Papa from 'papaparse';
import { type Outcome, failed, succeeded } from '../../problem';
import { problemPhrases } from '../../problem-phrases.strings';

/** One record of a CSV file. */
export interface CsvRecord {
  /** Line of the file it starts on; the header row stands on line 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** What is wrong with its quotation marks, if anything. */
  readonly fault?: string;
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
}

/** What spreadsheets separate fields with; W&B's own files use the comma. */
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Parses CSV text (RFC 4180, any line end). Blank lines are skipped. Fails with `not-a-csv` for an empty file and for a
 * quotation mark that is never closed, because it swallows every record behind it.
 */
export function parseCsv(text: string): Outcome<CsvTable> {
  if (text.trim() === '') return failed({ kind: 'not-a-csv', detail: problemPhrases.csv.empty });
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false });
  const faults = new Map(errors.map(({ row, message }) => [row ?? 0, message]));
  const records = numbered(data, faults);
  if (errors.some(({ code }) => code === 'MissingQuotes')) {
    const line = records.at(-1)?.line ?? 1;
    return failed({ kind: 'not-a-csv', detail: problemPhrases.csv.openQuote(String(line)) });
  }
  const [header, ...rest] = records.filter(({ fields }) => !isBlank(fields));
  if (!header) return failed({ kind: 'not-a-csv', detail: problemPhrases.csv.noHeader });
  return succeeded({ header: header.fields.map((name) => name.trim()), records: rest });
}

/** The delimiter that cuts the first line into most fields; the comma where none does. */
function delimiterOf(text: string): string {
  const firstLine = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  const fieldsWith = (delimiter: string) => Papa.parse<string[]>(firstLine, { delimiter }).data[0]?.length ?? 0;
  return DELIMITERS.reduce<string>((best, next) => (fieldsWith(next) > fieldsWith(best) ? next : best), DELIMITERS[0]);
}

function numbered(data: readonly (readonly string[])[], faults: ReadonlyMap<number, string>): readonly CsvRecord[] {
  let line = 1;
  return data.map((fields, row) => {
    const fault = faults.get(row);
    const record = fault === undefined ? { line, fields } : { line, fields, fault };
    line += 1 + fields.reduce((sum, field) => sum + lineEndsIn(field), 0);
    return record;
  });
}

function lineEndsIn(field: string): number {
  return field.split(/\r\n|\r|\n/).length - 1;
}

function isBlank(fields: readonly string[]): boolean {
  return fields.length === 1 && fields[0]?.trim() === '';
}
