import { type UtcDay, addDays } from '../day';
import { type DayBitmap, orInto, wordsFor } from '../day-bitmap';
import { countedPeople } from '../metrics/counted-people';
import type { OrganizationActivity } from '../organization-activity';

/** Who was active in spans of days, worked out once per span. All bitmaps have one length. */
export class ActiveSpans {
  readonly words: number;
  readonly #activity: OrganizationActivity;
  readonly #among: DayBitmap | undefined;
  readonly #known = new Map<string, DayBitmap>();

  constructor(activity: OrganizationActivity) {
    this.#activity = activity;
    this.#among = countedPeople(activity).among;
    this.words = wordsFor(activity.members.length);
  }

  /** Whether the log of each of these days was read to its end. */
  isComplete(from: UtcDay, to: UtcDay): boolean {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if (this.#activity.index.coverage(day) !== 'complete') return false;
    }
    return true;
  }

  /** Unique people of whom activity is known on any of these days. */
  active(from: UtcDay, to: UtcDay): DayBitmap {
    const name = `${from} ${to}`;
    const known = this.#known.get(name);
    if (known) return known;
    const active = new Uint32Array(this.words);
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const bitmap = this.#activity.index.bitmap(day);
      if (bitmap) orInto(active, bitmap.length > this.words ? bitmap.subarray(0, this.words) : bitmap);
    }
    const counted = this.#among ? active.map((word, i) => word & (this.#among?.[i] ?? 0)) : active;
    this.#known.set(name, counted);
    return counted;
  }
}
