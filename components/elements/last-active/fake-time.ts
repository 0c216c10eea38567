import { type Instant, instant } from '../../activity/day';
import type { TimeSource } from './shared-clock';

interface Task {
  readonly dueAt: number;
  readonly run: () => void;
}

/** Time that passes only when a test says so. */
export class FakeTime implements TimeSource {
  #now: number;
  readonly #tasks = new Set<Task>();

  constructor(iso = '2026-11-23T12:00:00Z') {
    this.#now = Date.parse(iso);
  }

  /** Timers set and not yet run or cancelled. */
  get waiting(): number {
    return this.#tasks.size;
  }

  /** When the next timer runs. */
  get nextDueAt(): Instant {
    return instant(Math.min(...[...this.#tasks].map(({ dueAt }) => dueAt)));
  }

  now(): Instant {
    return instant(this.#now);
  }

  after(ms: number, run: () => void): () => void {
    const task = { dueAt: this.#now + ms, run };
    this.#tasks.add(task);
    return () => void this.#tasks.delete(task);
  }

  /** Lets time pass; timers run in order, each at its moment. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let task = this.#nextUntil(end); task; task = this.#nextUntil(end)) {
      this.#tasks.delete(task);
      this.#now = task.dueAt;
      task.run();
    }
    this.#now = end;
  }

  #nextUntil(end: number): Task | undefined {
    const [first] = [...this.#tasks].sort((one, other) => one.dueAt - other.dueAt);
    return first && first.dueAt <= end ? first : undefined;
  }
}
