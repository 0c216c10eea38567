import type { ColumnKind } from './column-words';

/** A table of more rows costs the page so much to lay out, and us to understand, that work on it is spread out. */
export const LARGE_ROWS = 200;

/** One column of a table in the page, told by its header. */
export interface TableColumn {
  readonly kind: ColumnKind;
  readonly header: Element;
}

/** One row as it stands in the page now. Virtual tables give the same elements to other members later. */
export interface TableRow {
  /** Elements whose change means that the row may show something else. */
  readonly elements: readonly Element[];
  /** The Last Active cell. */
  readonly lastActive: Element;
  /** What each kind of column holds, the Last Active cell included. Rows without cells may have several per column. */
  readonly cells: ReadonlyMap<ColumnKind, readonly Element[]>;
  /** Its parts stand in separate containers: one that grows would leave the others behind. */
  readonly isSplit: boolean;
}

/** A table as it stands in the page at one moment. It holds live elements and no copies of what they say. */
export interface FoundTable {
  /** How it was understood. */
  readonly layout: 'table' | 'roles' | 'boxes';
  /** What names the Last Active column. */
  readonly label: Element;
  /** Header cell of the Last Active column. */
  readonly anchor: Element;
  /** Nearest element around header and rows. */
  readonly scope: Element;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const IDENTITY: readonly ColumnKind[] = ['name', 'username', 'email'];

/**
 * Whether a row says who it is about: a cell that should, has something to say, or another shows an e-mail. Placeholders
 * that stand in for pinned columns are empty.
 */
export function namesSomebody(cells: ReadonlyMap<ColumnKind, readonly Element[]>): boolean {
  if (IDENTITY.some((kind) => cells.get(kind)?.some(saysSomething))) return true;
  return cells.get('other')?.some(({ textContent }) => textContent.includes('@')) ?? false;
}

const SPEAKS_OTHERWISE = 'input, select, textarea, a[href]';

function saysSomething(cell: Element): boolean {
  if (cell.textContent.trim() !== '' || cell.shadowRoot || cell.matches(SPEAKS_OTHERWISE)) return true;
  return cell.querySelector(`${SPEAKS_OTHERWISE}, [title], [aria-label], slot`) !== null || hasShadow(cell);
}

function hasShadow(cell: Element): boolean {
  return [...cell.children].some((child) => child.shadowRoot !== null || hasShadow(child));
}
