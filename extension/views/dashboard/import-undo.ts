import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OrganizationId } from '../../../components/activity/organization';
import type { Ask } from '../../messaging/ask';
import type { Problem } from '../../problem';

/** Whether an import that just ended can be undone, and what came of it. */
export type UndoState =
  | { readonly kind: 'offered' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** One file, which a backup may tell of several organizations. */
interface UndoableImport {
  readonly id: string;
  readonly organizations: readonly OrganizationId[];
}

/**
 * Undo beside the report of an import.
 *
 * @fires imports-changed - from the host, bubbling: a file was imported, or an import undone
 */
export class ImportUndo implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #ask: () => Ask | undefined;
  readonly #states = new Map<string, UndoState>();
  readonly #offered = new Map<string, OrganizationId>();

  constructor(host: ReactiveControllerHost & EventTarget, ask: () => Ask | undefined) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('imports-changed', this.#lookAgain);
  }

  hostDisconnected(): void {
    document.removeEventListener('imports-changed', this.#lookAgain);
  }

  stateOf(id: string): UndoState | undefined {
    return this.#states.get(id);
  }

  /** Finds out whether an import that ended can be undone. */
  async offer({ id, organizations }: UndoableImport): Promise<void> {
    this.#tell();
    const [organization] = organizations;
    const ask = this.#ask();
    if (!ask || organization === undefined) return;
    const answer = await ask('imports.list', { organization });
    const found = answer.ok ? answer.value.imports.find((one) => one.id === id) : undefined;
    if (!found) return;
    this.#offered.set(id, organization);
    this.#set(id, { kind: found.standing === 'apart' ? 'offered' : 'too-large' });
  }

  async undo({ id, organizations }: UndoableImport): Promise<void> {
    const ask = this.#ask();
    if (!ask || this.#states.get(id)?.kind === 'undoing') return;
    this.#set(id, { kind: 'undoing' });
    let state: UndoState = { kind: 'undone' };
    for (const organization of organizations) {
      const answer = await ask('imports.undo', { organization, id });
      if (!answer.ok) state = { kind: 'failed', problem: answer.problem };
      else if (!answer.value.undone && state.kind === 'undone') state = { kind: 'refused' };
    }
    this.#set(id, state);
    this.#tell();
  }

  /** It may have been undone elsewhere, as in the list of imported files. */
  readonly #lookAgain = async (): Promise<void> => {
    for (const [id, organization] of this.#offered) {
      if (this.#states.get(id)?.kind !== 'offered') continue;
      const answer = await this.#ask()?.('imports.list', { organization });
      const isGone = answer?.ok === true && !answer.value.imports.some((one) => one.id === id);
      if (isGone && this.#states.get(id)?.kind === 'offered') this.#set(id, { kind: 'undone' });
    }
  };

  #set(id: string, state: UndoState): void {
    this.#states.set(id, state);
    this.#host.requestUpdate();
  }

  #tell(): void {
    this.#host.dispatchEvent(new CustomEvent('imports-changed', { bubbles: true, composed: true }));
  }
}
