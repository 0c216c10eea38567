import { type TemplateResult, html, nothing } from 'lit';
import { utcDay } from '../../../components/activity/day';
import { dayRange } from '../../../components/charts/day-text';
import { shareText } from '../../../components/elements/activity-view/share-text';
import { numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/moment-ago/moment-ago.define';
import { sentenceOf } from '../../problem';
import type { AuditFileReport, Rejected } from '../../audit-file';
import { bytesText } from '../bytes-text';
import { auditImportStrings as strings } from './audit-import.strings';
import type { FileImport } from './audit-imports';
import { importListStrings as undoStrings } from './import-list.strings';
import type { UndoState } from './import-undo';
import { undoButton } from './undo-button';

interface RowActions {
  readonly locale: string;
  readonly goOn: (file: File) => void;
  readonly readAnew: (file: File) => void;
  readonly takeAsOurs: (file: File) => void;
  readonly undoOf: (importId: string) => UndoState | undefined;
  readonly undo: (importId: string) => void;
}

/** One file of an import: its name, where it stands, what came of it and what can be done. */
export function auditFileRow({ file, state }: FileImport, actions: RowActions): TemplateResult {
  const { locale } = actions;
  const button = (text: string, act: (file: File) => void) =>
    html`<button type="button" @click=${() => act(file)}>${text}</button>`;
  const row = (short: unknown, told: unknown = nothing, action: unknown = nothing) =>
    html`<li>
      <span class="file">${file.name}</span>
      <span class="state">${short}</span>
      ${action} ${told === nothing ? nothing : html`<div class="told">${told}</div>`}
    </li>`;
  switch (state.kind) {
    case 'waiting':
      return row(strings.waiting);
    case 'reading': {
      const read = strings.reading(bytesText(state.bytesRead, locale), bytesText(file.size, locale));
      return row(state.isResumed ? `${read}, ${strings.resumed}` : read);
    }
    case 'done': {
      const { importId, report, isResumed } = state;
      const undo = actions.undoOf(importId);
      if (undo?.kind === 'undone') return row(nothing, html`<p class="hint">${undoStrings.undone(file.name)}</p>`);
      return row(
        bytesText(file.size, locale),
        reportLines(report, locale, isResumed),
        undoButton(undo, file.name, () => actions.undo(importId)),
      );
    }
    case 'known':
      return row(
        html`${strings.known}, <rollcall-moment-ago .at=${state.at}></rollcall-moment-ago>`,
        reportLines(state.report, locale, false),
        button(strings.anew, actions.readAnew),
      );
    case 'stopped':
      return row(
        nothing,
        html`<p class="hint">
          ${state.bytesRead > 0 ? strings.stopped(shareText(state.bytesRead, file.size, locale) ?? '') : strings.unread}
        </p>`,
        button(state.bytesRead > 0 ? strings.goOn : strings.retry, actions.goOn),
      );
    case 'fault':
      return row(
        nothing,
        html`<p class="problem">
          ${strings.faults[state.fault]} ${state.report.accepted > 0 ? strings.keptFromFault : nothing}
        </p>`,
      );
    case 'failed':
      return row(
        nothing,
        html`<p class="problem">${sentenceOf(state.problem)}</p>`,
        state.problem.kind === 'other-organization'
          ? button(strings.ours, actions.takeAsOurs)
          : button(strings.retry, actions.goOn),
      );
  }
}

function reportLines(report: AuditFileReport, locale: string, isResumed: boolean): TemplateResult {
  const { accepted, silent, from, to, endsInside, rejected } = report;
  const number = (count: number) => numberFormat(locale).format(count);
  const days = from === undefined || to === undefined ? undefined : dayRange(utcDay(from), utcDay(to), locale);
  return html`<p class="hint">
      ${strings.accepted(accepted, number(accepted), days)}
      ${silent > 0 ? strings.silent(silent, number(silent)) : nothing} ${isResumed ? strings.wasResumed : nothing}
    </p>
    ${endsInside ? html`<p class="warning">${strings.endsInside}</p>` : nothing} ${rejectedLines(rejected, number)}`;
}

function rejectedLines(
  rejected: readonly Rejected[],
  number: (count: number) => string,
): TemplateResult | typeof nothing {
  if (rejected.length === 0) return nothing;
  const total = rejected.reduce((sum, { count }) => sum + count, 0);
  return html`<div class="warning">
    ${strings.rejected(total, number(total))}
    <ul>
      ${rejected.map(({ reason, count, examples }) => {
        const named = strings.examples(examples.map(number), examples.length === count);
        return html`<li>${strings.reasons[reason](count, number(count))} (${named})</li>`;
      })}
    </ul>
  </div>`;
}
