import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

export interface FieldParts {
  /** Name of the control, and its id within the element. */
  readonly name: string;
  readonly label: string;
  readonly hint?: unknown;
  readonly error?: string;
}

export interface TextField extends FieldParts {
  readonly value: string;
  readonly type?: 'text' | 'password' | 'url' | 'number';
  readonly autocomplete?: 'off' | 'new-password' | 'current-password';
  readonly placeholder?: string;
  readonly isReadOnly?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Stands behind the input: a unit, a button. */
  readonly trailing?: unknown;
  readonly onInput: (value: string) => void;
  /** The person has left the field with another text in it. */
  readonly onChange?: () => void;
}

/** Label, control, hint and error, tied together for screen readers. */
export function fieldAround(
  { name, label, hint, error }: FieldParts,
  control: (describedBy: string | typeof nothing) => TemplateResult,
): TemplateResult {
  const ids = [...(hint ? [`${name}-hint`] : []), ...(error ? [`${name}-error`] : [])];
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${control(ids.length > 0 ? ids.join(' ') : nothing)}
    ${hint ? html`<div class="hint" id="${name}-hint">${hint}</div>` : nothing}
    ${error ? html`<div class="error" id="${name}-error">${error}</div>` : nothing}
  </div>`;
}

/** A field of one line of text. */
export function textField(field: TextField): TemplateResult {
  const { name, value, type = 'text', error, onInput, onChange } = field;
  const typed = (event: Event) => {
    if (event.target instanceof HTMLInputElement) onInput(event.target.value);
  };
  return fieldAround(
    field,
    (describedBy) =>
      html`<div class="control">
        <input
          id=${name}
          name=${name}
          type=${type}
          .value=${live(value)}
          autocomplete=${field.autocomplete ?? 'off'}
          autocapitalize="none"
          spellcheck="false"
          placeholder=${field.placeholder ?? nothing}
          min=${field.min ?? nothing}
          max=${field.max ?? nothing}
          ?readonly=${field.isReadOnly}
          aria-describedby=${describedBy}
          aria-invalid=${error ? 'true' : nothing}
          @input=${typed}
          @change=${onChange ?? nothing}
        />
        ${field.trailing ?? nothing}
      </div>`,
  );
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** Radio buttons under one question. */
export function radioGroup<T extends string>(
  name: string,
  legend: string,
  choices: readonly Choice<T>[],
  chosen: T,
  onChange: (value: T) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map(
      ({ value, label, hint }) =>
        html`<div class="choice">
          <input
            type="radio"
            id="${name}-${value}"
            name=${name}
            value=${value}
            .checked=${live(value === chosen)}
            aria-describedby=${hint ? `${name}-${value}-hint` : nothing}
            @change=${() => onChange(value)}
          />
          <label for="${name}-${value}">${label}</label>
          ${hint ? html`<div class="hint" id="${name}-${value}-hint">${hint}</div>` : nothing}
        </div>`,
    )}
  </fieldset>`;
}

/** A box to tick. */
export function checkbox(
  parts: FieldParts,
  isChecked: boolean,
  onChange: (isChecked: boolean) => void,
): TemplateResult {
  const { name, label, hint } = parts;
  const changed = (event: Event) => {
    if (event.target instanceof HTMLInputElement) onChange(event.target.checked);
  };
  return html`<div class="choice">
    <input
      type="checkbox"
      id=${name}
      name=${name}
      .checked=${live(isChecked)}
      aria-describedby=${hint ? `${name}-hint` : nothing}
      @change=${changed}
    />
    <label for=${name}>${label}</label>
    ${hint ? html`<div class="hint" id="${name}-hint">${hint}</div>` : nothing}
  </div>`;
}
