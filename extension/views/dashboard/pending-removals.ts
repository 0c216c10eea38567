import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is deleted in the end, and for how long that can be undone. */
interface Removals {
  readonly commit: (id: string) => void;
  /** Milliseconds. */
  readonly undoTime: () => number;
}

/**
 * Deletions that can still be undone. Each is carried out when its time is over, or when the element or the page goes
 * away.
 */
export class PendingRemovals implements ReactiveController {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #host: ReactiveControllerHost;
  readonly #removals: Removals;

  constructor(host: ReactiveControllerHost, removals: Removals) {
    this.#host = host;
    this.#removals = removals;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#commitAll);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#commitAll);
    this.#commitAll();
  }

  has(id: string): boolean {
    return this.#timers.has(id);
  }

  add(id: string): void {
    this.#timers.set(
      id,
      setTimeout(() => this.#commit(id), this.#removals.undoTime()),
    );
    this.#host.requestUpdate();
  }

  undo(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.#host.requestUpdate();
  }

  #commit(id: string): void {
    clearTimeout(this.#timers.get(id));
    if (!this.#timers.delete(id)) return;
    this.#removals.commit(id);
    this.#host.requestUpdate();
  }

  readonly #commitAll = (): void => {
    for (const id of [...this.#timers.keys()]) this.#commit(id);
  };
}
