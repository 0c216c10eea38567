import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { OrganizationSummary, SyncState } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, isWorthRetrying, sentenceOf } from '../../problem';
import { syncIcon } from './popup-icons';
import { popupStrings } from './popup.strings';
import type { Surroundings } from './surroundings';
import { syncControlsStyles } from './sync-controls.styles';
import { isRunning, isSolvedInOptions, lastRead, runningText, spokenText, syncProblems } from './sync-line';

const strings = popupStrings.sync;

/**
 * `<rollcall-sync-controls>`: when an organization was synced, how far a running sync has come, and the buttons to
 * start and cancel it.
 *
 * @fires sync-started, sync-cancelled - the background took the request; its state should be asked for again.
 */
export class SyncControlsElement extends LitElement {
  static override readonly styles = [buttons, focusRing, visuallyHidden, syncControlsStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) surroundings: Pick<Surroundings, 'openOptions'> | undefined;
  @property({ attribute: false }) summary: OrganizationSummary | undefined;
  @property({ attribute: false }) number: (count: number) => string = String;
  /** Time of day of a moment (epoch ms). */
  @property({ attribute: false }) time: (at: number) => string = String;

  /** What was asked for and is not yet told by the background. */
  @state() private asked: 'nothing' | 'start' | 'cancel' = 'nothing';
  @state() private problem: Problem | undefined;
  @state() private notice = '';
  #hasRun = false;
  #wasOnCancel = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('summary');
    const isAnswered = this.asked === 'start' || before?.sync.phase !== this.summary?.sync.phase;
    if (before && isAnswered) this.asked = 'nothing';
    if (this.summary && isRunning(this.summary.sync)) this.#hasRun = true;
    const focused = this.shadowRoot?.activeElement;
    this.#wasOnCancel = focused instanceof HTMLElement && focused.hasAttribute('data-cancel');
  }

  protected override updated(): void {
    // The button the keyboard was on has gone.
    if (this.#wasOnCancel && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('[data-sync]')?.focus();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { summary } = this;
    if (!summary) return nothing;
    const { sync } = summary;
    return html`<div class="line">
        <span class="when">${isRunning(sync) ? runningText(sync, this.number, this.time) : this.#rested(summary)}</span>
        ${summary.connected || isRunning(sync) ? this.#syncButton(sync) : this.#connectButton(summary)}
      </div>
      ${isRunning(sync) ? this.#progress(sync) : this.#problems(summary)}
      <p class="visually-hidden" role="status">${this.notice || spokenText(sync, this.#hasRun, this.time)}</p>`;
  }

  #rested({ connected, lastSync, sources }: OrganizationSummary): TemplateResult {
    if (connected && lastSync === undefined) return html`${strings.never}`;
    if (lastSync !== undefined) {
      return html`${strings.last} <rollcall-moment-ago .at=${lastSync}></rollcall-moment-ago>`;
    }
    const at = lastRead(sources);
    if (at === undefined) return html`${strings.notConnected}`;
    return html`${strings.lastRead} <rollcall-moment-ago .at=${at}></rollcall-moment-ago>`;
  }

  #syncButton(sync: SyncState): TemplateResult {
    const isBusy = isRunning(sync) || this.asked === 'start';
    return html`<button type="button" data-sync aria-disabled=${isBusy ? 'true' : nothing} @click=${this.#start}>
      ${syncIcon()} ${isBusy ? strings.running : strings.now}
    </button>`;
  }

  #connectButton({ organization }: OrganizationSummary): TemplateResult {
    const fragment = `connect=${encodeURIComponent(organization.pageUrl)}`;
    return html`<button type="button" @click=${() => this.surroundings?.openOptions(fragment)}>
      ${strings.connect}
    </button>`;
  }

  #progress(sync: SyncState): TemplateResult {
    const isCounted = sync.phase === 'audit-log' && sync.daysTotal > 0;
    const isCancelling = this.asked === 'cancel';
    return html`<div class="line">
      <progress
        aria-label=${strings.progress}
        max=${isCounted ? sync.daysTotal : nothing}
        value=${isCounted ? sync.daysDone : nothing}
      ></progress>
      <button
        type="button"
        class="quiet"
        data-cancel
        aria-disabled=${isCancelling ? 'true' : nothing}
        @click=${this.#cancel}
      >
        ${isCancelling ? strings.cancelling : strings.cancel}
      </button>
    </div>`;
  }

  #problems(summary: OrganizationSummary): unknown {
    const problems = this.problem ? [this.problem] : syncProblems(summary);
    return [
      this.notice ? html`<p class="muted">${this.notice}</p>` : nothing,
      ...problems.map((problem) => this.#problem(problem)),
    ];
  }

  #problem(problem: Problem): TemplateResult {
    const isForOptions = isSolvedInOptions(problem);
    const tone = isWorthRetrying(problem) || isForOptions ? 'warning' : 'error';
    const openOptions = () => this.surroundings?.openOptions('connections');
    return html`<rollcall-notice tone=${tone}>
      ${sentenceOf(problem)}
      ${
        isForOptions
          ? html`<button slot="action" type="button" @click=${openOptions}>${strings.openOptions}</button>`
          : nothing
      }
    </rollcall-notice>`;
  }

  readonly #start = async (): Promise<void> => {
    const { ask, summary } = this;
    if (!ask || !summary || isRunning(summary.sync) || this.asked === 'start') return;
    this.asked = 'start';
    this.problem = undefined;
    this.notice = '';
    const answer = await ask('sync.start', { organization: summary.organization.id });
    if (!answer.ok) {
      this.asked = 'nothing';
      this.problem = answer.problem;
      return;
    }
    if (!answer.value.started) this.notice = strings.notStarted;
    this.#tell('sync-started');
  };

  readonly #cancel = async (): Promise<void> => {
    const { ask, summary } = this;
    if (!ask || !summary || this.asked === 'cancel') return;
    this.asked = 'cancel';
    const answer = await ask('sync.cancel', { organization: summary.organization.id });
    if (answer.ok) this.#tell('sync-cancelled');
    else this.asked = 'nothing';
    this.problem = answer.ok ? undefined : answer.problem;
  };

  #tell(name: 'sync-started' | 'sync-cancelled'): void {
    this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }
}
