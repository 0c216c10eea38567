import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OrganizationId } from '../../../components/activity/organization';
import '../../../components/elements/notice/notice.define';
import type { SavedView } from '../../insights-messages';
import { type Ask, valueOf } from '../../messaging/ask';
import { sentenceOf } from '../../problem';
import { insightsPanelStyles } from '../insights/insights-panel.styles';
import { peopleStrings } from './people.strings';

const strings = peopleStrings.views;

/**
 * `<rollcall-saved-views query>`: the views of the people table an admin gave names, to choose, add, rename and delete
 * (with undo). `query` is the one shown now, as the address writes it.
 *
 * @fires view-chosen - `detail.query`, the view to show.
 */
export class SavedViewsElement extends LitElement {
  static override readonly styles = insightsPanelStyles;

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property() query = '';
  /** What the admin made of the views here; what is kept, until then. */
  @state() private changed: readonly SavedView[] | undefined;
  @state() private naming: { readonly renames?: string } | undefined;
  @state() private removed: { readonly view: SavedView; readonly before: readonly SavedView[] } | undefined;
  @state() private problem: string | undefined;

  readonly #kept = new Task(this, {
    args: () => [this.ask, this.organization] as const,
    task: async ([ask, organization]) =>
      ask && organization ? valueOf(await ask('people.views', { organization })) : [],
  });

  get #views(): readonly SavedView[] {
    return this.changed ?? this.#kept.value ?? [];
  }

  protected override render(): TemplateResult {
    return html`<div class="row" style="display: flex; flex-wrap: wrap; align-items: center; gap: 8px">
        ${this.naming ? this.#form() : this.#choice()}
      </div>
      ${this.#notice()}`;
  }

  #choice(): TemplateResult {
    const shown = this.#shown;
    return html`${
      this.#views.length === 0
        ? nothing
        : html`<select aria-label=${strings.label} @change=${this.#choose}>
            <option value="" ?selected=${!shown}>${strings.none}</option>
            ${this.#views.map(
              ({ name }) => html`<option value=${name} ?selected=${name === shown?.name}>${name}</option>`,
            )}
          </select>`
    }
    ${
      shown
        ? html`<button type="button" @click=${() => (this.naming = { renames: shown.name })}>${strings.rename}</button>
            <button type="button" @click=${() => this.#remove(shown)}>${strings.remove}</button>`
        : html`<button type="button" @click=${() => (this.naming = {})}>${strings.save}</button>`
    }`;
  }

  #form(): TemplateResult {
    return html`<form
      style="display: flex; gap: 8px"
      @submit=${this.#keep}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && (this.naming = undefined)}
    >
      <input
        name="name"
        required
        maxlength="80"
        autocomplete="off"
        aria-label=${strings.name}
        placeholder=${strings.name}
        .value=${this.naming?.renames ?? ''}
      />
      <button class="primary" type="submit">${strings.keep}</button>
      <button type="button" @click=${() => (this.naming = undefined)}>${strings.cancel}</button>
    </form>`;
  }

  #notice(): TemplateResult | typeof nothing {
    if (this.problem)
      return html`<rollcall-notice tone="error" role="alert">${strings.notKept(this.problem)}</rollcall-notice>`;
    const { removed } = this;
    if (!removed) return nothing;
    const undo = () => {
      this.removed = undefined;
      void this.#save(removed.before);
    };
    return html`<rollcall-notice role="status">
      ${strings.removed(removed.view.name)}
      <button slot="action" type="button" @click=${undo}>${strings.undo}</button>
    </rollcall-notice>`;
  }

  get #shown(): SavedView | undefined {
    return this.#views.find(({ query }) => query === this.query);
  }

  protected override updated(): void {
    if (this.naming) this.renderRoot.querySelector('input')?.focus();
  }

  readonly #choose = ({ target }: Event): void => {
    const view = this.#views.find(({ name }) => target instanceof HTMLSelectElement && name === target.value);
    if (view) this.dispatchEvent(new CustomEvent('view-chosen', { detail: { query: view.query } }));
  };

  readonly #keep = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = this.renderRoot.querySelector('input')?.value.trim();
    if (!name) return;
    const renamed = this.naming?.renames;
    this.naming = undefined;
    const view = { name, query: this.query };
    const others = this.#views.filter((one) => one.name !== name && one.name !== renamed);
    void this.#save([...others, view].sort((a, b) => a.name.localeCompare(b.name)));
  };

  #remove(view: SavedView): void {
    this.removed = { view, before: this.#views };
    void this.#save(this.#views.filter((one) => one !== view));
  }

  async #save(views: readonly SavedView[]): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization) return;
    this.changed = views;
    const answer = await ask('people.save-views', { organization, views });
    this.problem = answer.ok ? undefined : sentenceOf(answer.problem);
  }
}
