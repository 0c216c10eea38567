import type { ActionsPart } from '../actions/actions-part';
import type { UnusualTables } from '../find-table/unusual-tables';
import type { CalendarReader } from '../native-text/reading-context';

/** Parts of the page layer that join `page.js` in its world when they are first needed. */
export interface Parts {
  /** What pressed actions and problems to be told need. */
  readonly actions: ActionsPart;
  /** What tables need that say nothing of themselves, or not in English. */
  readonly boxes: UnusualTables;
  /** Reads calendar texts. */
  readonly dates: CalendarReader;
}

interface Holder {
  rollcallParts?: Partial<Parts>;
}

/** Leaves a part where `takePart` finds it. Two scripts of one extension share nothing but their world's global. */
export function offerPart<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  const holder = globalThis as Holder;
  holder.rollcallParts = { ...holder.rollcallParts, [name]: part };
}

/** The part, once its script has run. */
export function takePart<Name extends keyof Parts>(name: Name): Parts[Name] {
  const part: Partial<Parts>[Name] = (globalThis as Holder).rollcallParts?.[name];
  if (!part) throw new Error(`${name} did not arrive`);
  return part;
}
