import { type Outcome, failed, succeeded } from '../../problem';
import { problemPhrases } from '../../problem-phrases.strings';
import { warningStrings } from '../../warnings.strings';

/** A header row of W&B's names is longer than this in every encoding. */
const SAMPLE_BYTES = 512;
const ZIP_START = [0x50, 0x4b, 0x03, 0x04];

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedCsv {
  readonly text: string;
  /** Sentences for the admin. */
  readonly warnings: readonly string[];
}

/**
 * Turns the bytes of a CSV file into text: UTF-8 or UTF-16 in either byte order, with or without a byte order mark, and
 * what Excel on Windows saves by default. Fails with `not-a-csv` for other kinds of files.
 */
export function decodeCsv(bytes: Uint8Array): Outcome<DecodedCsv> {
  if (ZIP_START.every((byte, index) => bytes[index] === byte)) {
    return failed({ kind: 'not-a-csv', detail: problemPhrases.csv.zip });
  }
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text === undefined) return succeeded(inWindowsEncoding(bytes));
  if (text.includes('\0')) return failed({ kind: 'not-a-csv', detail: problemPhrases.csv.noText });
  return succeeded({ text, warnings: [] });
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return encodingByZeros(bytes.subarray(0, SAMPLE_BYTES));
}

/** The header row is ASCII, so in UTF-16 every other byte of it is zero: the first of each pair in big-endian order. */
function encodingByZeros(sample: Uint8Array): Encoding {
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const most = sample.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : 'utf-8';
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding; the caller has another one to try.
    return undefined;
  }
}

function inWindowsEncoding(bytes: Uint8Array): DecodedCsv {
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    warnings: [warningStrings.notUtf8],
  };
}
