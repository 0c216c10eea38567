import { type Instant, MS_PER_DAY, dayOf, instant, startOfDay, utcDay } from '../../../components/activity/day';
import type { AuditActor } from '../../../components/activity/roster';
import { isActivity } from '../audit-log/audit-actions';
import type { AuditEvent } from '../audit-log/audit-event';
import { DayActors } from '../audit-log/day-actors';
import type { AuditFileCheckpoint, AuditFileDay, AuditFileReport, RejectReason } from '../../audit-file';

/** W&B's first public year: no entry of a log can be older. */
const EARLIEST = startOfDay(utcDay(Date.UTC(2018, 0, 1) / MS_PER_DAY));
/** How many entries left out are told by their position. */
const EXAMPLES = 5;
const REASONS: readonly RejectReason[] = ['broken', 'undated', 'implausible'];

/** A name longer than any real one is not passed on: a message with it would be refused whole. */
const LONGEST_NAME = 1_000;

function isNameable({ email = '', userId = '' }: AuditActor): boolean {
  return email.length <= LONGEST_NAME && userId.length <= LONGEST_NAME;
}

/** Collects who acted on which day from a file's entries, in any order, and counts what was left out and why. */
export class FileDays {
  readonly #actors = new Map<number, DayActors>();
  readonly #entries: Map<number, number>;
  readonly #rejected: Map<RejectReason, { count: number; readonly examples: number[] }>;
  readonly #latest: Instant;
  #accepted: number;
  #silent: number;
  #position: number;
  /** Entries since the last batch: what a batch weighs at most. */
  #waiting = 0;

  /** @param now entries after the day behind it are no entries of a log that exists */
  constructor(now: Instant, from?: AuditFileCheckpoint) {
    this.#latest = instant(now + MS_PER_DAY);
    this.#entries = new Map(from?.entriesByDay);
    this.#accepted = from?.report.accepted ?? 0;
    this.#silent = from?.report.silent ?? 0;
    const known = new Map(from?.report.rejected.map((one) => [one.reason, one]));
    this.#rejected = new Map(
      REASONS.map((reason) => [
        reason,
        { count: known.get(reason)?.count ?? 0, examples: [...(known.get(reason)?.examples ?? [])] },
      ]),
    );
    this.#position = [...this.#rejected.values()].reduce((sum, { count }) => sum + count, this.#accepted);
  }

  /** Entries since the last batch. */
  get waiting(): number {
    return this.#waiting;
  }

  get accepted(): number {
    return this.#accepted;
  }

  get rejected(): number {
    return this.#position - this.#accepted;
  }

  /** Takes one entry; keeps nothing of the object. */
  readonly take = (event: AuditEvent): void => {
    if (Number.isNaN(event.at)) return this.#reject('undated');
    if (event.at < EARLIEST || event.at > this.#latest) return this.#reject('implausible');
    this.#position += 1;
    this.#accepted += 1;
    this.#waiting += 1;
    const day = dayOf(instant(event.at));
    this.#entries.set(day, (this.#entries.get(day) ?? 0) + 1);
    let actors = this.#actors.get(day);
    if (!actors) {
      actors = new DayActors(day);
      this.#actors.set(day, actors);
    }
    actors.take(event);
    if (!isActivity(event)) this.#silent += 1;
  };

  readonly noteBroken = (): void => this.#reject('broken');

  /** The days touched since the last batch, which begin anew; of the whole file with `isLast`. */
  takeBatch(isLast = false): readonly AuditFileDay[] {
    const touched = isLast ? this.#entries.keys() : this.#actors.keys();
    const days = Array.from(touched, (day) => ({
      day,
      entries: this.#entries.get(day) ?? 0,
      actors: this.#actors.get(day)?.actors().filter(isNameable) ?? [],
    }));
    this.#actors.clear();
    this.#waiting = 0;
    return days;
  }

  get entriesByDay(): AuditFileCheckpoint['entriesByDay'] {
    return [...this.#entries];
  }

  report(endsInside = false): AuditFileReport {
    const rejected = [...this.#rejected].flatMap(([reason, { count, examples }]) =>
      count > 0 ? [{ reason, count, examples: [...examples] }] : [],
    );
    const counts = { accepted: this.#accepted, silent: this.#silent, rejected, endsInside };
    if (this.#entries.size === 0) return counts;
    const days = [...this.#entries.keys()].sort((a, b) => a - b);
    return { ...counts, from: days[0], to: days.at(-1) };
  }

  #reject(reason: RejectReason): void {
    this.#position += 1;
    const told = this.#rejected.get(reason);
    if (!told) return;
    told.count += 1;
    if (told.examples.length < EXAMPLES) told.examples.push(this.#position);
  }
}
