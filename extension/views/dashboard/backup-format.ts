import { BACKUP_VERSION } from '../../backup-version';
import { problemPhrases } from '../../problem-phrases.strings';

/** The first line of a backup file. */
export interface BackupHeader {
  readonly madeAt: number | undefined;
  readonly count: number | undefined;
}

export type BackupPiece =
  { readonly kind: 'header'; readonly header: BackupHeader } | { readonly kind: 'part'; readonly text: string };

const GZIP = [0x1f, 0x8b];
/** A line longer than that is no part Rollcall wrote. */
const LONGEST_LINE = 400_000_000;

/** Opens the file's one object: the parts follow, a line each, and then `]}`. */
export function headerText(now: number, count: number): string {
  const header = JSON.stringify({
    rollcall: 'backup',
    version: BACKUP_VERSION,
    madeAt: new Date(now).toISOString(),
    count,
  });
  return `${header.slice(0, -1)},"parts":[\n`;
}

/**
 * A backup's header and then its parts, each as JSON. Read line by line; a file that another program laid out anew is
 * read whole. Throws a `SyntaxError` with a word for the admin where the file is no backup.
 */
export async function* partTexts(file: Blob): AsyncGenerator<BackupPiece> {
  let isFirst = true;
  for await (const line of linesOf(await textStream(file))) {
    if (isFirst) {
      isFirst = false;
      const header = parsed(`${line}]}`);
      if (header === undefined) return yield* partsOfWhole(file);
      yield { kind: 'header', header: headerOf(header) };
      continue;
    }
    const text = line.replace(/,$/, '');
    if (text === ']}') return;
    if (text !== '') yield { kind: 'part', text };
  }
  throw new SyntaxError(isFirst ? problemPhrases.backup.empty : problemPhrases.backup.noEnd);
}

async function* partsOfWhole(file: Blob): AsyncGenerator<BackupPiece> {
  const whole = parsed(await new Response(await byteStream(file)).text());
  yield { kind: 'header', header: headerOf(whole) };
  const parts = typeof whole === 'object' && whole !== null && 'parts' in whole ? whole.parts : undefined;
  if (!Array.isArray(parts)) throw new SyntaxError(problemPhrases.backup.noParts);
  for (const part of parts) yield { kind: 'part', text: JSON.stringify(part) };
}

function headerOf(value: unknown): BackupHeader {
  const isBackup = typeof value === 'object' && value !== null && 'rollcall' in value && value.rollcall === 'backup';
  if (!isBackup) throw new SyntaxError(problemPhrases.backup.otherKind);
  const version = 'version' in value && typeof value.version === 'number' ? value.version : NaN;
  if (!(version >= 1)) throw new SyntaxError(problemPhrases.backup.noVersion);
  if (version > BACKUP_VERSION) throw new SyntaxError(problemPhrases.backup.newer);
  const at = 'madeAt' in value && typeof value.madeAt === 'string' ? Date.parse(value.madeAt) : NaN;
  const count = 'count' in value && typeof value.count === 'number' ? value.count : undefined;
  return { madeAt: Number.isNaN(at) ? undefined : at, count };
}

async function byteStream(file: Blob): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const first = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const isPacked = GZIP.every((byte, i) => first[i] === byte);
  return isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
}

async function textStream(file: Blob): Promise<ReadableStream<string>> {
  return (await byteStream(file)).pipeThrough(new TextDecoderStream());
}

async function* linesOf(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  try {
    let held: string[] = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const [head = '', ...lines] = value.split('\n');
      held.push(head);
      length += head.length;
      if (length > LONGEST_LINE) throw new SyntaxError(problemPhrases.backup.endlessLine);
      for (const line of lines) {
        yield held.join('').trim();
        held = [line];
        length = line.length;
      }
    }
    const last = held.join('').trim();
    if (last !== '') yield last;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
