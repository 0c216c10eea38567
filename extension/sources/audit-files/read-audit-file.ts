import type { Instant } from '../../../components/activity/day';
import type { AuditBody } from '../audit-log/audit-event';
import { AuditBodyReader } from '../audit-log/body-reader';
import type { AuditFileBatch, AuditFileCheckpoint, AuditFileFault, AuditFileOutcome } from '../../audit-file';
import { type FileBytes, FileFaultError, openFile } from './file-bytes';
import { FileDays } from './file-days';

/** So many entries make a batch: their people and days fit a message, and little is lost when all ends there. */
const BATCH_ENTRIES = 200_000;
/** A batch is stored after so many bytes too, or a file of long broken lines would never come to a checkpoint. */
const BATCH_BYTES = 64 << 20;
/** By then an audit log has shown an entry. */
const TOLD_BY_BYTES = 8 << 20;

export interface AuditFileReading {
  readonly file: Blob;
  /** Where an earlier reading of the same file stopped. */
  readonly from?: AuditFileCheckpoint;
  readonly now: Instant;
  readonly signal: AbortSignal;
  /** Stores a batch; reading goes on when it is stored, so memory stays flat. `false` ends the reading. */
  readonly store: (batch: AuditFileBatch) => Promise<boolean>;
  readonly progress: (bytesRead: number) => void;
  /** Smaller ones make tests quick. */
  readonly batchEntries?: number;
  readonly pieceBytes?: number;
}

/**
 * Reads a file of the audit log: entries one a line, saved API answers or bare arrays, plain or gzip, told by the
 * content (`wandb/audit-logs.md`, sections 3 and 7). Hands over days in batches and keeps none. Throws nothing but bugs.
 */
export async function readAuditFile(reading: AuditFileReading): Promise<AuditFileOutcome> {
  const days = new FileDays(reading.now, reading.from);
  try {
    const bytes = await openFile(reading.file, reading.from?.place.offset ?? 0, reading.pieceBytes);
    return await readBytes(reading, bytes, days);
  } catch (error) {
    if (!(error instanceof FileFaultError)) throw error;
    // What came whole before the damage is kept.
    const rest = { report: days.report(), bytesRead: reading.from?.bytesRead ?? 0, isLast: false };
    if (days.waiting > 0) await reading.store({ days: days.takeBatch(), ...rest });
    return { kind: 'fault', fault: error.fault, report: days.report() };
  }
}

async function readBytes(reading: AuditFileReading, bytes: FileBytes, days: FileDays): Promise<AuditFileOutcome> {
  const reader = new AuditBodyReader(days.take, days.noteBroken, reading.from?.place);
  let storedAt = bytes.bytesRead();
  for await (const chunk of bytes.chunks) {
    if (reading.signal.aborted) return { kind: 'stopped', bytesRead: storedAt };
    reader.push(chunk);
    const bytesRead = bytes.bytesRead();
    reading.progress(bytesRead);
    if (days.accepted === 0 && days.rejected > 0 && bytesRead > TOLD_BY_BYTES) return faulty('no-entries', days);
    if (!isFull(reading, days, bytesRead - storedAt)) continue;
    if (!(await reading.store(batchOf(days, bytesRead, reader)))) return { kind: 'stopped', bytesRead: storedAt };
    storedAt = bytesRead;
  }
  if (reading.signal.aborted) return { kind: 'stopped', bytesRead: storedAt };
  const body = reader.finish();
  const fault = faultOf(body, days);
  if (fault) return faulty(fault, days);
  const report = days.report(!body.isWhole);
  const isStored = await reading.store({
    days: days.takeBatch(true),
    report,
    bytesRead: reading.file.size,
    isLast: true,
  });
  return isStored ? { kind: 'done', report } : { kind: 'stopped', bytesRead: storedAt };
}

function isFull({ batchEntries = BATCH_ENTRIES }: AuditFileReading, days: FileDays, bytes: number): boolean {
  return days.waiting >= batchEntries || (bytes >= BATCH_BYTES && days.accepted > 0);
}

function batchOf(days: FileDays, bytesRead: number, { place }: AuditBodyReader): AuditFileBatch {
  const report = days.report();
  const checkpoint = place && { place, bytesRead, report, entriesByDay: days.entriesByDay };
  return { days: days.takeBatch(), report, checkpoint, bytesRead, isLast: false };
}

function faultOf(body: AuditBody, days: FileDays): AuditFileFault | undefined {
  if (body.isWebPage) return 'web-page';
  if (days.accepted > 0) return undefined;
  return days.rejected > 0 ? 'no-entries' : 'empty';
}

function faulty(fault: AuditFileFault, days: FileDays): AuditFileOutcome {
  return { kind: 'fault', fault, report: days.report() };
}
