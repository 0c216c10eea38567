/** What a cell says, without its DOM. */
export interface CellText {
  /** Pieces of text set apart from each other, in order. */
  readonly lines: readonly string[];
  /** All of it, pieces run together as inline text runs on. */
  readonly whole: string;
  /** Texts of nested elements that hold several pieces, outermost first. */
  readonly blocks: readonly string[];
  /** `datetime` of `<time>` elements. */
  readonly datetimes: readonly string[];
  /** `title`, `aria-label` and `data-*`. */
  readonly hints: readonly string[];
  /** Addresses of links. */
  readonly links: readonly string[];
  /** It shows a placeholder for something not loaded yet. */
  readonly loading: boolean;
}

export const EMPTY_CELL: CellText = {
  lines: [],
  whole: '',
  blocks: [],
  datetimes: [],
  hints: [],
  links: [],
  loading: false,
};

/** Several elements of one column and row read as one cell. */
export function joinCells(cells: readonly CellText[]): CellText {
  const [only] = cells;
  if (cells.length === 1 && only) return only;
  return {
    lines: cells.flatMap(({ lines }) => lines),
    whole: cells.map(({ whole }) => whole).join(' '),
    blocks: cells.flatMap(({ whole, blocks }) => [whole, ...blocks]),
    datetimes: cells.flatMap(({ datetimes }) => datetimes),
    hints: cells.flatMap(({ hints }) => hints),
    links: cells.flatMap(({ links }) => links),
    loading: cells.some(({ loading }) => loading),
  };
}
