import type { Organization } from '../../components/activity/organization';
import type { PageFeatures, PageRow } from '../messages';
import { ActionsOnDemand } from './actions/actions-on-demand';
import { Cells, READ_ROWS } from './cells/cells';
import { MemberAnswers } from './cells/member-answers';
import { ReaskPacer } from './cells/reask-pacer';
import { PageSize } from './collect/page-size';
import { Diagnostics, type Feature } from './diagnostics';
import { Features } from './features';
import { lookingForSomethingElse } from './find-table/other-table';
import { TableAbsence } from './find-table/table-absence';
import { learnHeaderWords } from './find-table/column-words';
import type { FoundTable } from './find-table/table-model';
import { TableWatch } from './find-table/table-watch';
import type { PageDependencies } from './page-dependencies';
import { afterPaint, nextTurn, pacedScheduler } from './frame-scheduler';
import { Panel } from './panel/panel';
import { PartOnDemand } from './parts/part-on-demand';
import type { Parts } from './parts/parts';
import { type Place, placeBefore } from './placement';
import { type RowReader, rowReader } from './read-rows/row-reader';
import { inTurns } from './steps';
import { noticeStrings } from './toolbar/notices.strings';
import { Toolbar } from './toolbar/toolbar';
import type { TrustedAction } from './toolbar/trusted-actions';

const SIZE_REST_MS = 300;
/** Of one turn of the page. */
const TURN_MS = 8;

/** One visit to a members page: joins the features, from its first sight until `signal` aborts. */
export class PageSession {
  readonly #diagnostics: Diagnostics;
  readonly #features: Features;
  readonly #reader: RowReader;
  readonly #answers: MemberAnswers;
  readonly #actions: ActionsOnDemand;
  readonly #toolbar: Toolbar;
  readonly #panel: Panel;
  readonly #cells: Cells;
  readonly #unusualTables: PartOnDemand<Parts['boxes']>;
  readonly #absence: TableAbsence;
  readonly #watch: TableWatch;
  readonly #size = new PageSize();
  readonly #readSize: () => void;
  #table: FoundTable | undefined;
  #rows: readonly PageRow[] = [];

  constructor(
    private readonly dependencies: PageDependencies,
    private readonly organization: Organization,
    private readonly wanted: PageFeatures,
    private readonly signal: AbortSignal,
  ) {
    this.#diagnostics = new Diagnostics(dependencies.version, dependencies.clock.now());
    this.#features = new Features(signal, (...failure) => this.#noteFailure(...failure));
    if (!wanted.toolbar) this.#features.switchOff('toolbar');
    if (!wanted.toolbar || !wanted.panel) this.#features.switchOff('panel');
    this.#reader = this.#makeReader();
    this.#answers = this.#makeAnswers();
    this.#actions = this.#makeActions();
    this.#toolbar = new Toolbar((action) => this.#perform(action), this.#features.signalOf('toolbar'));
    this.#toolbar.update({ hasPanel: wanted.panel });
    this.#panel = this.#makePanel();
    this.#cells = this.#makeCells();
    this.#unusualTables = new PartOnDemand(
      () => dependencies.loadPart('boxes'),
      ({ words }) => {
        learnHeaderWords(words);
        this.#watch.lookSoon();
      },
      (error) => this.#diagnostics.note('table', error),
    );
    this.#absence = new TableAbsence(
      { onGone: () => this.#removeFurniture(), onMissing: () => void this.#showBar() },
      signal,
      dependencies.tablePatienceMs,
    );
    this.#watch = new TableWatch(
      document.documentElement,
      {
        onTable: (table, changed) => this.#show(table, changed),
        onError: (error) => this.#features.fail('table', error),
      },
      signal,
      dependencies.isHidden,
      this.#unusualTables,
    );
    const readSize = () => afterPaint(() => this.#tellSize(), signal);
    this.#readSize = pacedScheduler(readSize, () => SIZE_REST_MS, signal);
    this.#followAnnouncements();
  }

  /** Rows that show dates wait for what reads them; if that cannot be had, their dates are unknown. */
  #makeReader(): RowReader {
    const { clock, loadPart } = this.dependencies;
    const readAgain = () => {
      this.#reader.forgetAll();
      this.#cells.redraw();
    };
    const dates = new PartOnDemand(
      () => loadPart('dates'),
      readAgain,
      (error) => {
        this.#diagnostics.note('cells', error);
        readAgain();
      },
    );
    return rowReader(clock, dates);
  }

  #makeAnswers(): MemberAnswers {
    const { ask, address } = this.dependencies;
    return new MemberAnswers({
      ask,
      address,
      signal: this.signal,
      onAnswers: (summary, hasChanged) => {
        this.#toolbar.notices.clear('background');
        this.#toolbar.update({ summary });
        if (hasChanged) this.#cells.redraw();
      },
      onProblem: (problem) => {
        this.#diagnostics.note('background', problem.kind);
        this.#actions.tell('background', problem);
      },
    });
  }

  #makeActions(): ActionsOnDemand {
    const { ask, address, clock, loadPart } = this.dependencies;
    return new ActionsOnDemand(() => loadPart('actions'), {
      ask,
      address,
      toolbar: () => this.#toolbar,
      lookNow: () => this.#watch.lookNow(),
      reader: this.#reader,
      isHidden: this.dependencies.isHidden,
      tellEverybody: (rows, total) => this.#answers.tellEverybody(rows, total),
      diagnostics: this.#diagnostics,
      table: () => this.#table,
      deployment: this.organization.deployment,
      clock,
      signal: this.signal,
    });
  }

  #perform(pressed: TrustedAction): void {
    switch (pressed.action) {
      case 'toggle-panel':
        return this.#panel.toggle();
      case 'filter-status':
        this.#toolbar.toggleFilter(pressed.status);
        return this.#cells.redraw();
      default:
        void this.#actions.perform(pressed);
    }
  }

  #makePanel(): Panel {
    const { ask, address, getUrl } = this.dependencies;
    return new Panel({
      ask,
      address,
      getUrl,
      onOpen: (panelOpen) => {
        this.#toolbar.notices.clear('panel');
        this.#toolbar.update({ panelOpen });
      },
      onError: (error) => {
        this.#diagnostics.note('panel', error);
        this.#toolbar.notices.show('panel', noticeStrings.outOfReach);
      },
      signal: this.#features.signalOf('panel'),
    });
  }

  #makeCells(): Cells {
    return new Cells({
      reader: this.#reader,
      isDrawn: this.wanted.cells,
      deployment: this.organization.deployment,
      clock: this.dependencies.clock,
      answerFor: (row) => this.#answers.answerFor(row),
      highlighted: () => this.#toolbar.filter,
      onRows: (rows) => {
        this.#rows = rows;
        this.#answers.tell(rows, this.#size.total);
        this.#size.note(rows);
        this.#readSize();
      },
      onError: (error) => this.#features.fail('cells', error),
      loadCard: this.dependencies.loadCard,
      forgetOwnChanges: () => this.#watch.forgetOwnChanges(),
      signal: this.#features.signalOf('cells'),
    });
  }

  #show(table: FoundTable | undefined, changed: readonly Node[]): void {
    this.#table = table;
    this.#reader.forget(changed);
    this.#absence.follow(table !== undefined);
    if (table) this.#placeFurniture(table);
    const showCells = () => this.#features.run('cells', () => this.#cells.show(table));
    // Placing the toolbar and going through many rows are a turn's work each.
    if (!table || table.rows.length <= READ_ROWS) return showCells();
    void nextTurn().then(() => {
      if (this.#table === table) showCells();
    });
  }

  /** Before the cells are drawn: asking the layout for the place costs most after they changed it. */
  #placeFurniture({ scope, anchor }: FoundTable): void {
    let place: Place | undefined;
    this.#toolbar.notices.clear('table');
    this.#features.run('toolbar', () => this.#toolbar.put((place ??= placeBefore(scope, anchor))));
    this.#features.run('panel', () => this.#panel.put((place ??= placeBefore(scope, anchor))));
    this.#watch.forgetOwnChanges();
  }

  #tellSize(): void {
    if (this.#table && this.#size.read(this.#table)) this.#answers.tell([], this.#size.total);
  }

  #removeFurniture(): void {
    this.#toolbar.remove();
    this.#panel.remove();
    this.#watch.forgetOwnChanges();
  }

  /** A members page without a members table still gets the toolbar and the panel, with a word on what is missing. */
  async #showBar(): Promise<void> {
    this.#unusualTables.ask();
    if (this.#watch.isLooking) return;
    const isElsewhere = await inTurns(lookingForSomethingElse(document.documentElement), TURN_MS, this.signal);
    if (this.signal.aborted || this.#table) return;
    if (isElsewhere) return this.#removeFurniture();
    this.#diagnostics.note('table', 'not found');
    this.#actions.tell('table', { kind: 'page-changed', missing: ['members table'] });
    this.#features.run('panel', () => this.#panel.putOnTop());
    this.#features.run('toolbar', () => this.#toolbar.putOnTop());
    this.#watch.forgetOwnChanges();
    this.#answers.tell([], undefined);
  }

  #followAnnouncements(): void {
    const pacer = new ReaskPacer(() => void this.#answers.askAgain(this.#rows), this.signal);
    this.dependencies.onAnnouncement((announcement) => {
      if (announcement.kind === 'activity-changed' && announcement.organization === this.organization.id) pacer.ask();
    }, this.signal);
  }

  #noteFailure(feature: Feature, error: unknown, isOff: boolean): void {
    this.#diagnostics.note(feature, error);
    if (!isOff) return;
    if (feature === 'cells') this.#toolbar.notices.show(feature, noticeStrings.cells);
    if (feature === 'panel') this.#toolbar.notices.show(feature, noticeStrings.panel);
  }
}
