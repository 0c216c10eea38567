import type { OrganizationId } from '../../components/activity/organization';
import type { SyncState } from '../messages';
import { ProblemError } from '../messaging/ask';
import type { Announce } from '../messaging/announcer';
import { type Outcome, type Problem, failed, succeeded } from '../problem';
import type { OpenConnection } from '../settings/connection-store';
import type { SyncRecord } from '../store/schema';
import { PausedError, type SyncClock, canHelpToRetry } from './attempts';
import { type SyncOutcome, type SyncWork, runSync } from './run-sync';

/** What the runner needs from around it. */
export interface SyncSurroundings {
  readonly clock: SyncClock;
  readonly announce: Announce;
  /** Keeps the background from being put to sleep until the answer is called. */
  keepAwake(): () => void;
  /** The connection if it can be used now; problems `not-connected`, `locked`, `host-not-permitted`. */
  connect(id: OrganizationId): Promise<Outcome<OpenConnection>>;
  workFor(connection: OpenConnection): SyncWork;
  readRecord(id: OrganizationId): Promise<SyncRecord | undefined>;
  writeRecord(record: SyncRecord): Promise<void>;
  listRecords(): Promise<readonly SyncRecord[]>;
  /** After a sync that ended by itself. */
  tidyUp(): Promise<void>;
  /** What nobody expected: for the console. */
  reportBug(error: unknown): void;
}

interface Run {
  readonly abort: AbortController;
  state: SyncState;
  done: Promise<void>;
}

/** How often views are told to draw anew while days come in. */
const REDRAW_MS = 2_000;

/** Runs at most one sync per organization, and remembers which were not finished. */
export class SyncRunner {
  readonly #around: SyncSurroundings;
  readonly #runs = new Map<OrganizationId, Run>();
  /** How syncs ended whose record could not be written: the one that is stored still calls them unfinished. */
  readonly #untold = new Map<OrganizationId, SyncState>();

  constructor(surroundings: SyncSurroundings) {
    this.#around = surroundings;
  }

  /** Starts a sync; `started` is false if one is running. Problems of connecting are told at once. */
  async start(id: OrganizationId): Promise<Outcome<{ readonly started: boolean }>> {
    if (this.#runs.has(id)) return succeeded({ started: false });
    const abort = new AbortController();
    const run: Run = { abort, state: { phase: 'roster' }, done: Promise.resolve() };
    // Taken before the first wait, or a second start would slip in.
    this.#runs.set(id, run);
    const connection = await this.#around.connect(id).catch((error: unknown) => {
      this.#runs.delete(id);
      throw error;
    });
    if (!connection.ok) {
      this.#runs.delete(id);
      await this.#rememberRefusal(id, connection.problem);
      return failed(connection.problem);
    }
    // A background killed right after this answer must not have forgotten what it promised.
    await new Promise<void>((remembered) => {
      run.done = this.#run(run, connection.value, remembered);
    });
    return succeeded({ started: true });
  }

  /** Whether there was one to cancel. Days that were stored stay. */
  cancel(id: OrganizationId): boolean {
    const run = this.#runs.get(id);
    run?.abort.abort();
    return run !== undefined;
  }

  /** Cancels and waits until nothing more is written. */
  async stop(id: OrganizationId): Promise<void> {
    const run = this.#runs.get(id);
    run?.abort.abort();
    await run?.done;
  }

  /** Where a running sync stands, or how one ended that could not be recorded; undefined if the record tells. */
  stateOf(id: OrganizationId): SyncState | undefined {
    return this.#runs.get(id)?.state ?? this.#untold.get(id);
  }

  /** Whether a sync runs, or one is to go on later. */
  async hasUnfinished(): Promise<boolean> {
    return this.#runs.size > 0 || (await this.#around.listRecords()).some(({ isUnfinished }) => isUnfinished);
  }

  /** Goes on with what a background that is gone left unfinished, and with what slept through a pause. */
  async resumeUnfinished(): Promise<void> {
    const records = await this.#around.listRecords();
    for (const { organization, isUnfinished, resumeAt } of records) {
      const isDue = isUnfinished && (resumeAt ?? 0) <= this.#around.clock.now();
      if (isDue) await this.start(organization);
    }
  }

  async #run(run: Run, connection: OpenConnection, remembered: () => void): Promise<void> {
    const { id } = connection.organization;
    const rest = this.#around.keepAwake();
    const startedAt = this.#around.clock.now();
    const before = await this.#around.readRecord(id).catch(() => undefined);
    const base = { organization: id, startedAt, endedAt: before?.endedAt, succeededAt: before?.succeededAt };
    let record: SyncRecord = { ...base, isUnfinished: true };
    try {
      await this.#around.writeRecord(record).finally(remembered);
      const outcome = await this.#sync(run, connection);
      record = this.#recordOf(base, connection, outcome);
    } catch (error) {
      record = this.#recordOfFailure(base, error);
    }
    if (run.abort.signal.aborted) record = { ...base, isUnfinished: false, endedAt: this.#around.clock.now() };
    await this.#end(id, record);
    rest();
  }

  async #sync(run: Run, connection: OpenConnection): Promise<SyncOutcome> {
    const { id } = connection.organization;
    let drawnAt = 0;
    const report = (state: SyncState) => {
      run.state = state;
      this.#around.announce({ rollcall: 'announcement', kind: 'sync-progress', organization: id, state });
      if (this.#around.clock.now() - drawnAt < REDRAW_MS) return;
      drawnAt = this.#around.clock.now();
      this.#announceChange(id);
    };
    const control = { clock: this.#around.clock, signal: run.abort.signal, report };
    return runSync(this.#around.workFor(connection), control);
  }

  #recordOf(base: Omit<SyncRecord, 'isUnfinished'>, connection: OpenConnection, outcome: SyncOutcome): SyncRecord {
    const endedAt = this.#around.clock.now();
    const lastProblem = overallProblem(outcome, connection);
    return {
      ...base,
      isUnfinished: false,
      endedAt,
      succeededAt: lastProblem ? base.succeededAt : endedAt,
      lastProblem,
    };
  }

  #recordOfFailure(base: Omit<SyncRecord, 'isUnfinished'>, error: unknown): SyncRecord {
    if (error instanceof PausedError) return { ...base, isUnfinished: true, resumeAt: error.until };
    const endedAt = this.#around.clock.now();
    if (error instanceof ProblemError) return { ...base, isUnfinished: false, endedAt, lastProblem: error.problem };
    this.#around.reportBug(error);
    return { ...base, isUnfinished: false, endedAt, lastProblem: { kind: 'bug', detail: 'sync' } };
  }

  async #end(id: OrganizationId, record: SyncRecord): Promise<void> {
    // There may be no room for the record either.
    const isWritten = await this.#around.writeRecord(record).then(
      () => true,
      () => false,
    );
    await this.#around.tidyUp().catch((error: unknown) => this.#around.reportBug(error));
    const until = record.isUnfinished ? record.resumeAt : undefined;
    const state: SyncState = until
      ? { phase: 'waiting', until, isAsked: true }
      : { phase: 'idle', lastProblem: record.lastProblem };
    if (isWritten) this.#untold.delete(id);
    else this.#untold.set(id, state);
    this.#runs.delete(id);
    this.#around.announce({ rollcall: 'announcement', kind: 'sync-progress', organization: id, state });
    this.#announceChange(id);
  }

  async #rememberRefusal(id: OrganizationId, problem: Problem): Promise<void> {
    const before = await this.#around.readRecord(id);
    if (!before?.isUnfinished) return;
    await this.#around.writeRecord({ ...before, isUnfinished: false, lastProblem: problem });
  }

  #announceChange(organization: OrganizationId): void {
    this.#around.announce({ rollcall: 'announcement', kind: 'activity-changed', organization });
  }
}

/**
 * What to tell of the sync as a whole. Each source's own problem stands beside its data; the whole failed if no source
 * could be read, or if trying again later would help.
 */
function overallProblem({ scim, auditLog }: SyncOutcome, { credential }: OpenConnection): Problem | undefined {
  if (auditLog && canHelpToRetry(auditLog)) return auditLog;
  if (scim && canHelpToRetry(scim)) return scim;
  if (!scim || !auditLog) return undefined;
  // W&B documents a signed-in session for the audit log only, so that refusal is the one that tells.
  return credential.kind === 'session' ? auditLog : scim;
}
