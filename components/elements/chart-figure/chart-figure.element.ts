import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { buttons } from '../../styles/buttons.styles';
import { focusRing } from '../../styles/focus.styles';
import { chartFigureStrings as strings } from './chart-figure.strings';
import { pngFileOf, svgFileOf } from './picture-of';

/** The numbers behind a chart, as plain values. */
export interface ChartRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the reader wants to keep of a chart; whoever shows it knows how to write tables and files. */
export type ChartDownload =
  | { readonly kind: 'picture'; readonly file: Blob; readonly extension: 'png' | 'svg'; readonly heading: string }
  | { readonly kind: 'table'; readonly data: ChartRows; readonly heading: string };

/** Fired when the reader wants to keep a chart; bubbles out of shadow roots. */
export class ChartDownloadEvent extends CustomEvent<ChartDownload> {
  constructor(detail: ChartDownload) {
    super('chart-download', { detail, bubbles: true, composed: true });
  }
}

/** A chart that can say where it is drawn. */
interface DrawnChart extends Element {
  chartPlace(): HTMLElement | null;
}

/**
 * `<rollcall-chart-figure>`: the frame of a chart: its name, what it means, and its picture and numbers to
 * download. The chart is slotted in.
 *
 * @slot - The chart: an element with `chartPlace()`, drawn as SVG.
 * @slot hint - What the chart counts, and how.
 * @fires {ChartDownloadEvent} chart-download - The reader wants to keep `detail`: a picture as a file, or the table.
 * @csspart head - Heading and buttons.
 * @csspart heading - The name of the chart.
 */
export class ChartFigureElement extends LitElement {
  static override readonly styles = [
    buttons,
    focusRing,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--rollcall-space-2);
        box-sizing: border-box;
        min-inline-size: 0;
        padding: var(--rollcall-space-3) var(--rollcall-space-4);
        border: 1px solid var(--rollcall-line);
        border-radius: var(--rollcall-radius-md);
        background: var(--rollcall-surface);
        break-inside: avoid;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--rollcall-space-3);
      }

      h3 {
        margin: 0;
        font-size: var(--rollcall-size-md);
        font-weight: var(--rollcall-weight-strong);
        line-height: 24px;
      }

      ::slotted([slot='hint']),
      p {
        margin: 0;
        color: var(--rollcall-text-muted);
        font-size: var(--rollcall-size-sm);
        line-height: 18px;
      }

      .downloads {
        display: flex;
        margin-inline-end: -6px;
      }

      button.quiet {
        min-block-size: 24px;
        padding: 0 6px;
        color: var(--rollcall-text-muted);
        font-size: var(--rollcall-size-xs);
      }

      @media print {
        .downloads {
          display: none;
        }
      }
    `,
  ];

  /** The name of the chart; also of what is downloaded. */
  @property() heading = '';
  /** What the CSV holds; without it no CSV is offered. */
  @property({ attribute: false }) data: ChartRows | undefined;
  @state() private said = '';

  protected override render(): TemplateResult {
    const { data } = this;
    return html`<div class="head" part="head">
        <h3 part="heading">${this.heading}</h3>
        <span class="downloads" role="group" aria-label=${strings.download(this.heading)}>
          ${this.#button(strings.png, () => this.#keepPicture('png'))}
          ${this.#button(strings.svg, () => this.#keepPicture('svg'))}
          ${data ? this.#button(strings.csv, () => this.#keepTable(data)) : nothing}
        </span>
      </div>
      <slot name="hint"></slot>
      <p role="status" ?hidden=${!this.said}>${this.said}</p>
      <slot></slot>`;
  }

  #button(format: string, keep: () => void): TemplateResult {
    return html`<button
      type="button"
      class="quiet"
      aria-label=${strings.as(this.heading, format)}
      title=${strings.as(this.heading, format)}
      @click=${keep}
    >
      ${format}
    </button>`;
  }

  #keepTable(data: ChartRows): void {
    this.dispatchEvent(new ChartDownloadEvent({ kind: 'table', data, heading: this.heading }));
  }

  async #keepPicture(extension: 'png' | 'svg'): Promise<void> {
    const drawn = this.#drawn;
    this.said = drawn ? '' : strings.noPicture;
    if (!drawn) return;
    const ground = getComputedStyle(this).backgroundColor;
    const made = extension === 'svg' ? svgFileOf(drawn, ground) : await pngFileOf(drawn, ground).catch(() => undefined);
    if (made)
      this.dispatchEvent(new ChartDownloadEvent({ kind: 'picture', file: made, extension, heading: this.heading }));
    else this.said = strings.failed;
  }

  get #drawn(): SVGSVGElement | undefined {
    return [...this.children]
      .filter(isDrawnChart)
      .flatMap((chart) => chart.chartPlace()?.querySelector('svg') ?? [])[0];
  }
}

function isDrawnChart(element: Element): element is DrawnChart {
  return 'chartPlace' in element && typeof element.chartPlace === 'function';
}
