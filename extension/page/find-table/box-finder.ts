import type { FoundTable } from './table-model';

/** Understands the table below a label by where things are drawn; undefined if there is none. */
export type BoxFinder = (label: Element) => FoundTable | undefined;

/** Where `BoxFinder` is had from: most tables say of themselves what they are, so that it is not part of every page. */
export interface BoxFinding {
  /** Undefined until it came. */
  readonly find: BoxFinder | undefined;
  /** There is a table, or may be one, that says nothing of itself. */
  readonly ask: () => void;
}

const RETRY_MS = 5_000;

/** Brings the finder in when it is first asked for, once; tells when it came, so that the page is looked at again. */
export class BoxFinderOnDemand implements BoxFinding {
  #find: BoxFinder | undefined;
  #isAsked = false;

  constructor(
    private readonly load: () => Promise<BoxFinder>,
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
      (find) => {
        this.#find = find;
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
  rollcallBoxes?: BoxFinder;
}

/** Leaves the finder where `takeBoxFinder` finds it. Two scripts of one extension share nothing but their world's global. */
export function offerBoxFinder(find: BoxFinder): void {
  const holder = globalThis as Holder;
  holder.rollcallBoxes = find;
}

/** The finder, once its script has run. */
export function takeBoxFinder(): BoxFinder {
  const { rollcallBoxes } = globalThis as Holder;
  if (!rollcallBoxes) throw new Error('the box finder did not arrive');
  return rollcallBoxes;
}
