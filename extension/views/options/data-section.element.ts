import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { DataUsage } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { bytesText } from '../bytes-text';
import { dataSectionStyles } from './data-section.styles';
import { dataStrings as strings } from './data.strings';
import { pageStyles } from './page.styles';
import type { DataWipedEvent, WipeDialogElement, WipeTarget } from './wipe-dialog.element';

type StoredOrganization = DataUsage['organizations'][number];

/** `<rollcall-data-section>`: what the database holds of each organization, and how to wipe it. */
export class DataSectionElement extends LitElement {
  static override readonly styles = [buttons, focusRing, visuallyHidden, pageStyles, dataSectionStyles];

  @property({ attribute: false }) ask: Ask | undefined;

  @state() private usage: DataUsage | undefined;
  @state() private problem: Problem | undefined;
  @state() private said = '';

  /** Asks again what is stored. */
  async reload(): Promise<void> {
    const answer = await this.ask?.('data.usage', {});
    if (!answer) return;
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.usage = answer.value;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ask') && this.ask) void this.reload();
  }

  protected override render(): TemplateResult {
    return html`${this.problem ? this.#failed(this.problem) : nothing} ${this.#content()}
      <div role="status">
        ${this.said ? html`<rollcall-notice tone="success">${this.said}</rollcall-notice>` : nothing}
      </div>
      <rollcall-wipe-dialog .ask=${this.ask} @data-wiped=${this.#wiped}></rollcall-wipe-dialog>`;
  }

  #failed(problem: Problem): TemplateResult {
    return html`<rollcall-notice tone="error" role="alert">
      ${sentenceOf(problem)}
      <button slot="action" type="button" @click=${() => this.reload()}>${strings.retry}</button>
    </rollcall-notice>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { usage } = this;
    if (!usage) return this.problem ? nothing : html`<p class="muted" role="status">${strings.loading}</p>`;
    if (usage.organizations.length === 0) return html`<p class="muted">${strings.none}</p>`;
    return html`${this.#table(usage.organizations)}
      <div class="foot">
        <span class="muted small">${this.#space(usage)}</span>
        <button type="button" class="danger" @click=${() => this.#askToWipe(this.#everything(usage))}>
          ${strings.wipeAll}
        </button>
      </div>`;
  }

  #table(organizations: readonly StoredOrganization[]): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${strings.caption}>
      <table>
        <caption class="visually-hidden">
          ${strings.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${strings.organization}</th>
            <th scope="col">${strings.members}</th>
            <th scope="col">${strings.days}</th>
            <th scope="col">${strings.exports}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${organizations.map((one) => this.#row(one))}
        </tbody>
      </table>
    </div>`;
  }

  #row({ organization, members, days, exports }: StoredOrganization): TemplateResult {
    const { id, name } = organization;
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${this.#number(members)}</td>
      <td>${this.#number(days)}</td>
      <td>${this.#number(exports)}</td>
      <td>
        <button
          type="button"
          class="danger"
          aria-label=${strings.wipeOf(name)}
          @click=${() => this.#askToWipe({ organization: id, name, members, days, exports })}
        >
          ${strings.wipe}
        </button>
      </td>
    </tr>`;
  }

  #space({ bytes, quota }: DataUsage): string | typeof nothing {
    if (bytes === undefined) return nothing;
    const language = languageOf(this);
    return strings.usage(bytesText(bytes, language), quota === undefined ? undefined : bytesText(quota, language));
  }

  #everything({ organizations }: DataUsage): WipeTarget {
    const sum = (count: (one: StoredOrganization) => number) =>
      organizations.reduce((total, one) => total + count(one), 0);
    return { members: sum((one) => one.members), days: sum((one) => one.days), exports: sum((one) => one.exports) };
  }

  #askToWipe(target: WipeTarget): void {
    this.said = '';
    this.renderRoot.querySelector<WipeDialogElement>('rollcall-wipe-dialog')?.open(target);
  }

  readonly #wiped = async ({ wiped }: DataWipedEvent): Promise<void> => {
    await this.reload();
    this.said = wiped.name === undefined ? strings.wipedAll : strings.wiped(wiped.name);
  };

  #number(count: number): string {
    return numberFormat(languageOf(this)).format(count);
  }
}
