import type { Instant, UtcDay } from '../../components/activity/day';
import type { AuditDay, Roster } from '../../components/activity/roster';
import type { SyncState } from '../messages';
import type { Outcome, Problem } from '../problem';
import type { AuditReading } from '../sources/audit-log/audit-log-client';
import { type SyncClock, canHelpToRetry, withAttempts } from './attempts';

/** So many days failing one after the other mean that the next will fail too. */
const FAILING_DAYS = 3;

/** What a sync of one organization reads from and writes to. */
export interface SyncWork {
  readRoster(signal: AbortSignal): Promise<Outcome<Roster>>;
  readDay(day: UtcDay, signal: AbortSignal): Promise<AuditReading>;
  /** Asked once, after the roster was stored. Newest first. */
  daysToRead(): Promise<readonly UtcDay[]>;
  /** Give why what was read cannot be this organization's, if so; it is not stored then. */
  storeRoster(roster: Roster): Promise<Problem | undefined>;
  storeDay(day: AuditDay): Promise<Problem | undefined>;
  noteProblem(source: 'scim' | 'audit-log', problem: Problem | undefined): Promise<void>;
}

export interface SyncControl {
  readonly clock: SyncClock;
  readonly signal: AbortSignal;
  report(state: SyncState): void;
}

/** How each source went; undefined is well. */
export interface SyncOutcome {
  readonly scim: Problem | undefined;
  readonly auditLog: Problem | undefined;
}

/**
 * Reads the roster, then the audit log newest day first, storing each as it comes: what was stored is the checkpoint,
 * and a sync that runs again goes on behind it. One source that fails does not keep the other from being read. Throws
 * `PausedError` when a server asks for a long pause, and what storing throws.
 */
export async function runSync(work: SyncWork, control: SyncControl): Promise<SyncOutcome> {
  const scim = await syncRoster(work, control);
  if (control.signal.aborted) return { scim, auditLog: { kind: 'cancelled' } };
  // The API answers for another organization, so its audit log would be that one's too.
  if (scim?.kind === 'other-organization') return { scim, auditLog: scim };
  return { scim, auditLog: await syncDays(work, control) };
}

async function syncRoster(work: SyncWork, { clock, signal, report }: SyncControl): Promise<Problem | undefined> {
  const roster: SyncState = { phase: 'roster' };
  report(roster);
  const read = async () => {
    report(roster);
    const outcome = await work.readRoster(signal);
    return outcome.ok ? { roster: outcome.value } : { problem: outcome.problem };
  };
  const attempt: { readonly roster?: Roster; readonly problem?: Problem } = await withAttempts(
    read,
    clock,
    signal,
    waiting(report),
  );
  const problem = attempt.roster ? await work.storeRoster(attempt.roster) : attempt.problem;
  if (problem?.kind !== 'cancelled') await work.noteProblem('scim', problem);
  return problem;
}

async function syncDays(work: SyncWork, { clock, signal, report }: SyncControl): Promise<Problem | undefined> {
  const days = await work.daysToRead();
  let problem: Problem | undefined;
  let failing = 0;
  for (const [daysDone, day] of days.entries()) {
    const read = () => {
      report({ phase: 'audit-log', daysDone, daysTotal: days.length });
      return work.readDay(day, signal);
    };
    const reading = await withAttempts(read, clock, signal, waiting(report));
    const mismatch = isWorthStoring(reading) ? await work.storeDay(reading.audit) : undefined;
    if (signal.aborted) return { kind: 'cancelled' };
    const dayProblem = mismatch ?? reading.problem;
    failing = dayProblem ? failing + 1 : 0;
    problem = dayProblem ?? problem;
    if (dayProblem && (failing >= FAILING_DAYS || isRefusal(dayProblem))) break;
  }
  await work.noteProblem('audit-log', problem);
  return problem;
}

/** What had arrived whole before a connection broke is kept; an answer that was none tells nothing of the day. */
function isWorthStoring({ audit, problem }: AuditReading): boolean {
  if (!problem) return true;
  return audit.events > 0 && problem.kind !== 'unexpected-shape';
}

/** Holds for every day alike. */
function isRefusal(problem: Problem): boolean {
  return !canHelpToRetry(problem) && problem.kind !== 'unexpected-shape';
}

function waiting(report: SyncControl['report']): (until: Instant, problem: Problem) => void {
  return (until, { kind }) => report({ phase: 'waiting', until, isAsked: kind === 'rate-limited' });
}
