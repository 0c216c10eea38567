import type { Deployment } from '../../../components/activity/organization';
import type { PageRow } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { sentenceOf } from '../../problem';
import { hasActiveSearch } from '../collect/active-search';
import { type Collected, collectMembers } from '../collect/collect-members';
import type { Diagnostics } from '../diagnostics';
import type { FoundTable } from '../find-table/table-model';
import type { PageClock } from '../page-dependencies';
import type { RowReader } from '../read-rows/row-reader';
import type { Toolbar } from '../toolbar/toolbar';
import type { TrustedAction } from '../toolbar/trusted-actions';
import { actionStrings as strings } from './action.strings';
import { copyText } from './copy-text';
import { diagnosticsReport } from './diagnostics-report';
import { saveFile } from './save-file';

export interface ActionDependencies {
  readonly ask: Ask;
  readonly address: () => string;
  readonly toolbar: () => Toolbar;
  readonly lookNow: () => FoundTable | undefined;
  readonly reader: RowReader;
  readonly isHidden: () => boolean;
  readonly tellEverybody: (rows: readonly PageRow[], total: number) => Promise<boolean>;
  readonly diagnostics: Diagnostics;
  /** The table as it was last seen. */
  readonly table: () => FoundTable | undefined;
  readonly deployment: Deployment;
  readonly clock: PageClock;
  readonly signal: AbortSignal;
}

const COPIED_SHOWN_MS = 6_000;

/** Does what a person presses in the toolbar, as far as it is more than showing and hiding. */
export class PageActions {
  #collecting: AbortController | undefined;

  constructor(private readonly dependencies: ActionDependencies) {
    dependencies.signal.addEventListener('abort', () => this.#collecting?.abort(), { once: true });
  }

  readonly perform = ({ action }: TrustedAction): void => {
    switch (action) {
      case 'export-csv':
        return void this.#exportCsv();
      case 'open-dashboard':
        return void this.#openDashboard();
      case 'collect-all':
        return void this.#collectAll();
      case 'cancel-collect':
        return this.#collecting?.abort();
      case 'copy-diagnostics':
        return void this.#copyDiagnostics();
    }
  };

  async #exportCsv(): Promise<void> {
    const { ask, address, diagnostics } = this.dependencies;
    const toolbar = this.dependencies.toolbar();
    if (toolbar.state.busy) return;
    toolbar.update({ busy: 'exporting', exported: undefined });
    const statuses = toolbar.filter;
    const answer = await ask('page.export-csv', {
      url: address(),
      ...(statuses.length > 0 && { filter: { statuses } }),
    });
    toolbar.update({ busy: undefined });
    if (!answer.ok) {
      diagnostics.note('export', answer.problem.kind);
      return toolbar.notices.show('export', sentenceOf(answer.problem));
    }
    toolbar.notices.clear('export');
    saveFile(answer.value.name, answer.value.text);
    toolbar.update({ exported: answer.value.name });
  }

  async #openDashboard(): Promise<void> {
    const { ask, address } = this.dependencies;
    const answer = await ask('page.open-dashboard', { url: address() });
    if (!answer.ok) this.dependencies.toolbar().notices.show('background', sentenceOf(answer.problem));
  }

  async #collectAll(): Promise<void> {
    const toolbar = this.dependencies.toolbar();
    const table = this.dependencies.lookNow();
    if (toolbar.state.busy || !table) return;
    if (hasActiveSearch(table)) return toolbar.notices.show('collect', strings.collectSearch);
    const controller = new AbortController();
    this.#collecting = controller;
    toolbar.notices.clear('collect');
    toolbar.update({ busy: 'collecting', progress: { collected: 0 } });
    try {
      await this.#report(await this.#collect(controller.signal), controller.signal.aborted);
    } catch (error) {
      this.dependencies.diagnostics.note('collect', error);
      toolbar.notices.show('collect', strings.collect);
    } finally {
      this.#collecting = undefined;
      toolbar.update({ busy: undefined, progress: undefined });
    }
  }

  #collect(signal: AbortSignal): Promise<Collected> {
    const { lookNow, reader, isHidden } = this.dependencies;
    const onProgress = (collected: number, total: number | undefined) =>
      this.dependencies.toolbar().update({ progress: { collected, total } });
    return collectMembers({ table: lookNow, reader, isHidden, onProgress, signal });
  }

  async #report({ rows, total, complete }: Collected, isCancelled: boolean): Promise<void> {
    const { notices, state } = this.dependencies.toolbar();
    const collected = String(rows.length);
    const known = state.summary?.known ?? 0;
    // Whoever is not told of here counts as gone, and a table may be filtered in ways that nothing shows.
    if (complete && rows.length < known / 2)
      return notices.show('collect', strings.collectFewer(collected, String(known)));
    if (complete && total !== undefined) return void (await this.dependencies.tellEverybody(rows, total));
    if (isCancelled) return notices.show('collect', strings.collectCancelled(collected));
    this.dependencies.diagnostics.note('collect', `${collected} of ${total ?? 'unknown'}`);
    notices.show(
      'collect',
      total === undefined ? strings.collectUnknown(collected) : strings.collectShort(collected, String(total)),
    );
  }

  async #copyDiagnostics(): Promise<void> {
    const { notices } = this.dependencies.toolbar();
    const { diagnostics, table, deployment, clock } = this.dependencies;
    const report = diagnosticsReport(diagnostics, table(), deployment, clock.now());
    const isCopied = await copyText(report);
    if (!isCopied) console.info(report);
    notices.show('toolbar', isCopied ? strings.diagnosticsCopied : strings.diagnosticsNotCopied);
    setTimeout(() => notices.clear('toolbar'), COPIED_SHOWN_MS);
  }
}
