import type { PageRow } from '../../messages';
import { composedAncestors } from '../find-table/composed-tree';
import type { TableRow } from '../find-table/table-model';
import { isDayFirst, mayBeCalendarText } from '../native-text/machine-text';
import type { CalendarReader } from '../native-text/reading-context';
import type { PageClock } from '../page-dependencies';
import { type RowTexts, readMember } from './read-member';
import { textsOf } from './row-texts';
import { ShownSince } from './shown-since';

/** Reads rows, and remembers what it read until the page touches them. */
export interface RowReader {
  /** Undefined when the row names nobody, or while what reads its date is on its way. */
  readonly read: (row: TableRow) => PageRow | undefined;
  /** The page changed these nodes: rows around them are read anew. */
  readonly forget: (changed: readonly Node[]) => void;
  /** Rows are all read anew. */
  readonly forgetAll: () => void;
}

/** Where what reads calendar texts is had from (`PartOnDemand`). */
export interface CalendarFinding {
  /** Undefined until it came. */
  readonly part: CalendarReader | undefined;
  /** Asks for it; whether it is on its way. */
  readonly ask: () => boolean;
}

interface Reading {
  readonly row: TableRow;
  readonly member: PageRow | undefined;
}

/** What a row said, and since when it has said so, in epoch milliseconds. */
interface Shown {
  readonly words: string;
  readonly since: number;
}

/** Rows are kept by their elements, so a re-render that leaves a row alone costs nothing. */
export function rowReader(clock: PageClock, dates: CalendarFinding): RowReader {
  let readings = new WeakMap<Element, Reading>();
  const owners = new WeakMap<Element, Element>();
  const shown = new WeakMap<Element, Shown>();
  const shownSince = new ShownSince(clock.now());
  let dayFirst = false;

  const read = (row: TableRow): PageRow | undefined => {
    const [owner] = row.elements;
    if (!owner) return undefined;
    const known = readings.get(owner);
    if (known && isSameRow(known.row, row)) return known.member;
    const texts = textsOf(row);
    if (!dayFirst && texts.get('last-active')?.lines.some(isDayFirst)) {
      // One such date settles how the whole column is meant.
      dayFirst = true;
      readings = new WeakMap();
    }
    let isWaiting = false;
    const calendar: CalendarReader = (text, context) => {
      if (!dates.part && mayBeCalendarText(text)) isWaiting = dates.ask();
      return dates.part?.(text, context);
    };
    const member = readMember(texts, { now: wordsSince(owner, row, texts), zone: clock.zone(), dayFirst, calendar });
    if (isWaiting) return undefined;
    readings.set(owner, { row, member });
    for (const element of row.elements) owners.set(element, owner);
    return member;
  };

  const wordsSince = (owner: Element, row: TableRow, texts: RowTexts): number => {
    const words = wordsOf(texts);
    const known = shown.get(owner);
    if (known?.words === words) return known.since;
    const since = known ? clock.now() : shownSince.of(row.elements);
    shown.set(owner, { words, since });
    return since;
  };

  const forget = (changed: readonly Node[]) => {
    shownSince.note(changed, clock.now());
    const seen = new Set<Node>();
    for (const node of changed) {
      const start = node instanceof Element ? node : node.parentElement;
      if (!start || seen.has(start)) continue;
      seen.add(start);
      for (const ancestor of composedAncestors(start)) {
        const owner = owners.get(ancestor);
        if (owner) readings.delete(owner);
      }
    }
  };

  const forgetAll = () => {
    readings = new WeakMap();
  };

  return { read, forget, forgetAll };
}

/** Whose row it is and when it says they were active. */
function wordsOf(texts: RowTexts): string {
  return (['email', 'username', 'name', 'last-active'] as const).map((kind) => texts.get(kind)?.whole ?? '').join('\n');
}

function isSameRow(a: TableRow, b: TableRow): boolean {
  return a.lastActive === b.lastActive && a.elements.length === b.elements.length && kinds(a) === kinds(b);
}

function kinds(row: TableRow): string {
  return [...row.cells].map(([kind, cells]) => `${kind}${cells.length}`).join();
}
