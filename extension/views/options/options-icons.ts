import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';

/** Icons of Options, 16 units square, drawn with the current colour and hidden from screen readers. */
export function tickIcon(): TemplateResult {
  return icon(svg`<path d="m3 8.5 3.25 3.25L13 5" />`);
}

export function crossIcon(): TemplateResult {
  return icon(svg`<path d="m4 4 8 8M12 4l-8 8" />`);
}

export function plusIcon(): TemplateResult {
  return icon(svg`<path d="M8 3v10M3 8h10" />`);
}

function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shape}
  </svg>`;
}
