import { type TemplateResult, html, nothing } from 'lit';
import { sentenceOf } from '../../problem';
import { importListStrings as strings } from './import-list.strings';
import type { UndoState } from './import-undo';

/** Undo beside the report of an import, or why there is none; nothing before that is known. */
export function undoButton(
  state: UndoState | undefined,
  name: string,
  undo: () => void,
): TemplateResult | typeof nothing {
  switch (state?.kind) {
    case undefined:
    case 'undone':
      return nothing;
    case 'offered':
      return html`<button type="button" class="undo" aria-label=${strings.undoFor(name)} @click=${undo}>
        ${strings.undo}
      </button>`;
    case 'undoing':
      return html`<button type="button" class="undo" aria-disabled="true">${strings.undoing}</button>`;
    case 'too-large':
      return html`<span class="hint">${strings.tooLarge}</span>`;
    case 'refused':
      return html`<span class="problem">${strings.refused}</span>`;
    case 'failed':
      return html`<span class="problem">${sentenceOf(state.problem)}</span>`;
  }
}
