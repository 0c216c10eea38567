/** A table that re-mounts is back before anybody sees it gone. */
const GRACE_MS = 300;
/** A page that has not shown its members table by then will hardly do so. */
export const PATIENCE_MS = 8_000;

export interface AbsenceListener {
  /** The table has really gone. */
  readonly onGone: () => void;
  /** It stays away. Called again from time to time, since the page may still be changing. */
  readonly onMissing: () => void;
}

/** Tells a table that is gone from one that is only being drawn anew. */
export class TableAbsence {
  #timers: ReturnType<typeof setTimeout>[] = [];
  #isAbsent = false;

  constructor(
    private readonly listener: AbsenceListener,
    signal: AbortSignal,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  follow(isThere: boolean): void {
    if (isThere === !this.#isAbsent && (isThere || this.#timers.length > 0)) return;
    this.#stop();
    this.#isAbsent = !isThere;
    if (isThere) return;
    this.#timers = [
      setTimeout(() => this.listener.onGone(), GRACE_MS),
      setInterval(() => this.listener.onMissing(), this.patienceMs),
    ];
  }

  #stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
