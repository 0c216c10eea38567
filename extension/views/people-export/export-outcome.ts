import { type TemplateResult, html, nothing } from 'lit';
import { numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/notice/notice.define';
import { sentenceOf } from '../../problem';
import { bytesText } from '../bytes-text';
import type { ExportResult, ExportState } from './export-run';
import { peopleExportStrings as strings } from './people-export.strings';

/** How far an export is, with a button to end it. */
export function exportProgress(
  state: ExportState,
  locale: string,
  cancel: () => void,
): TemplateResult | typeof nothing {
  if (state.kind !== 'reading' && state.kind !== 'writing') return nothing;
  const isCounted = state.kind === 'writing' && state.rows > 0;
  return html`<div class="running">
    <progress
      aria-label=${strings.progress}
      max=${isCounted ? state.total : nothing}
      value=${isCounted ? state.rows : nothing}
    ></progress>
    <span class="share">${progressText(state, locale)}</span>
    <button type="button" class="cancel" @click=${cancel}>${strings.cancel}</button>
  </div>`;
}

function progressText(state: ExportState, locale: string): string {
  if (state.kind !== 'writing') return strings.reading;
  const number = numberFormat(locale);
  if (state.rows >= state.total) return strings.packing;
  return strings.writing(number.format(state.rows), number.format(state.total));
}

/** How the last export ended. */
export function exportOutcome(state: ExportState, locale: string): TemplateResult | typeof nothing {
  switch (state.kind) {
    case 'idle':
    case 'reading':
    case 'writing':
      return nothing;
    case 'not-copied':
      return html`<rollcall-notice tone="error">${strings.notCopied}</rollcall-notice>`;
    case 'failed':
      return state.problem.kind === 'cancelled'
        ? html`<rollcall-notice>${strings.cancelled}</rollcall-notice>`
        : html`<rollcall-notice tone="error">${sentenceOf(state.problem)}</rollcall-notice>`;
    case 'done':
      return doneNotices(state.result, locale);
  }
}

function doneNotices({ rows, missing, complete, written, isCopy }: ExportResult, locale: string): TemplateResult {
  const number = numberFormat(locale);
  const [file] = written.files;
  const saved = strings.saved(file?.name ?? '', bytesText(file?.blob.size ?? 0, locale));
  return html`<rollcall-notice tone="success">
      ${isCopy ? strings.copied(rows, number.format(rows)) : saved}
      ${written.files.length > 1 ? strings.withManifest : nothing}
      ${isCopy ? nothing : html`<span class="checksum">${strings.checksum} <code>${written.sha256}</code></span>`}
    </rollcall-notice>
    ${
      missing > 0
        ? html`<rollcall-notice tone="warning">${strings.missing(missing, number.format(missing))}</rollcall-notice>`
        : nothing
    }
    ${complete || isCopy ? nothing : html`<rollcall-notice tone="warning">${strings.partial}</rollcall-notice>`}`;
}
