import { type TemplateResult, html } from 'lit';
import { LANGUAGE_CHOICES, type Language } from '../../language/language';
import { fieldAround } from './field';
import { languageStrings as strings } from './language.strings';
import type { SettingsModel } from './settings-sections';

/** Each language in itself. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', ja: '日本語' };

/** What Rollcall speaks. */
export function languageField({ form, draft }: SettingsModel): TemplateResult {
  const choose = (event: Event) => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    const language = LANGUAGE_CHOICES.find((choice) => choice === target.value);
    if (language) form.change({ language });
  };
  return fieldAround(
    { name: 'language', label: strings.choice, hint: strings.hint },
    (describedBy) =>
      html`<select id="language" name="language" aria-describedby=${describedBy} @change=${choose}>
        ${LANGUAGE_CHOICES.map((choice) =>
          choice === 'browser'
            ? html`<option value=${choice} .selected=${choice === draft.language}>${strings.browser}</option>`
            : html`<option value=${choice} lang=${choice} .selected=${choice === draft.language}>
                ${NAMES[choice]}
              </option>`,
        )}
      </select>`,
  );
}
