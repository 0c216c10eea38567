import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OrganizationId } from '../../../components/activity/organization';
import '../../../components/elements/moment-ago/moment-ago.define';
import '../../../components/elements/notice/notice.define';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import type { ExportSummary } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { sentenceOf } from '../../problem';
import { saveCsvFile } from '../popup/save-csv-file';
import { dashboardStrings as strings } from './dashboard.strings';
import { dashboardViewStyles } from './dashboard-view.styles';
import { partStyles } from './part.styles';

/** How long a deletion can be undone. */
const UNDO_MS = 6_000;

/** `<rollcall-export-shelf>`: earlier exports of an organization: download again, delete with undo. */
export class ExportShelfElement extends LitElement {
  static override styles = [buttons, focusRing, dashboardViewStyles, partStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  /** Change it to read the list anew. */
  @property({ type: Number }) revision = 0;
  @state() private exports: readonly ExportSummary[] = [];
  @state() private removing:
    { readonly file: ExportSummary; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  @state() private problem = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ask') || changed.has('organization') || changed.has('revision')) void this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.finishRemoving();
  }

  private async read(): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization) return;
    const answer = await ask('exports.list', { organization });
    if (organization !== this.organization) return;
    if (answer.ok) this.exports = answer.value;
    else this.problem = sentenceOf(answer.problem);
  }

  protected override render(): TemplateResult {
    const shown = this.exports.filter(({ id }) => id !== this.removing?.file.id);
    return html`
      <h2>${strings.exports}</h2>
      ${this.problem ? html`<rollcall-notice tone="error" role="alert">${this.problem}</rollcall-notice>` : nothing}
      ${
        this.removing
          ? html`<rollcall-notice role="status"
              >${strings.removed(this.removing.file.name)}
              <button slot="action" type="button" @click=${this.undo}>${strings.undo}</button>
            </rollcall-notice>`
          : nothing
      }
      ${shown.length === 0 ? html`<p class="hint">${strings.noExports}</p>` : this.table(shown)}
    `;
  }

  private table(shown: readonly ExportSummary[]): TemplateResult {
    return html`<div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${strings.file}</th>
            <th scope="col">${strings.made}</th>
            <th scope="col" class="number">${strings.rows}</th>
            <th></th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            (file) =>
              html`<tr>
                <th scope="row" class="file">${file.name}</th>
                <td><rollcall-moment-ago .at=${file.at}></rollcall-moment-ago></td>
                <td class="number">${file.rows.toLocaleString()}</td>
                <td class="number">
                  <button class="quiet" type="button" @click=${() => void this.download(file)}>
                    ${strings.download}
                  </button>
                  <button class="quiet danger" type="button" @click=${() => this.forget(file)}>
                    ${strings.remove}
                  </button>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private async download({ id }: ExportSummary): Promise<void> {
    const answer = await this.ask?.('exports.download', { id });
    if (answer?.ok) saveCsvFile(answer.value);
    else if (answer) this.problem = sentenceOf(answer.problem);
  }

  private forget(file: ExportSummary): void {
    this.finishRemoving();
    this.removing = { file, timer: setTimeout(() => this.finishRemoving(), UNDO_MS) };
  }

  private readonly undo = (): void => {
    if (this.removing) clearTimeout(this.removing.timer);
    this.removing = undefined;
  };

  private finishRemoving(): void {
    const { removing } = this;
    if (!removing) return;
    this.undo();
    this.exports = this.exports.filter(({ id }) => id !== removing.file.id);
    void this.ask?.('exports.delete', { id: removing.file.id });
  }
}
