import type { HeaderWords } from './column-words';
import type { FoundTable } from './table-model';

/** Understands the table below a label by where things are drawn; undefined if there is none. */
export type BoxFinder = (label: Element) => FoundTable | undefined;

/** What only unusual tables need: most say in English what they are, so that it is not part of every page. */
export interface UnusualTables {
  readonly find: BoxFinder;
  /** What columns are headed with in pages that were translated. */
  readonly words: HeaderWords;
}

/** Where `UnusualTables` are had from (`PartOnDemand`). */
export interface TableFinding {
  /** Undefined until they came. */
  readonly part: Pick<UnusualTables, 'find'> | undefined;
  /** There is a table, or may be one, that says nothing of itself, or not in English. */
  readonly ask: () => void;
}
