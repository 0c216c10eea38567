import type { AuditFileRecord } from '../schema';

/** Files that were read further elsewhere than here: their days come with them. */
export function newerFiles(
  told: readonly AuditFileRecord[],
  known: readonly AuditFileRecord[],
): readonly AuditFileRecord[] {
  const here = new Map(known.map((file) => [file.fingerprint, file]));
  return told.filter((file) => {
    const own = here.get(file.fingerprint);
    return !own || (file.isDone && !own.isDone) || (file.isDone === own.isDone && readTo(file) > readTo(own));
  });
}

function readTo({ checkpoint }: Pick<AuditFileRecord, 'checkpoint'>): number {
  return checkpoint?.place.offset ?? 0;
}
