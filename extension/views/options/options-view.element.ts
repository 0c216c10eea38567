import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dateFormat, languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { mark } from '../../../components/elements/toolbar/toolbar-icons';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { statusHues } from '../../../components/styles/status-hues.styles';
import { tokens } from '../../../components/styles/tokens.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { Ask } from '../../messaging/ask';
import { sentenceOf } from '../../problem';
import { aboutSection } from './about-section';
import { dataStrings } from './data.strings';
import { formStyles } from './form.styles';
import { readFragment } from './fragment';
import { languageField } from './language-field';
import { languageStrings } from './language.strings';
import { optionsViewStyles } from './options-view.styles';
import { optionsStrings as strings } from './options.strings';
import { SECTIONS, type SectionName } from './sections';
import { SectionSpy } from './section-spy';
import { SettingsForm } from './settings-form';
import {
  type SettingsModel,
  exportFields,
  pageFields,
  privacyFields,
  retentionFields,
  syncFields,
  thresholdFields,
} from './settings-sections';
import { settingsStrings } from './settings.strings';
import type { Surroundings } from './surroundings';

const MS_PER_DAY = 86_400_000;

/**
 * `<rollcall-options-view>`: connections, hosts and settings. Give it `ask` and `surroundings` before it is placed.
 * `fragment` is the address's: a section (`hosts`), or `connect=<encoded address of a members page>`.
 */
export class OptionsViewElement extends LitElement {
  static override readonly styles = [
    tokens,
    focusRing,
    buttons,
    formStyles,
    statusHues,
    visuallyHidden,
    optionsViewStyles,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) surroundings: Surroundings | undefined;
  @property({ attribute: false }) fragment = '';

  @state() private current: SectionName = 'connections';
  readonly #settings = new SettingsForm(this);
  readonly #spy = new SectionSpy(this, (section) => (this.current = section));

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#guard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#guard);
  }

  /** Whether anything was typed that is not saved. */
  get isDirty(): boolean {
    const connections = this.renderRoot.querySelector('rollcall-connections-section');
    return this.#settings.isDirty || (connections?.isDirty ?? false);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('fragment')) void this.#follow();
  }

  protected override render(): TemplateResult {
    return html`<header>
        ${mark()}
        <h1>${strings.name} <span>${strings.title}</span></h1>
      </header>
      <div class="page" @hosts-changed=${this.#reloadHosts}>
        <nav aria-label=${strings.sections}>
          <ul role="list">
            ${SECTIONS.map((name) => this.#link(name))}
          </ul>
        </nav>
        <main>${SECTIONS.map((name) => this.#section(name))}</main>
      </div>
      ${this.#saveBar()}`;
  }

  #link(name: SectionName): TemplateResult {
    return html`<li>
      <a href="#${name}" aria-current=${this.current === name ? 'true' : nothing} @click=${() => this.#show(name)}
        >${strings.titles[name]}</a
      >
    </li>`;
  }

  #section(name: SectionName): TemplateResult {
    return html`<section data-section=${name} aria-labelledby="${name}-title">
      <h2 id="${name}-title" tabindex="-1">${strings.titles[name]}</h2>
      ${this.#content(name)}
    </section>`;
  }

  #content(name: SectionName): unknown {
    const { ask, surroundings } = this;
    switch (name) {
      case 'connections':
        return html`<rollcall-connections-section
          .ask=${ask}
          .surroundings=${surroundings}
        ></rollcall-connections-section>`;
      case 'hosts':
        return html`<rollcall-hosts-section .ask=${ask} .surroundings=${surroundings}></rollcall-hosts-section>`;
      case 'thresholds':
        return html`<p class="muted">${settingsStrings.thresholds.lead}</p>
          ${this.#fields(thresholdFields, true)}`;
      case 'page':
        return html`<p class="muted">${settingsStrings.page.lead}</p>
          ${this.#fields(pageFields)}`;
      case 'sync':
        return html`<p class="muted">${settingsStrings.sync.lead}</p>
          ${this.#fields(syncFields)}`;
      case 'data':
        return html`<p class="muted">${dataStrings.lead}</p>
          <rollcall-data-section .ask=${ask}></rollcall-data-section>
          ${this.#fields(retentionFields)}`;
      case 'export':
        return html`<p class="muted">${settingsStrings.export.lead}</p>
          ${this.#fields(exportFields)}`;
      case 'privacy':
        return html`<p class="muted">${settingsStrings.privacy.lead}</p>
          ${this.#fields(privacyFields)} ${this.#lookup()}`;
      case 'language':
        return html`<p class="muted">${languageStrings.lead}</p>
          ${this.#fields(languageField)}`;
      case 'about':
        return aboutSection(surroundings?.version ?? '');
    }
  }

  /** Only while names are shown anyway. */
  #lookup(): TemplateResult | typeof nothing {
    const { state } = this.#settings;
    if (state.kind !== 'loaded' || state.saved.privacyMode) return nothing;
    return html`<rollcall-pseudonym-lookup .ask=${this.ask}></rollcall-pseudonym-lookup>`;
  }

  #fields(draw: (model: SettingsModel) => TemplateResult, isFirst = false): TemplateResult {
    const { state } = this.#settings;
    switch (state.kind) {
      case 'loading':
        return html`<p class="muted" role="status">${settingsStrings.loading}</p>`;
      case 'failed':
        // Said once, not in every section.
        if (!isFirst) return html`<p class="muted">${settingsStrings.notRead}</p>`;
        return html`<rollcall-notice tone="error" role="alert">
          ${sentenceOf(state.problem)}
          <button slot="action" type="button" @click=${() => this.#settings.load()}>${settingsStrings.retry}</button>
        </rollcall-notice>`;
      case 'loaded': {
        const fields = draw({
          form: this.#settings,
          draft: state.draft,
          savedKeepMonths: state.saved.keepMonths,
          number: (count) => numberFormat(languageOf(this)).format(count),
          daysAgo: (days) => this.#date(Date.now() - (days - 1) * MS_PER_DAY),
        });
        return html`<form class="fields" novalidate @submit=${this.#save} @keydown=${this.#saveOnEnter}>
          ${fields}
        </form>`;
      }
    }
  }

  #date(at: number): string {
    return dateFormat(languageOf(this), { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  }

  #saveBar(): TemplateResult {
    const { saving, isDirty } = this.#settings;
    const isBusy = saving.kind === 'busy';
    const isShown = isDirty || isBusy || saving.kind === 'saved' || saving.kind === 'failed';
    return html`<div class="save-bar" data-shown=${isShown ? 'true' : 'false'}>
      <div class="inner">
        <span role="status">${this.#saveText()}</span>
        ${
          isDirty || isBusy
            ? html`<button type="button" @click=${() => this.#settings.discard()}>${settingsStrings.discard}</button>
                <button type="button" class="primary" aria-disabled=${isBusy ? 'true' : nothing} @click=${this.#save}>
                  ${isBusy ? settingsStrings.saving : settingsStrings.save}
                </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #saveText(): string {
    const { saving, isDirty, faultCount } = this.#settings;
    if (saving.kind === 'failed') return sentenceOf(saving.problem);
    if (isDirty && faultCount > 0) return settingsStrings.faulty(faultCount);
    if (isDirty) return settingsStrings.unsaved;
    return saving.kind === 'saved' ? settingsStrings.saved : '';
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#settings.faultCount > 0) {
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return;
    }
    const spoken = this.#settings.savedLanguage;
    if (!(await this.#settings.save())) return;
    const isOtherLanguage = this.#settings.savedLanguage !== spoken;
    // A connection that is being typed would be lost.
    if (isOtherLanguage && !this.isDirty) this.surroundings?.reloadPage();
    else await this.renderRoot.querySelector('rollcall-data-section')?.reload();
  };

  /** The forms have no button of their own that Enter could press. */
  readonly #saveOnEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void this.#save(event);
  };

  readonly #reloadHosts = (): void => void this.renderRoot.querySelector('rollcall-hosts-section')?.reload();

  async #follow(): Promise<void> {
    const target = readFragment(this.fragment);
    if (!target) return;
    if (target.kind === 'section') {
      this.#show(target.section);
      return;
    }
    await this.renderRoot.querySelector('rollcall-connections-section')?.connect(target.pageUrl);
  }

  #show(name: SectionName): void {
    this.#spy.hold(name);
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${name}-title`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  readonly #guard = (event: BeforeUnloadEvent): void => {
    if (this.isDirty) event.preventDefault();
  };
}
