import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OrganizationId } from '../../../components/activity/organization';
import type { Ask } from '../../messaging/ask';
import type { Problem } from '../../problem';
import type {
  AuditFileBatch,
  AuditFileCheckpoint,
  AuditFileFault,
  AuditFileIdentity,
  AuditFileReport,
} from '../../audit-file';
import type { AuditFileReader } from './audit-file-reader';

/** Where the import of one file stands. */
export type FileState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly bytesRead: number; readonly isResumed: boolean }
  | {
      readonly kind: 'done';
      readonly report: AuditFileReport;
      readonly isResumed: boolean;
      readonly importId: string;
    }
  /** The same file was imported before; nothing was read. */
  | { readonly kind: 'known'; readonly at: number; readonly report: AuditFileReport }
  /** Cancelled; what was stored until then stays. */
  | { readonly kind: 'stopped'; readonly bytesRead: number }
  | { readonly kind: 'fault'; readonly fault: AuditFileFault; readonly report: AuditFileReport }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface FileImport {
  readonly file: File;
  readonly state: FileState;
}

/** How files are to be taken. */
export interface ImportWord {
  /** The admin says that the files are the whole log of their days. */
  readonly isWholeLog: boolean;
}

interface Force {
  /** Read it although it was imported before. */
  readonly anew?: boolean;
  /** Take it although it names other people. */
  readonly isOurs?: boolean;
}

interface Around {
  readonly ask: Ask | undefined;
  readonly reader: AuditFileReader | undefined;
  readonly organization: OrganizationId | undefined;
  readonly word: ImportWord;
}

/** Imports audit files one after the other. What is stored is the background's checkpoint, so any end is a pause. */
export class AuditImports implements ReactiveController {
  imports: readonly FileImport[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #around: () => Around;
  readonly #ended: (state: FileState) => void;
  readonly #forces = new Map<File, Force>();
  #isRunning = false;
  #isCancelled = false;

  /**
   * @param around is asked for anew for each file
   * @param ended hears how the import of each file ended
   */
  constructor(host: ReactiveControllerHost, around: () => Around, ended: (state: FileState) => void) {
    this.#ended = ended;
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.cancel();
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Bytes of all files of this run, and how many of them are behind us. */
  get progress(): { readonly done: number; readonly total: number } {
    let [done, total] = [0, 0];
    for (const { file, state } of this.imports) {
      total += file.size;
      if (state.kind === 'reading') done += state.bytesRead;
      else if (state.kind !== 'waiting') done += file.size;
    }
    return { done, total };
  }

  add(files: Iterable<File>): void {
    const added = Array.from(files, (file): FileImport => ({ file, state: { kind: 'waiting' } }));
    const kept = this.#isRunning ? this.imports : this.imports.filter(({ state }) => isWorthKeeping(state));
    this.imports = [...kept.filter(({ file }) => !added.some((one) => isSameFile(one.file, file))), ...added];
    this.#host.requestUpdate();
    if (!this.#isRunning) void this.#run();
  }

  /** Takes a file again: one that was cancelled or failed goes on, one imported before is read anew. */
  again(file: File, force: Force = {}): void {
    this.#forces.set(file, { ...this.#forces.get(file), ...force });
    this.#set(file, { kind: 'waiting' });
    if (!this.#isRunning) void this.#run();
  }

  /** Ends what goes on; files that wait stay unread. */
  cancel(): void {
    if (!this.#isRunning) return;
    this.#isCancelled = true;
    this.#around().reader?.stop();
    this.#host.requestUpdate();
  }

  forget(): void {
    this.cancel();
    this.imports = [];
    this.#host.requestUpdate();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    this.#isCancelled = false;
    for (let next = this.#next(); next && !this.#isCancelled; next = this.#next()) {
      const state = await this.#import(next.file);
      this.#set(next.file, state);
      this.#ended(state);
    }
    for (const { file, state } of this.imports) {
      if (state.kind === 'waiting') this.#set(file, { kind: 'stopped', bytesRead: 0 });
    }
    this.#isRunning = false;
    this.#host.requestUpdate();
  }

  #next(): FileImport | undefined {
    return this.imports.find(({ state }) => state.kind === 'waiting');
  }

  async #import(file: File): Promise<FileState> {
    const { ask, reader, organization } = this.#around();
    if (!ask || !reader || !organization) return { kind: 'stopped', bytesRead: 0 };
    this.#set(file, { kind: 'reading', bytesRead: 0, isResumed: false });
    const identity = await reader.identify(file);
    if (!identity) return { kind: 'fault', fault: 'unreadable', report: NOTHING };
    const standing = await ask('audit-files.begin', { organization, file: identity });
    if (!standing.ok) return { kind: 'failed', problem: standing.problem };
    const known = standing.value;
    if (known.state === 'imported' && !this.#forces.get(file)?.anew) return { ...known, kind: 'known' };
    return this.#read(file, identity, known.state === 'begun' ? known.checkpoint : undefined);
  }

  async #read(file: File, identity: AuditFileIdentity, from: AuditFileCheckpoint | undefined): Promise<FileState> {
    const { reader } = this.#around();
    if (!reader || this.#isCancelled) return { kind: 'stopped', bytesRead: from?.bytesRead ?? 0 };
    const isResumed = from !== undefined;
    let problem: Problem | undefined;
    const progress = (bytesRead: number) => this.#set(file, { kind: 'reading', bytesRead, isResumed });
    progress(from?.bytesRead ?? 0);
    const store = async (batch: AuditFileBatch) => {
      problem = await this.#store(file, identity, batch);
      return problem === undefined && (!this.#isCancelled || batch.isLast);
    };
    const outcome = await reader.read(file, from, { progress, store });
    if (problem) return { kind: 'failed', problem };
    return outcome.kind === 'done' ? { ...outcome, isResumed, importId: identity.fingerprint } : outcome;
  }

  async #store(file: File, identity: AuditFileIdentity, batch: AuditFileBatch): Promise<Problem | undefined> {
    const { ask, organization, word } = this.#around();
    if (!ask || !organization) return { kind: 'cancelled' };
    const isOurs = this.#forces.get(file)?.isOurs ?? false;
    const answer = await ask('audit-files.store', {
      organization,
      file: identity,
      modifiedAt: file.lastModified,
      batch,
      isWholeLog: word.isWholeLog,
      isOurs,
    });
    return answer.ok ? undefined : answer.problem;
  }

  #set(file: File, state: FileState): void {
    this.imports = this.imports.map((one) => (one.file === file ? { file, state } : one));
    this.#host.requestUpdate();
  }
}

const NOTHING: AuditFileReport = { accepted: 0, silent: 0, rejected: [], endsInside: false };

/** What a new drop does not sweep away: something is still to be done about it. */
function isWorthKeeping({ kind }: FileState): boolean {
  return kind === 'stopped' || kind === 'failed';
}

function isSameFile(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}
