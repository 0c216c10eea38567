import { type Instant, instant } from '../../components/activity/day';
import { type Problem, isWorthRetrying } from '../problem';

/** A longer pause is slept through: the background may end meanwhile and an alarm goes on. */
const LONGEST_WAKEFUL_PAUSE_MS = 5 * 60_000;
const FIRST_PAUSE_MS = 1_000;
const MOST_ATTEMPTS = 4;
/** A server that keeps asking for pauses is obeyed that often in a row before the sync goes to sleep. */
const MOST_ASKED_PAUSES = 20;

export interface SyncClock {
  readonly now: () => Instant;
  /** Resolves after so many ms, or at once when aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** The server asks for so long a pause that waiting awake makes no sense. */
export class PausedError extends Error {
  constructor(readonly until: Instant) {
    super('paused');
  }
}

/** What an attempt came to: done, or what went wrong. */
export interface Attempt {
  readonly problem?: Problem;
}

/**
 * Tries until it works, or trying again cannot help, or has not helped for a while: obeys pauses a server asks for, and
 * otherwise waits 1, 2, 4 seconds. Gives the last attempt. Throws `PausedError` for long pauses.
 */
export async function withAttempts<A extends Attempt>(
  attempt: () => Promise<A>,
  clock: SyncClock,
  signal: AbortSignal,
  onWait: (until: Instant, problem: Problem) => void,
): Promise<A> {
  for (let failures = 0, askedPauses = 0; ;) {
    const made = await attempt();
    const { problem } = made;
    if (!problem || signal.aborted || !canHelpToRetry(problem)) return made;
    if (problem.kind === 'rate-limited') askedPauses += 1;
    else failures += 1;
    if (failures >= MOST_ATTEMPTS) return made;
    const ms = problem.kind === 'rate-limited' ? problem.retryAt - clock.now() : FIRST_PAUSE_MS * 2 ** (failures - 1);
    const until = addMs(clock.now(), Math.max(ms, 0));
    if (ms > LONGEST_WAKEFUL_PAUSE_MS || askedPauses > MOST_ASKED_PAUSES) throw new PausedError(until);
    onWait(until, problem);
    await clock.wait(Math.max(ms, 0), signal);
    if (signal.aborted) return made;
  }
}

/** A refusal (4xx) stays one. */
export function canHelpToRetry(problem: Problem): boolean {
  return isWorthRetrying(problem) && !(problem.kind === 'server' && problem.status < 500);
}

function addMs(at: Instant, ms: number): Instant {
  return instant(at + ms);
}
