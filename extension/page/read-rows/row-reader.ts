import type { PageRow } from '../../messages';
import { composedAncestors } from '../find-table/composed-tree';
import type { TableRow } from '../find-table/table-model';
import { isDayFirst } from '../native-text/absolute-text';
import type { PageClock } from '../page-dependencies';
import { readMember } from './read-member';
import { textsOf } from './row-texts';

/** Reads rows, and remembers what it read until the page touches them. */
export interface RowReader {
  /** Undefined when the row names nobody. */
  readonly read: (row: TableRow) => PageRow | undefined;
  /** The page changed these nodes: rows around them are read anew. */
  readonly forget: (changed: readonly Node[]) => void;
}

interface Reading {
  readonly row: TableRow;
  readonly member: PageRow | undefined;
}

/** Rows are kept by their elements, so a re-render that leaves a row alone costs nothing. */
export function rowReader(clock: PageClock): RowReader {
  let readings = new WeakMap<Element, Reading>();
  const owners = new WeakMap<Element, Element>();
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
    const member = readMember(texts, { now: clock.now(), zone: clock.zone(), dayFirst });
    readings.set(owner, { row, member });
    for (const element of row.elements) owners.set(element, owner);
    return member;
  };

  const forget = (changed: readonly Node[]) => {
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

  return { read, forget };
}

function isSameRow(a: TableRow, b: TableRow): boolean {
  return a.lastActive === b.lastActive && a.elements.length === b.elements.length && kinds(a) === kinds(b);
}

function kinds(row: TableRow): string {
  return [...row.cells].map(([kind, cells]) => `${kind}${cells.length}`).join();
}
