import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dayOf, isoDate } from '../../../components/activity/day';
import {
  CHANGE_KINDS,
  type ChangeKind,
  type ChangesReport,
  MATRIX_STATES,
  type MemberChange,
} from '../../../components/activity/insights/changes';
import type { OrganizationId } from '../../../components/activity/organization';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { type Ask, ProblemError, valueOf } from '../../messaging/ask';
import { MOST_BYTES, uploadOf } from '../csv-upload';
import { shownCountText } from '../privacy/shown-count';
import { insightsPanelStyles } from './insights-panel.styles';
import { taskView } from './insights-task';
import { changeKindStrings } from './change-kinds.strings';
import { insightsStrings } from './insights.strings';
import { LIST_STEP, moreButton, personName } from './people-list';
import type { ChangesAnswer, ChangesOfFiles } from '../../insights-messages';
import type { CsvUpload } from '../../messages';
import { problemPhrases } from '../../problem-phrases.strings';

const strings = insightsStrings.changes;

/**
 * `<rollcall-changes-panel>`: what differs between the complete members lists kept of two days, or between two members
 * CSVs. Give it `ask` and `organization`; `revision` makes it ask again.
 */
export class ChangesPanelElement extends LitElement {
  static override readonly styles = insightsPanelStyles;

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property({ type: Number }) revision = 0;
  @state() private from: string | undefined;
  @state() private to: string | undefined;
  @state() private shown = LIST_STEP;
  /** Two files to compare instead of kept lists. */
  @state() private files: readonly [File, File] | undefined;
  @state() private refusal: string | undefined;

  readonly #changes = new Task(this, {
    args: () => [this.ask, this.organization, this.from, this.to, this.revision] as const,
    task: async ([ask, organization, from, to]) =>
      ask && organization ? valueOf(await ask('insights.changes', { organization, from, to })) : undefined,
  });

  readonly #ofFiles = new Task(this, {
    args: () => [this.ask, this.organization, this.files] as const,
    task: async ([ask, organization, files]) => {
      if (!ask || !organization || !files) return undefined;
      const uploads = await Promise.all([datedUploadOf(files[0]), datedUploadOf(files[1])]);
      return valueOf(await ask('insights.changes-of-files', { organization, files: uploads }));
    },
  });

  protected override render(): TemplateResult {
    return html`${this.#fileChoice()}
    ${
      this.files
        ? taskView(this.#ofFiles, (answer) => (answer ? this.#filesView(answer) : html``))
        : taskView(this.#changes, (answer) => (answer ? this.#view(answer) : html``))
    }`;
  }

  #fileChoice(): TemplateResult {
    const open = () => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
    return html`<p class="files">
      <input type="file" accept=".csv,text/csv" multiple hidden @change=${this.#take} />
      <button type="button" @click=${open}>${strings.compareFiles}</button>
      ${
        this.files
          ? html`<button type="button" @click=${() => (this.files = undefined)}>${strings.keptLists}</button>`
          : nothing
      }
      ${this.refusal ? html`<span class="problem" role="alert">${this.refusal}</span>` : nothing}
    </p>`;
  }

  readonly #take = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const [first, second, third] = target.files ?? [];
    const size = (first?.size ?? 0) + (second?.size ?? 0);
    this.refusal = !first || !second || third ? strings.chooseTwo : size > MOST_BYTES ? strings.tooLarge : undefined;
    if (first && second && !this.refusal) this.files = [first, second];
    this.shown = LIST_STEP;
    // The same files again are another choice.
    target.value = '';
  };

  #filesView({ report, thresholds, files: [before, after] }: ChangesOfFiles): TemplateResult {
    return html`<section>
      <p class="hint">
        ${strings.files(before.name, after.name)} ${strings.rule(thresholds.idleAfterDays, thresholds.dormantAfterDays)}
        ${[before, after].map(({ name, rejected }) => (rejected > 0 ? strings.rejected(name, rejected) : nothing))}
      </p>
      ${this.#tally(report)} ${this.#list(report)} ${this.#matrix(report)}
    </section>`;
  }

  #view({ days, report, thresholds }: ChangesAnswer): TemplateResult {
    if (!report || !thresholds) return html`<p>${strings.tooFew}</p>`;
    const [from, to] = [isoDate(dayOf(report.from)), isoDate(dayOf(report.to))];
    return html`<div class="fields">
        ${this.#dayChoice(
          strings.from,
          days.filter((day) => day < to),
          from,
          (day) => (this.from = day),
        )}
        ${this.#dayChoice(
          strings.to,
          days.filter((day) => day > from),
          to,
          (day) => (this.to = day),
        )}
      </div>
      <section>
        <p class="hint">
          ${strings.evidence(from, to)} ${strings.rule(thresholds.idleAfterDays, thresholds.dormantAfterDays)}
        </p>
        ${this.#tally(report)} ${this.#list(report)} ${this.#matrix(report)}
      </section>`;
  }

  #dayChoice(label: string, days: readonly string[], chosen: string, choose: (day: string) => void): TemplateResult {
    const read = ({ target }: Event): void => {
      if (target instanceof HTMLSelectElement) choose(target.value);
      this.shown = LIST_STEP;
    };
    return html`<label
      >${label}
      <select @change=${read}>
        ${days.map((day) => html`<option value=${day} ?selected=${day === chosen}>${day}</option>`)}
      </select>
    </label>`;
  }

  #tally({ changes }: ChangesReport): TemplateResult {
    const counts = new Map<ChangeKind, number>();
    for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const number = numberFormat(languageOf(this));
    return html`<ul class="tiles" role="list">
      ${CHANGE_KINDS.filter((kind) => counts.has(kind)).map(
        (kind) =>
          html`<li class="tile">
            <h3>${changeKindStrings[kind]}</h3>
            <p class="value">${number.format(counts.get(kind) ?? 0)}</p>
          </li>`,
      )}
    </ul>`;
  }

  #list({ changes }: ChangesReport): TemplateResult {
    if (changes.length === 0) return html`<p>${strings.none}</p>`;
    return html`<div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${strings.change}</th>
              <th scope="col">${insightsStrings.member}</th>
              <th scope="col">${strings.old}</th>
              <th scope="col">${strings.new}</th>
            </tr>
          </thead>
          <tbody>
            ${changes.slice(0, this.shown).map(
              (change) =>
                html`<tr>
                  <td>${changeKindStrings[change.kind]}</td>
                  <th scope="row">${personName(change.person)}</th>
                  <td>${valueText(change, change.old)}</td>
                  <td>${valueText(change, change.new)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${moreButton(changes.length, this.shown, languageOf(this), () => (this.shown += LIST_STEP))}`;
  }

  #matrix({ matrix }: ChangesReport): TemplateResult {
    const number = numberFormat(languageOf(this));
    const used = MATRIX_STATES.filter((_, i) => matrix[i]?.some(Boolean) || matrix.some((row) => row[i]));
    const cell = (row: number, column: number): TemplateResult => {
      const people = matrix[row]?.[column] ?? 0;
      return html`<td class="number ${people === 0 ? 'zero' : ''}">${shownCountText(people, number)}</td>`;
    };
    const place = (one: (typeof MATRIX_STATES)[number]) => MATRIX_STATES.indexOf(one);
    return html`<h3>${strings.matrix}</h3>
      <p class="hint">${strings.matrixHint}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${strings.before}</th>
              ${used.map((one) => html`<th scope="col" class="number">${strings.states[one]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${used.map(
              (row) =>
                html`<tr>
                  <th scope="row">${strings.states[row]}</th>
                  ${used.map((column) => cell(place(row), place(column)))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}

/** With the moment of its last change, unless its name tells the day it was made. */
async function datedUploadOf(file: File): Promise<CsvUpload> {
  const upload = await uploadOf(file).catch(() => {
    throw new ProblemError({ kind: 'not-a-csv', detail: problemPhrases.csv.unreadable });
  });
  return /\d{4}-\d{2}-\d{2}/.test(file.name) ? upload : { ...upload, modifiedAt: file.lastModified };
}

/** States in words; the rest as W&B writes it. */
function valueText({ kind }: MemberChange, value: string | undefined): TemplateResult | typeof nothing {
  if (value === undefined) return nothing;
  if (kind === 'teams') return html`${value || strings.noTeam}`;
  const known = MATRIX_STATES.find((one) => one === value);
  return html`${known && kind !== 'role' ? strings.states[known] : value}`;
}
