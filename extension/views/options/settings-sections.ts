import { type TemplateResult, html, nothing } from 'lit';
import { statusGlyph } from '../../../components/styles/status-glyph';
import { type ShownStatus, statusWords } from '../../../components/styles/status-words.strings';
import { checkbox, fieldAround, textField } from './field';
import { LIMITS, type NumberSetting, type SettingsDraft, wholeNumber } from './settings-draft';
import type { SettingsForm } from './settings-form';
import { settingsStrings } from './settings.strings';

const KEPT_MONTHS = ['', '3', '6', '12', '24', '36', '72'];

/** What the sections are drawn from. */
export interface SettingsModel {
  readonly form: SettingsForm;
  readonly draft: SettingsDraft;
  readonly savedKeepMonths?: number;
  readonly number: (count: number) => string;
  /** A day so many days ago, as the reader writes dates. */
  readonly daysAgo: (days: number) => string;
}

function numberField(
  { form, draft, number }: SettingsModel,
  setting: NumberSetting,
  parts: { readonly name: string; readonly label: string; readonly hint?: unknown; readonly unit: string },
): TemplateResult {
  const [min, max] = LIMITS[setting];
  return textField({
    ...parts,
    type: 'number',
    value: draft[setting],
    min,
    max,
    error: form.errorOf(setting, number),
    trailing: html`<span class="muted">${parts.unit}</span>`,
    onInput: (value) => form.change({ [setting]: value }),
  });
}

/** After how many days members are idle and dormant, and what that means, live. */
export function thresholdFields(model: SettingsModel): TemplateResult {
  const { thresholds: strings, days: unit } = settingsStrings;
  return html`<div class="pair">
      ${numberField(model, 'idleAfterDays', { name: 'idle-after-days', label: strings.idle, unit })}
      ${numberField(model, 'dormantAfterDays', { name: 'dormant-after-days', label: strings.dormant, unit })}
    </div>
    ${thresholdExplanation(model)}
    <p class="muted small">${strings.hyphen}</p>`;
}

function thresholdExplanation({ form, draft, number }: SettingsModel): TemplateResult | typeof nothing {
  const { thresholds: strings } = settingsStrings;
  const idle = wholeNumber(draft.idleAfterDays);
  const dormant = wholeNumber(draft.dormantAfterDays);
  const hasFault = form.errorOf('idleAfterDays', number) ?? form.errorOf('dormantAfterDays', number);
  if (idle === undefined || dormant === undefined || hasFault) return nothing;
  return html`<div class="spans" role="status">
    ${span('active', strings.active(idle, number(idle)), idle)}
    ${span('idle', strings.idleSpan(number(idle), number(dormant - 1)), dormant - idle)}
    ${span('dormant', strings.dormantSpan(dormant, number(dormant)), dormant / 2)}
  </div>`;
}

function span(status: ShownStatus, text: string, weight: number): TemplateResult {
  return html`<div data-status=${status} style="flex-grow:${weight}">
    <b>${statusGlyph(status)} ${statusWords[status]}</b> <span class="small">${text}</span>
  </div>`;
}

/** What Rollcall adds to members pages. */
export function pageFields({ form, draft: { pageFeatures } }: SettingsModel): TemplateResult {
  const { page: strings } = settingsStrings;
  const switchOf = (feature: keyof typeof pageFeatures, label: string, hint: string): TemplateResult =>
    checkbox({ name: `page-${feature}`, label, hint }, pageFeatures[feature], (isOn) =>
      form.change({ pageFeatures: { ...pageFeatures, [feature]: isOn } }),
    );
  return html`${switchOf('cells', strings.cells, strings.cellsHint)}
  ${switchOf('toolbar', strings.toolbar, strings.toolbarHint)} ${switchOf('panel', strings.panel, strings.panelHint)}`;
}

/** How far back the first sync reaches, and whether syncs start by themselves. */
export function syncFields(model: SettingsModel): TemplateResult {
  const { sync: strings, days: unit } = settingsStrings;
  const { draft, form, number, daysAgo } = model;
  const days = wholeNumber(draft.backfillDays);
  const isKnown = days !== undefined && form.errorOf('backfillDays', number) === undefined;
  const hint = isKnown ? strings.backfillHint(daysAgo(days)) : strings.backfillHintPlain;
  return html`${numberField(model, 'backfillDays', { name: 'backfill-days', label: strings.backfill, hint, unit })}
  ${checkbox({ name: 'daily-sync', label: strings.daily, hint: strings.dailyHint }, draft.dailySync, (dailySync) =>
    form.change({ dailySync }),
  )}`;
}

/** How long history is kept, and how many exports. */
export function retentionFields(model: SettingsModel): TemplateResult {
  const { retention: strings } = settingsStrings;
  return html`${keepMonthsField(model)}
  ${numberField(model, 'keepExports', {
    name: 'keep-exports',
    label: strings.exports,
    hint: strings.exportsHint,
    unit: strings.exportsUnit,
  })}`;
}

function keepMonthsField({ form, draft, savedKeepMonths }: SettingsModel): TemplateResult {
  const { retention: strings } = settingsStrings;
  const choices = [...new Set([...KEPT_MONTHS, draft.keepMonths])].sort((one, other) => {
    return (Number(one) || Infinity) - (Number(other) || Infinity);
  });
  const isShorter = draft.keepMonths !== '' && Number(draft.keepMonths) < (savedKeepMonths ?? Infinity);
  const choose = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) form.change({ keepMonths: event.target.value });
  };
  const hint = html`${strings.keepHint}${isShorter ? html`<p class="doubt">${strings.shorter}</p>` : nothing}`;
  return fieldAround(
    { name: 'keep-months', label: strings.keep, hint },
    (describedBy) =>
      html`<select id="keep-months" name="keep-months" aria-describedby=${describedBy} @change=${choose}>
        ${choices.map(
          (months) =>
            html`<option value=${months} .selected=${months === draft.keepMonths}>
              ${months === '' ? strings.everything : strings.months(Number(months))}
            </option>`,
        )}
      </select>`,
  );
}

/** How CSV files are written. */
export function exportFields({ form, draft }: SettingsModel): TemplateResult {
  const { export: strings } = settingsStrings;
  return checkbox(
    { name: 'defuse-formulas', label: strings.defuse, hint: strings.defuseHint },
    draft.defuseFormulas,
    (defuseFormulas) => form.change({ defuseFormulas }),
  );
}

/** Whether people are shown by pseudonyms. */
export function privacyFields({ form, draft }: SettingsModel): TemplateResult {
  const { privacy: strings } = settingsStrings;
  return checkbox(
    { name: 'privacy-mode', label: strings.mode, hint: strings.modeHint },
    draft.privacyMode,
    (privacyMode) => form.change({ privacyMode }),
  );
}
