import { composedClosest } from './composed-tree';
import { drawnText } from './header-text';
import { isInOtherLanguage, isTranslated, mayBeInOtherWords } from './other-words';
import { isLabel, selectedTabs } from './selected-tabs';
import { lookingForLabels, stillHeadsLastActive } from './last-active-labels';
import { understandingSemantic } from './semantic-table';
import { type Steps, finish } from '../steps';
import type { FoundTable } from './table-model';
import type { BoxFinder, TableFinding } from './unusual-tables';
import { MEMBERS_TABLE_SCORE, type TableSketch, scoreSketch } from './table-sketch';

const SAMPLE_ROWS = 5;

/**
 * Finds the table that lists an organization's members, or undefined. Every text that could head a Last Active column
 * is tried; among the tables found the one that looks most like members wins, if it does so enough.
 */
export function findMembersTable(root: Element, find: BoxFinder): FoundTable | undefined {
  return finish(findingMembersTable(root, { part: { find }, ask: () => undefined }));
}

/** `findMembersTable` in steps. */
export function* findingMembersTable(root: Element, unusual: TableFinding): Steps<FoundTable | undefined> {
  const tabs = selectedTabs(root);
  let best: { readonly table: FoundTable; readonly score: number } | undefined;
  const labels = yield* lookingForLabels(root);
  for (const label of labels) {
    const table = yield* understanding(label, unusual);
    if (!table || !isDrawn(table)) continue;
    const score = scoreSketch(sketchOf(table, tabs));
    if (score >= MEMBERS_TABLE_SCORE && score > (best?.score ?? 0)) best = { table, score };
  }
  if (
    best?.table.rows.length ? isInOtherLanguage(document.documentElement) : labels.length > 0 || mayBeInOtherWords(root)
  )
    unusual.ask();
  return best?.table;
}

/**
 * Looks at a table again after the page changed; undefined once it is gone, hidden or about something else. A search
 * without a hit leaves a table without rows: that is still the members table.
 */
export function* lookingAgain(table: FoundTable, root: Element, unusual: TableFinding): Steps<FoundTable | undefined> {
  const { label } = table;
  const now = label.isConnected && stillHeadsLastActive(label) ? yield* understanding(label, unusual) : undefined;
  if (!now || !isDrawn(now)) return undefined;
  if (now.rows.length === 0 || isTranslated(label)) unusual.ask();
  if (now.rows.length === 0 && kindsOf(now) === kindsOf(table)) return now;
  return scoreSketch(sketchOf(now, selectedTabs(root))) >= MEMBERS_TABLE_SCORE ? now : undefined;
}

/** By what rows and cells say of themselves, else by where things are drawn. */
function* understanding(label: Element, { part }: TableFinding): Steps<FoundTable | undefined> {
  const semantic = yield* understandingSemantic(label);
  return semantic && semantic.rows.length > 0 ? semantic : (part?.find(label) ?? semantic);
}

/** Tabs keep their tables in the document, hidden. */
function isDrawn({ anchor, rows }: FoundTable): boolean {
  return [rows[0]?.lastActive, anchor].some((element) => element !== undefined && element.getClientRects().length > 0);
}

function kindsOf(table: FoundTable): string {
  return table.columns.map(({ kind }) => kind).join();
}

/** What a table shows, as far as telling its kind needs it. */
export function sketchOf({ columns, rows, anchor, scope }: FoundTable, tabs: readonly string[]): TableSketch {
  return {
    columns: columns.map(({ kind }) => kind),
    rows: rows
      .slice(0, SAMPLE_ROWS)
      .map(({ cells }) => columns.map(({ kind }) => cells.get(kind)?.map(drawnText).join(' '))),
    labels: [...labelsOf(anchor), ...headingOf(scope)].filter(isLabel),
    tabs,
  };
}

function labelsOf(anchor: Element): readonly string[] {
  const around = composedClosest(anchor, 'table, [role="table"], [role="grid"], [role="treegrid"], [role="tabpanel"]');
  const labelledBy = around?.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return [
    around?.getAttribute('aria-label') ?? '',
    around instanceof HTMLTableElement ? (around.caption?.textContent ?? '') : '',
    ...labelledBy.map((id) => document.getElementById(id)?.textContent ?? ''),
  ].map((text) => text.replace(/\s+/g, ' ').trim());
}

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const HEADING_REACH = 3;

/** The heading right above: a sibling before the table, or before what holds nothing else. */
function headingOf(scope: Element): readonly string[] {
  let block: Element | null = scope;
  for (let step = 0; block && step < HEADING_REACH; step += 1) {
    for (let before = block.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = before.matches(HEADING) ? before : before.querySelector(HEADING);
      if (heading) return [drawnText(heading)];
    }
    block = block.parentElement;
  }
  return [];
}
