import { type Box, boxOf, onOneLine } from './boxes';
import { readBoxRows } from './box-rows';
import { composedAncestors, composedContains } from './composed-tree';
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
  const crowds = textsPerElement(leaves);
  const onLine = leaves.filter(({ box, empty }) => !empty && onOneLine(box, line));
  const labelLeaf = onLine.find(({ element }) => element === label || composedContains(label, element));
  return onLine
    .filter(({ scroller }) => scroller === labelLeaf?.scroller)
    .map(({ element }) => ({
      header: headerBoxElement(element, crowds),
      kind: element === labelLeaf?.element ? ('last-active' as const) : headerKind(element),
    }))
    .filter(({ header }, index, all) => all.findIndex((other) => other.header === header) === index);
}

/** The widest element around a header's text that holds no other text: its cell, as wide as the column. */
function headerBoxElement(element: Element, crowds: ReadonlyMap<Element, number>): Element {
  let cell = element;
  for (const around of composedAncestors(element)) {
    if ((crowds.get(around) ?? 2) > 1) break;
    cell = around;
  }
  return cell;
}

/** How many texts each element holds. */
function textsPerElement(leaves: readonly Leaf[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const { element, empty } of leaves) {
    if (empty) continue;
    for (const ancestor of composedAncestors(element)) counts.set(ancestor, (counts.get(ancestor) ?? 0) + 1);
  }
  return counts;
}

function headsMembers(columns: readonly TableColumn[]): boolean {
  const kinds = new Set(columns.map(({ kind }) => kind));
  return kinds.has('last-active') && (kinds.has('name') || kinds.has('username') || kinds.has('email'));
}
