import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { exportColumnsOf } from '../../../components/activity/export/export-columns';
import type { ExportScope } from '../../../components/activity/export/export-manifest';
import { numberFormat } from '../../../components/elements/intl-cache';
import {
  EXPORT_SCHEMAS,
  EXPORT_TARGETS,
  type ExportChoices,
  type GuardedTarget,
  isGuarded,
  withReader,
} from './export-choices';
import { MANIFEST_PLACES } from './export-job';
import { peopleExportStrings as strings } from './people-export.strings';

/** Some members one can choose to export. */
export interface ScopeOffer {
  readonly scope: ExportScope;
  readonly count: number;
  /** What the rows have in common, in words. */
  readonly hint?: string;
}

export interface ExportForm {
  readonly offers: readonly ScopeOffer[];
  readonly scope: ExportScope;
  readonly choices: ExportChoices;
  readonly locale: string;
  readonly chooseScope: (scope: ExportScope) => void;
  readonly choose: (choices: ExportChoices) => void;
}

/** The fields of the dialog. */
export function exportForm(form: ExportForm): TemplateResult {
  const { choices } = form;
  return html`${scopeField(form)} ${schemaField(form)} ${targetField(form)}
  ${choices.target === 'csv' ? csvFields(form) : nothing}
  ${isGuarded(choices.target) ? guardField(form, choices.target) : nothing}
  ${choices.target === 'clipboard' ? nothing : manifestField(form)}`;
}

function scopeField({ offers, scope, locale, chooseScope }: ExportForm): TemplateResult {
  const number = numberFormat(locale);
  return html`<fieldset class="scopes">
    <legend>${strings.rows}</legend>
    ${offers.map(
      (offer) =>
        html`<label class="choice">
          <input
            type="radio"
            name="scope"
            value=${offer.scope}
            .checked=${live(offer.scope === scope)}
            @change=${() => chooseScope(offer.scope)}
          />
          <span>
            ${strings[offer.scope]} <span class="count">${number.format(offer.count)}</span>
            ${offer.hint ? html`<span class="hint">${offer.hint}</span>` : nothing}
          </span>
        </label>`,
    )}
  </fieldset>`;
}

function schemaField({ choices, choose, locale }: ExportForm): TemplateResult {
  const count = numberFormat(locale).format(exportColumnsOf(choices.schema).length);
  return html`<label class="field">
    <span class="name">${strings.columns}</span>
    <select
      name="schema"
      aria-describedby="schema-hint"
      @change=${onSelect(EXPORT_SCHEMAS, (schema) => choose({ ...choices, schema }))}
    >
      ${EXPORT_SCHEMAS.map(
        (schema) =>
          html`<option value=${schema} ?selected=${schema === choices.schema}>${strings.schemas[schema]}</option>`,
      )}
    </select>
    <span class="hint" id="schema-hint">${strings.columnCount(count)}</span>
  </label>`;
}

function targetField({ choices, choose }: ExportForm): TemplateResult {
  return html`<fieldset>
    <legend>${strings.format}</legend>
    <div class="tiles">
      ${EXPORT_TARGETS.map(
        (target) =>
          html`<label class="tile">
            <input
              type="radio"
              name="target"
              value=${target}
              .checked=${live(target === choices.target)}
              @change=${() => choose({ ...choices, target })}
            />
            <span>
              <span class="title">${strings.targets[target].name}</span>
              <span class="hint">${strings.targets[target].hint}</span>
            </span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function csvFields({ choices, choose }: ExportForm): TemplateResult {
  const readers = ['spreadsheet', 'program'] as const;
  const delimiters = [',', ';'] as const;
  return html`<div class="pair">
    <label class="field">
      <span class="name">${strings.reader}</span>
      <select
        name="reader"
        aria-describedby="reader-hint"
        @change=${onSelect(readers, (reader) => choose(withReader(choices, reader)))}
      >
        ${readers.map(
          (reader) =>
            html`<option value=${reader} ?selected=${reader === choices.reader}>${strings.readers[reader]}</option>`,
        )}
      </select>
      <span class="hint" id="reader-hint">${strings.readerHints[choices.reader]}</span>
    </label>
    <label class="field">
      <span class="name">${strings.delimiter}</span>
      <select name="delimiter" @change=${onSelect(delimiters, (delimiter) => choose({ ...choices, delimiter }))}>
        ${delimiters.map(
          (delimiter) =>
            html`<option value=${delimiter} ?selected=${delimiter === choices.delimiter}>
              ${strings.delimiters[delimiter]}
            </option>`,
        )}
      </select>
    </label>
  </div>`;
}

function guardField({ choices, choose }: ExportForm, target: GuardedTarget): TemplateResult {
  const isOn = choices.guards[target];
  return html`<label class="choice">
    <input
      type="checkbox"
      name="guard"
      .checked=${live(isOn)}
      @change=${() => choose({ ...choices, guards: { ...choices.guards, [target]: !isOn } })}
    />
    <span>${strings.guard} <span class="hint">${strings.guardHint}</span></span>
  </label>`;
}

function manifestField({ choices, choose }: ExportForm): TemplateResult {
  return html`<label class="field">
    <span class="name">${strings.manifest}</span>
    <select
      name="manifest"
      aria-describedby="manifest-hint"
      @change=${onSelect(MANIFEST_PLACES, (manifest) => choose({ ...choices, manifest }))}
    >
      ${MANIFEST_PLACES.map(
        (place) =>
          html`<option value=${place} ?selected=${place === choices.manifest}>
            ${strings.manifestPlaces[place]}
          </option>`,
      )}
    </select>
    <span class="hint" id="manifest-hint">
      ${strings.manifestHint} ${choices.manifest === 'beside' ? strings.besideHint : nothing}
    </span>
  </label>`;
}

function onSelect<T extends string>(known: readonly T[], choose: (value: T) => void): (event: Event) => void {
  return ({ target }) => {
    const value = target instanceof HTMLSelectElement ? known.find((one) => one === target.value) : undefined;
    if (value !== undefined) choose(value);
  };
}
