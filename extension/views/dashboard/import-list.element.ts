import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OrganizationId } from '../../../components/activity/organization';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/moment-ago/moment-ago.define';
import '../../../components/elements/notice/notice.define';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { ImportEntry } from '../../history-messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { importListStrings as strings } from './import-list.strings';
import { importListStyles } from './import-list.styles';
import { partStyles } from './part.styles';

/**
 * `<rollcall-import-list>`: files that were imported of late, what each added, and Undo where it can be undone. Draws
 * nothing before the first import.
 *
 * @fires imports-changed - an import was undone
 */
export class ImportListElement extends LitElement {
  static override readonly styles = [buttons, focusRing, visuallyHidden, partStyles, importListStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  /** Change it to read the list anew. */
  @property({ type: Number }) revision = 0;
  @state() private imports: readonly ImportEntry[] = [];
  @state() private undoing: string | undefined;
  @state() private problem: string | undefined;
  @state() private said = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('organization')) {
      this.imports = [];
      this.said = '';
      this.problem = undefined;
    }
    if (changed.has('ask') || changed.has('organization') || changed.has('revision')) void this.#read();
  }

  async #read(): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization) return;
    const answer = await ask('imports.list', { organization });
    if (organization !== this.organization) return;
    if (answer.ok) this.imports = answer.value.imports;
    else this.#fail(answer.problem);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { imports, problem, said } = this;
    if (imports.length === 0 && !problem && !said) return nothing;
    return html`<h3 id="title" tabindex="-1">${strings.title}</h3>
      <p class="hint">${strings.lead}</p>
      ${problem ? html`<rollcall-notice tone="error" role="alert">${problem}</rollcall-notice>` : nothing}
      <div role="status">${said ? html`<p class="undone">${said}</p>` : nothing}</div>
      ${
        imports.length > 0
          ? html`<ul class="imports" role="list" aria-labelledby="title">
              ${repeat(
                imports,
                ({ id }) => id,
                (one) => this.#row(one),
              )}
            </ul>`
          : nothing
      }`;
  }

  #row(one: ImportEntry): TemplateResult {
    const { at, kind, isUnfinished } = one;
    const isNamed = one.name !== undefined && one.name !== '';
    return html`<li>
      <span class="file">${nameOf(one)}</span>
      <span class="facts">
        ${isNamed ? `${strings.kinds[kind]}, ` : nothing}<rollcall-moment-ago .at=${at}></rollcall-moment-ago>,
        ${this.#added(one)}${isUnfinished ? `, ${strings.unfinished}` : nothing}
      </span>
      ${this.#undo(one)}
    </li>`;
  }

  #undo(one: ImportEntry): TemplateResult {
    if (one.standing !== 'apart') return html`<span class="stays">${strings.stays[one.standing]}</span>`;
    const isUndoing = this.undoing === one.id;
    return html`<button
      type="button"
      aria-label=${strings.undoFor(nameOf(one))}
      aria-disabled=${this.undoing === undefined ? nothing : 'true'}
      @click=${() => void this.#take(one)}
    >
      ${isUndoing ? strings.undoing : strings.undo}
    </button>`;
  }

  #added({ people, days }: ImportEntry): string {
    const [ofPeople, ofDays] = [[people, this.#number(people)] as const, [days, this.#number(days)] as const];
    if (people > 0 && days > 0) return strings.added(ofPeople, ofDays);
    if (people > 0) return strings.addedPeople(...ofPeople);
    return days > 0 ? strings.addedDays(...ofDays) : strings.addedNothing;
  }

  async #take(one: ImportEntry): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization || this.undoing !== undefined) return;
    this.undoing = one.id;
    const answer = await ask('imports.undo', { organization, id: one.id });
    this.undoing = undefined;
    if (organization !== this.organization) return;
    if (!answer.ok) return this.#fail(answer.problem);
    this.problem = answer.value.undone ? undefined : strings.refused;
    this.said = answer.value.undone ? strings.undone(nameOf(one)) : '';
    if (answer.value.undone) this.imports = this.imports.filter(({ id }) => id !== one.id);
    await this.updateComplete;
    // The button is gone; whoever goes on by keyboard begins at the list.
    this.renderRoot.querySelector('h3')?.focus();
    this.dispatchEvent(new CustomEvent('imports-changed', { bubbles: true, composed: true }));
  }

  #fail(problem: Problem): void {
    this.problem = sentenceOf(problem);
  }

  #number(count: number): string {
    return numberFormat(languageOf(this)).format(count);
  }
}

/** A file without a name is told by its kind: privacy mode hides names. */
function nameOf({ name, kind }: ImportEntry): string {
  return name === undefined || name === '' ? strings.kinds[kind] : name;
}
