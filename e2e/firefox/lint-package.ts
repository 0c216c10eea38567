import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import linter from 'addons-linter';

/** Something Mozilla's linter says of a package. */
export interface PackageWarning {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  /** The code it is about: a few characters before and after the place. '' where it names no place. */
  readonly around: string;
}

interface LinterMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

const BEFORE = 120;
const AFTER = 60;

/** Runs Mozilla's addons-linter (what `web-ext lint` and the store run) over a built package: errors, warnings, notices. */
export async function lintPackage(folder: string): Promise<readonly PackageWarning[]> {
  const { errors, warnings, notices } = await linter
    .createInstance({ config: { _: [folder], logLevel: 'fatal', output: 'none' }, runAsBinary: false })
    .run();
  return [...errors, ...warnings, ...notices].map((message) => ({
    code: message.code,
    message: message.message,
    file: message.file ?? '',
    around: codeAround(folder, message),
  }));
}

function codeAround(folder: string, { file, line, column }: LinterMessage): string {
  if (!file || line === undefined || column === undefined) return '';
  // As the linter's own parser tells lines: minified ECharts holds separators that others take for line ends.
  const text = readFileSync(join(folder, file), 'utf8').split(/\r\n|[\n\r\u2028\u2029]/)[line - 1] ?? '';
  return text.slice(Math.max(0, column - BEFORE), column + AFTER);
}
