import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OrganizationId } from '../../../components/activity/organization';
import '../../../components/elements/notice/notice.define';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { CsvUpload, ImportSummary } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { sentenceOf } from '../../problem';
import { dashboardStrings as strings } from './dashboard.strings';
import { dashboardViewStyles } from './dashboard-view.styles';
import { partStyles } from './part.styles';

type Import =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'done'; readonly summary: ImportSummary }
  | { readonly kind: 'failed'; readonly sentence: string };

/** How many rejected lines are named one by one. */
const NAMED_LINES = 5;

/** `<rollcall-csv-import>`: takes W&B's own CSV, dropped or chosen, and says what came of it. */
export class CsvImportElement extends LitElement {
  static override styles = [buttons, focusRing, visuallyHidden, dashboardViewStyles, partStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @state() private import: Import = { kind: 'none' };
  @state() private isOver = false;

  protected override render(): TemplateResult {
    return html`
      <div
        class="drop ${this.isOver ? 'is-over' : ''}"
        @dragover=${this.hover}
        @dragleave=${() => (this.isOver = false)}
        @drop=${this.drop}
      >
        <p><strong>${strings.importTitle}</strong></p>
        <p class="hint">${strings.importHint}</p>
        <input
          class="visually-hidden"
          type="file"
          accept=".csv,text/csv"
          aria-label=${strings.choose}
          @change=${this.choose}
          tabindex="-1"
        />
        <button type="button" ?disabled=${this.import.kind === 'reading'} @click=${this.openPicker}>
          ${strings.choose}
        </button>
      </div>
      <div role="status">${this.outcome()}</div>
    `;
  }

  private outcome(): TemplateResult | typeof nothing {
    switch (this.import.kind) {
      case 'none':
        return nothing;
      case 'reading':
        return html`<p>${this.import.name}…</p>`;
      case 'failed':
        return html`<rollcall-notice tone="error">${this.import.sentence}</rollcall-notice>`;
      case 'done':
        return this.report(this.import.summary);
    }
  }

  private report({ members, rejected, warnings }: ImportSummary): TemplateResult {
    return html`<rollcall-notice tone=${rejected.length > 0 || warnings.length > 0 ? 'warning' : 'success'}>
      ${strings.imported(members.toLocaleString())} ${warnings.join(' ')}
      ${
        rejected.length > 0
          ? html`${strings.rejected(rejected.length)}
            ${rejected
              .slice(0, NAMED_LINES)
              .map(({ line, reason }) => strings.line(line, reason))
              .join('; ')}${rejected.length > NAMED_LINES ? '…' : ''}`
          : nothing
      }
    </rollcall-notice>`;
  }

  private readonly openPicker = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('input[type="file"]')?.click();
  };

  private readonly hover = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = true;
  };

  private readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    void this.take(event.dataTransfer?.files[0]);
  };

  private readonly choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void this.take(input.files?.[0]).then(() => (input.value = ''));
  };

  private async take(file: File | undefined): Promise<void> {
    const { ask, organization } = this;
    if (!file || !ask || !organization) return;
    this.import = { kind: 'reading', name: file.name };
    const answer = await ask('csv.import', { organization, file: await uploadOf(file) });
    this.import = answer.ok
      ? { kind: 'done', summary: answer.value }
      : { kind: 'failed', sentence: sentenceOf(answer.problem) };
  }
}

/** Messages carry JSON, so bytes travel as base64. */
async function uploadOf(file: File): Promise<CsvUpload> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(file);
  });
  return { name: file.name, base64: address.slice(address.indexOf(',') + 1) };
}
