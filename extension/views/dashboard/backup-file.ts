import type { OrganizationId } from '../../../components/activity/organization';
import type { Ask } from '../../messaging/ask';
import { packText, unpackText } from '../../messaging/packed-json';
import { type Outcome, type Problem, failed, succeeded } from '../../problem';
import { type BackupHeader, headerText, partTexts } from './backup-format';
import { problemPhrases } from '../../problem-phrases.strings';

/** How far it is, in parts. */
export interface BackupProgress {
  readonly done: number;
  readonly total: number;
}

interface Course {
  readonly signal: AbortSignal;
  readonly progress: (progress: BackupProgress) => void;
}

/**
 * Everything stored of one organization, or of all, as one file: JSON in gzip, a part a line. Parts are asked for one by
 * one, so memory stays flat.
 */
export async function writeBackup(
  ask: Ask,
  organization: OrganizationId | undefined,
  now: number,
  { signal, progress }: Course,
): Promise<Outcome<Blob>> {
  const list = await ask('backup.list', { organization });
  if (!list.ok) return list;
  const { parts } = list.value;
  const texts: Blob[] = [];
  for (const [done, part] of parts.entries()) {
    if (signal.aborted) return failed({ kind: 'cancelled' });
    progress({ done, total: parts.length });
    const read = await ask('backup.read', { part });
    if (!read.ok) return read;
    // One that was wiped meanwhile is no part of it any more.
    if (read.value.packed) texts.push(new Blob([await unpackText(read.value.packed)]));
  }
  const pieces = texts.flatMap((text, i) => (i === 0 ? [text] : [',\n', text]));
  const whole = new Blob([headerText(now, texts.length), ...pieces, '\n]}\n']);
  const packed = whole.stream().pipeThrough(new CompressionStream('gzip'));
  return succeeded(await new Response(packed, { headers: { 'content-type': 'application/gzip' } }).blob());
}

/** What came of merging a backup. */
export interface MergedBackup {
  readonly parts: number;
  /** Names it in `imports.undo`, for each of the organizations. */
  readonly importId: string;
  /** Names of the organizations it told of. */
  readonly organizations: ReadonlyMap<OrganizationId, string>;
  /** When the file was made, epoch ms; undefined if it does not say. */
  readonly madeAt: number | undefined;
}

/**
 * Merges a backup file, packed or not. Each part is merged wholly or not at all; what was merged before a failure stays,
 * and merging the file again goes on from there.
 */
export async function mergeBackup(ask: Ask, file: Blob, { signal, progress }: Course): Promise<Outcome<MergedBackup>> {
  const organizations = new Map<OrganizationId, string>();
  const named = { id: crypto.randomUUID(), name: file instanceof File ? file.name : '' };
  let header: BackupHeader | undefined;
  let parts = 0;
  try {
    for await (const piece of partTexts(file)) {
      if (piece.kind === 'header') {
        header = piece.header;
        continue;
      }
      if (signal.aborted) return failed({ kind: 'cancelled' });
      progress({ done: parts, total: Math.max(header?.count ?? 0, parts + 1) });
      const merged = await ask('backup.merge', { packed: await packText(piece.text), file: named });
      if (!merged.ok) return merged;
      organizations.set(merged.value.organization, merged.value.name);
      parts += 1;
    }
  } catch (error) {
    return failed(problemOf(error));
  }
  return succeeded({ parts, importId: named.id, organizations: organizations, madeAt: header?.madeAt });
}

function problemOf(error: unknown): Problem {
  // Streams throw a TypeError for damaged gzip, and so does a file that was moved meanwhile.
  return {
    kind: 'not-a-backup',
    detail: error instanceof SyntaxError ? error.message : problemPhrases.backup.unreadable,
  };
}
