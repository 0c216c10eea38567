import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExportScope } from '../../../components/activity/export/export-manifest';
import type { MemberKey } from '../../../components/activity/member';
import type { OrganizationId } from '../../../components/activity/organization';
import type { PeriodChoice } from '../../../components/activity/period';
import type { PeopleExport } from '../../export-messages';
import type { Ask } from '../../messaging/ask';
import { type Outcome, type Problem, failed } from '../../problem';
import { type ExportChoices, textOptionsOf } from './export-choices';
import type { ExportJob, WrittenExport } from './export-job';
import type { WriteExport } from './start-writing';

/** What to export. */
export interface ExportOrder {
  readonly ask: Ask;
  readonly organization: OrganizationId;
  readonly preset: PeriodChoice;
  readonly scope: ExportScope;
  /** Whom, in this order; everybody where it is undefined. */
  readonly keys: readonly MemberKey[] | undefined;
  readonly filterText: string;
  readonly choices: ExportChoices;
}

/** What was handed over. */
export interface ExportResult {
  readonly rows: number;
  readonly missing: number;
  /** Whether the members list is known as a whole. */
  readonly complete: boolean;
  readonly written: WrittenExport;
  readonly isCopy: boolean;
}

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'writing'; readonly rows: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: ExportResult }
  | { readonly kind: 'not-copied' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What exporting needs of the browser. */
export interface ExportMeans {
  readonly write: WriteExport;
  readonly save: (blob: Blob, name: string) => void;
  /** Puts a text that is still being made on the clipboard; begun within the click that asks for it. */
  readonly copy: (text: Promise<Blob>) => Promise<void>;
}

/** One export at a time: asks the background for the members, has the file written, and hands it over. */
export class ExportRun implements ReactiveController {
  state: ExportState = { kind: 'idle' };
  #abort = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly means: () => ExportMeans,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.cancel();
  }

  get isBusy(): boolean {
    return this.state.kind === 'reading' || this.state.kind === 'writing';
  }

  /** Ends what goes on; nothing is saved then. */
  cancel(): void {
    this.#abort.abort();
  }

  /** Forgets how the last one ended. */
  reset(): void {
    if (!this.isBusy) this.#set({ kind: 'idle' });
  }

  async start(order: ExportOrder): Promise<void> {
    if (this.isBusy) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#set({ kind: 'reading' });
    const isCopy = order.choices.target === 'clipboard';
    // The background's answer cannot be called back, but nobody has to wait for it.
    const result = Promise.race([this.#make(order, signal).catch(bugOf), cancelled(signal)]);
    const isTaken = isCopy ? await this.#copied(result) : true;
    const outcome = await result;
    if (!outcome.ok) return this.#set({ kind: 'failed', problem: outcome.problem });
    if (!isTaken) return this.#set({ kind: 'not-copied' });
    if (!isCopy) for (const { blob, name } of outcome.value.written.files) this.means().save(blob, name);
    this.#set({ kind: 'done', result: outcome.value });
  }

  /** Begun at once, while the click still counts as one: later the browser would refuse. */
  async #copied(result: Promise<Outcome<ExportResult>>): Promise<boolean> {
    const text = result.then((outcome) => {
      const [file] = outcome.ok ? outcome.value.written.files : [];
      if (!file) throw new Error('nothing to copy');
      return new Blob([file.blob], { type: 'text/plain' });
    });
    return this.means()
      .copy(text)
      .then(
        () => true,
        () => false,
      );
  }

  async #make(order: ExportOrder, signal: AbortSignal): Promise<Outcome<ExportResult>> {
    const { ask, organization, preset, keys, choices } = order;
    const { schema } = choices;
    const answer = await ask('people-export.read', { organization, preset, schema, ...(keys && { keys }) });
    if (!answer.ok) return answer;
    if (signal.aborted) return failed({ kind: 'cancelled' });
    const { rows, missing, facts } = answer.value;
    this.#set({ kind: 'writing', rows: 0, total: rows });
    const written = await this.means().write(jobOf(order, answer.value), {
      signal,
      progress: (done) => this.#set({ kind: 'writing', rows: done, total: rows }),
    });
    if (!written.ok) return written;
    const isCopy = choices.target === 'clipboard';
    return {
      ok: true,
      value: { rows, missing, complete: facts.members.complete, written: written.value, isCopy },
    };
  }

  #set(state: ExportState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

function cancelled(signal: AbortSignal): Promise<Outcome<never>> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(failed({ kind: 'cancelled' })), { once: true });
  });
}

function bugOf(error: unknown): Outcome<never> {
  return failed({ kind: 'bug', detail: `export: ${error instanceof Error ? error.message : String(error)}` });
}

function jobOf({ scope, filterText, choices }: ExportOrder, { packed, facts, version, rows }: PeopleExport): ExportJob {
  const isCopy = choices.target === 'clipboard';
  return {
    packed,
    about: { facts, schema: choices.schema, scope, rows, filterText, version },
    format: choices.target === 'clipboard' ? 'tsv' : choices.target,
    text: textOptionsOf(choices),
    manifest: isCopy ? 'none' : choices.manifest,
  };
}
