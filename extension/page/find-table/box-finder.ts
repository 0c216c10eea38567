import { type HeaderWords, learnHeaderWords } from './column-words';
import type { FoundTable } from './table-model';

/** Understands the table below a label by where things are drawn; undefined if there is none. */
export type BoxFinder = (label: Element) => FoundTable | undefined;

/** What only unusual tables need. */
export interface UnusualTables {
  readonly find: BoxFinder;
  /** What columns are headed with in pages that were translated. */
  readonly words: HeaderWords;
}

/** Where `UnusualTables` are had from: most tables say in English what they are, so that it is not part of every page. */
export interface BoxFinding {
  /** Undefined until it came. */
  readonly find: BoxFinder | undefined;
  /** There is a table, or may be one, that says nothing of itself, or not in English. */
  readonly ask: () => void;
}

const RETRY_MS = 5_000;

/** Brings the finder in when it is first asked for, once; tells when it came, so that the page is looked at again. */
export class BoxFinderOnDemand implements BoxFinding {
  #find: BoxFinder | undefined;
  #isAsked = false;

  constructor(
    private readonly load: () => Promise<UnusualTables>,
    private readonly onArrival: () => void,
    private readonly onError: (error: unknown) => void,
  ) {}

  get find(): BoxFinder | undefined {
    return this.#find;
  }

  readonly ask = (): void => {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.load().then(
      ({ find, words }) => {
        this.#find = find;
        learnHeaderWords(words);
        this.onArrival();
      },
      (error: unknown) => {
        this.onError(error);
        // The look after next may find the background back.
        setTimeout(() => (this.#isAsked = false), RETRY_MS);
      },
    );
  };
}

interface Holder {
  rollcallTables?: UnusualTables;
}

/** Leaves the part where `takeUnusualTables` finds it. Two scripts of one extension share their world's global alone. */
export function offerUnusualTables(part: UnusualTables): void {
  const holder = globalThis as Holder;
  holder.rollcallTables = part;
}

/** The part, once its script has run. */
export function takeUnusualTables(): UnusualTables {
  const { rollcallTables } = globalThis as Holder;
  if (!rollcallTables) throw new Error('the part for unusual tables did not arrive');
  return rollcallTables;
}
