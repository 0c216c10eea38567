import type { ColumnKind } from './column-words';

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

/** Whether a row has a cell that can say who it is about. */
export function namesSomebody(cells: ReadonlyMap<ColumnKind, readonly Element[]>): boolean {
  return IDENTITY.some((kind) => (cells.get(kind)?.length ?? 0) > 0);
}
