import type { Task } from '@lit/task';
import { type TemplateResult, html } from 'lit';
import '../../../components/elements/notice/notice.define';
import { ProblemError } from '../../messaging/ask';
import { sentenceOf } from '../../problem';
import { insightsStrings as strings } from './insights.strings';

/** Shows a task's state: what it last gave while it runs again, a skeleton before, or its problem with a way out. */
export function taskView<T>(task: Task<readonly unknown[], T>, draw: (value: T) => TemplateResult): TemplateResult {
  if (task.error !== undefined) {
    return html`<rollcall-notice tone="error" role="alert">
      ${sentenceOf(problemOf(task.error))}
      <button slot="action" type="button" @click=${() => void task.run()}>${strings.retry}</button>
    </rollcall-notice>`;
  }
  if (task.value === undefined) {
    return html`<div class="skeleton" role="status">
      <span class="visually-hidden">${strings.loading}</span><i></i><i></i>
    </div>`;
  }
  return draw(task.value);
}

function problemOf(error: unknown) {
  return error instanceof ProblemError ? error.problem : ({ kind: 'bug', detail: String(error) } as const);
}
