import { type Box, boxOf, onOneLine } from './boxes';
import { readBoxRows } from './box-rows';
import { composedAncestors, composedClosest, composedContains, composedParent } from './composed-tree';
import { type Leaf, leavesIn } from './drawn-leaves';
import { headerKind } from './header-text';
import type { FoundTable, TableColumn } from './table-model';

/**
 * Understands a table made of elements that say nothing about themselves, by where things are drawn: headers are what
 * stands on one line with the Last Active label, a column is what stands below its header.
 */
export function boxTable(label: Element): FoundTable | undefined {
  const line = boxOf(label);
  if (!line) return undefined;
  for (const scope of composedAncestors(label)) {
    if (scope === document.body || scope === document.documentElement) return undefined;
    const leaves = leavesIn(scope);
    const columns = columnsOnLine(leaves, label, line);
    if (!headsMembers(columns)) continue;
    const table = tableIn(scope, label, columns);
    if (table.rows.length > 0) return table;
  }
  return undefined;
}

function tableIn(scope: Element, label: Element, columns: readonly TableColumn[]): FoundTable {
  return {
    layout: 'boxes',
    label,
    anchor: columns.find(({ kind }) => kind === 'last-active')?.header ?? label,
    scope,
    columns,
    rows: readBoxRows(scope, columns),
  };
}

function columnsOnLine(leaves: readonly Leaf[], label: Element, line: Box): readonly TableColumn[] {
  const onLine = leaves.filter(({ box, empty }) => !empty && onOneLine(box, line));
  const labelLeaf = onLine.find(({ element }) => element === label || composedContains(label, element));
  return onLine
    .map(({ element }) => ({
      header: headerBoxElement(element, leaves),
      kind: element === labelLeaf?.element ? ('last-active' as const) : headerKind(element),
    }))
    .filter(({ header }, index, all) => all.findIndex((other) => other.header === header) === index);
}

/** The widest element around a header's text that holds no other text: its cell, as wide as the column. */
function headerBoxElement(element: Element, leaves: readonly Leaf[]): Element {
  let cell = element;
  for (let outer = composedParent(cell); outer; outer = composedParent(cell)) {
    const around = outer;
    const isShared = leaves.some(
      ({ element: leaf, empty }) => !empty && leaf !== element && composedContains(around, leaf),
    );
    if (isShared || composedClosest(around, 'body') === around) break;
    cell = around;
  }
  return cell;
}

function headsMembers(columns: readonly TableColumn[]): boolean {
  const kinds = new Set(columns.map(({ kind }) => kind));
  return kinds.has('last-active') && (kinds.has('name') || kinds.has('username') || kinds.has('email'));
}
