import type { Deployment } from '../../../components/activity/organization';
import type { Status } from '../../../components/activity/status';
import type { MemberCell, PageRow } from '../../messages';
import { composedContains } from '../find-table/composed-tree';
import { type FoundTable, LARGE_ROWS, type TableRow } from '../find-table/table-model';
import { CHANGE_TURNS, IDLE_TURNS, type Turns, afterPaint, calmScheduler, inSlices } from '../frame-scheduler';
import type { PageClock } from '../page-dependencies';
import { scrollRest } from '../scroll-rest';
import { handleOf } from '../read-rows/read-member';
import type { RowReader } from '../read-rows/row-reader';
import { writeAttributes } from '../write-attributes';
import { bringCardOnDemand } from './card-on-demand';
import { type CellAttributes, cellAttributes } from './cell-attributes';
import { cellOfRow } from './cell-of-row';
import { type NearViewport, nearViewport } from './near-viewport';
import { lacksRoom } from './row-room';
import { planCells } from './plan-cells';

const TAG = 'rollcall-last-active';
/** Rows out of sight are read too, so that everybody is known, unless there are more than this. */
export const READ_ROWS = 1000;
/** Rows out of sight wait longer. */
const SCROLL_REST_MS = 400;
const GUESSED_ROWS = 30;

export interface CellsDependencies {
  readonly reader: RowReader;
  /** Whether rows get elements; they are read in any case. */
  readonly isDrawn: boolean;
  readonly deployment: Deployment;
  readonly clock: PageClock;
  /** What the background said about this row, if it has. */
  readonly answerFor: (row: PageRow) => MemberCell | undefined;
  /** Statuses to make stand out; none = all alike. */
  readonly highlighted: () => readonly Status[];
  /** Rows that were read, near ones first. */
  readonly onRows: (rows: readonly PageRow[]) => void;
  readonly onError: (error: unknown) => void;
  /** Brings in the cards of cells. */
  readonly loadCard: () => Promise<void>;
  /** Called right after own changes to the page. */
  readonly forgetOwnChanges: () => void;
  readonly signal: AbortSignal;
}

/**
 * Keeps one `<rollcall-last-active>` in the Last Active cell of each member's row that came near the viewport
 * (`perf.md`, in-page cells), about the member the row shows now. It only ever appends to a cell and takes away what it
 * appended.
 */
export class Cells {
  readonly #ownCells = new WeakMap<PageRow, MemberCell>();
  readonly #near: NearViewport;
  readonly #redraw: () => void;
  /** Ours, by the cell it stands in. */
  #mounted = new Map<Element, Element>();
  readonly #readTurns: Turns;
  #table: FoundTable | undefined;
  #version = 0;
  #isBeside = false;
  #measured: Element | undefined;

  constructor(private readonly dependencies: CellsDependencies) {
    const { signal } = dependencies;
    const sinceScroll = scrollRest(signal);
    // Each change of a cell makes the browser lay its table out anew.
    const calm = { mayWait: () => (this.#table?.rows.length ?? 0) > LARGE_ROWS, sinceScroll };
    this.#redraw = calmScheduler(() => this.#drawAgain(), calm, signal);
    this.#near = nearViewport(
      calmScheduler(() => this.#draw('missing'), calm, signal),
      signal,
    );
    this.#readTurns = {
      ...IDLE_TURNS,
      pause: async () => {
        do await IDLE_TURNS.pause();
        while (sinceScroll() < SCROLL_REST_MS && !signal.aborted);
      },
    };
    if (dependencies.isDrawn) bringCardOnDemand(TAG, dependencies.loadCard, signal);
    signal.addEventListener('abort', () => this.#removeAll(), { once: true });
  }

  /** The table as it stands now. */
  show(table: FoundTable | undefined): void {
    this.#version += 1;
    this.#table = table;
    if (!table) return this.#removeAll();
    const { rows, anchor } = table;
    if (this.#measured !== anchor) this.#isBeside = false;
    // A part that grew would leave the row's other parts behind.
    this.#isBeside ||= rows.some(({ isSplit }) => isSplit);
    this.#near.observe(rows.map(({ lastActive }) => lastActive));
    this.#mounted = tidy(table.scope, rows, this.#mounted);
    this.dependencies.forgetOwnChanges();
    if (rows.length > LARGE_ROWS) this.#redraw();
    else this.#draw('all');
  }

  /** Draw again what is shown, after answers came or the highlighting changed. */
  redraw(): void {
    this.#redraw();
  }

  #drawAgain(): void {
    this.#version += 1;
    this.#draw('all');
  }

  #draw(which: 'all' | 'missing'): void {
    if (this.#table) void this.#drawRows(this.#table.rows, which).catch(this.dependencies.onError);
  }

  /** Rows near the viewport and rows that have their element are read and drawn; then the others are read. */
  async #drawRows(rows: readonly TableRow[], which: 'all' | 'missing'): Promise<void> {
    const version = this.#version;
    const isStale = () => this.#version !== version || this.dependencies.signal.aborted;
    const members: PageRow[] = [];
    const changes: (() => void)[] = [];
    const read = (row: TableRow) => {
      const member = this.dependencies.reader.read(row);
      if (member) members.push(member);
      return member;
    };
    const prepare = (row: TableRow) => {
      const member = read(row);
      const isDue = which === 'all' || !this.#mounted.has(row.lastActive);
      if (this.dependencies.isDrawn && isDue) changes.push(this.#preparedCell(row, member));
    };
    const { drawn, others } = this.#split(rows);
    if (!(await inSlices(drawn, prepare, isStale)) || isStale()) return;
    if (!(await inSlices(changes, (change) => change(), isStale, CHANGE_TURNS)) || isStale()) return;
    this.dependencies.onRows(members);
    this.#measureRoom();
    if (others.length === 0 || rows.length > READ_ROWS) return;
    if (!(await inSlices(others, read, isStale, this.#readTurns)) || isStale()) return;
    this.dependencies.onRows(members);
  }

  #split(rows: readonly TableRow[]): { readonly drawn: readonly TableRow[]; readonly others: readonly TableRow[] } {
    const isDrawn = ({ lastActive }: TableRow) => this.#near.has(lastActive) || this.#mounted.has(lastActive);
    const drawn = rows.filter(isDrawn);
    if (drawn.length > 0) return { drawn, others: rows.filter((row) => !isDrawn(row)) };
    // Before the browser said which rows are near, a screenful of the first ones is a good guess.
    return { drawn: rows.slice(0, GUESSED_ROWS), others: rows.slice(GUESSED_ROWS) };
  }

  /** Works out what a row's cell has to say; what it gives back makes the change in the page. */
  #preparedCell({ lastActive }: TableRow, member: PageRow | undefined): () => void {
    const handle = member && handleOf(member);
    if (!member || !handle) {
      return () => this.#remove(lastActive);
    }
    const cell = this.dependencies.answerFor(member) ?? this.#ownCell(member, handle);
    const attributes = cellAttributes({ ...cell, member: handle });
    return () => this.#drawCell(lastActive, cell, attributes);
  }

  #drawCell(place: Element, cell: MemberCell, attributes: CellAttributes): void {
    const mounted = this.#mounted.get(place);
    const element = mounted ?? document.createElement(TAG);
    const isInTable = this.#table?.layout === 'table';
    writeAttributes(element, { ...attributes, ...flags({ beside: this.#isBeside, 'in-table': isInTable }) });
    this.#dim(element, cell);
    if (mounted) return;
    this.#mounted.set(place, element);
    mountPoint(place).append(element);
  }

  /** Made once per reading, so that "as of" does not move with every re-render. */
  #ownCell(row: PageRow, handle: string): MemberCell {
    const { deployment, clock } = this.dependencies;
    const cell = this.#ownCells.get(row) ?? cellOfRow(row, handle, deployment, clock.now());
    this.#ownCells.set(row, cell);
    return cell;
  }

  #dim(element: Element, { status }: MemberCell): void {
    if (!(element instanceof HTMLElement)) return;
    const highlighted = this.dependencies.highlighted();
    const isDimmed = highlighted.length > 0 && !(status && highlighted.includes(status));
    if (isDimmed) element.style.setProperty('opacity', '0.3');
    else if (element.style.opacity) element.style.removeProperty('opacity');
  }

  /** Once per table, when the first elements were painted: asking the layout then costs nothing. */
  #measureRoom(): void {
    const table = this.#table;
    const first = [...this.#mounted].find(([cell]) => this.#near.has(cell));
    if (!table || !first || this.#measured === table.anchor) return;
    this.#measured = table.anchor;
    const [cell, element] = first;
    afterPaint(() => {
      if (!lacksRoom(table, element, cell)) return;
      this.#isBeside = true;
      this.#redraw();
    }, this.dependencies.signal);
  }

  #remove(cell: Element): void {
    const element = this.#mounted.get(cell);
    if (!element) return;
    this.#mounted.delete(cell);
    element.remove();
    this.dependencies.forgetOwnChanges();
  }

  #removeAll(): void {
    for (const cell of [...this.#mounted.keys()]) this.#remove(cell);
  }
}

/** Takes away elements whose cell is no row's any more, and copies; gives back what stays, by cell. */
function tidy(
  scope: Element,
  rows: readonly TableRow[],
  mounted: ReadonlyMap<Element, Element>,
): Map<Element, Element> {
  const inPlace = [...mounted].filter(([cell, element]) => element.isConnected && composedContains(cell, element));
  const own = new Set(inPlace.map(([, element]) => element));
  const strangers = [...scope.querySelectorAll(TAG)].filter((element) => !own.has(element));
  const plan = planCells<Element | undefined, Element>(
    rows.map(({ lastActive }) => lastActive),
    [
      ...inPlace.map(([cell, element]) => ({ cell, element })),
      ...strangers.map((element) => ({ cell: undefined, element })),
    ],
    (element) => own.has(element),
  );
  for (const element of plan.remove) element.remove();
  return new Map(plan.keep.flatMap(({ cell, element }) => (cell ? [[cell, element] as const] : [])));
}

/** Attributes that are there or not. */
function flags(set: Readonly<Record<string, boolean>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(set).map(([name, isSet]) => [name, isSet ? '' : undefined]));
}

/** A cell that draws its own shadow tree shows nothing appended beside it. */
function mountPoint(cell: Element): Element | ShadowRoot {
  return cell.shadowRoot && !cell.shadowRoot.querySelector('slot:not([name])') ? cell.shadowRoot : cell;
}
