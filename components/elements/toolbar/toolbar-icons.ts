import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';

/** Rollcall's mark: a list in which the first is ticked. */
export function mark(): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 20 20" width="20" height="20" fill="none" aria-hidden="true">
    <rect width="20" height="20" rx="5" fill="var(--rollcall-action)" />
    <path
      d="m4.5 6.75 1.5 1.5 2.5-3M11 6.75h4.5M5 13.25h3M11 13.25h4.5"
      stroke="var(--rollcall-on-action)"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>`;
}

export function downloadIcon(): TemplateResult {
  return icon(svg`<path d="M8 2.5v7.75m0 0L4.75 7M8 10.25 11.25 7M2.75 13h10.5" />`);
}

export function chevronIcon(): TemplateResult {
  return icon(svg`<path d="m4 6 4 4 4-4" />`, 'turning');
}

export function openIcon(): TemplateResult {
  return icon(svg`<path d="M6 3H3v10h10v-3M9 3h4v4m0-4L7.5 8.5" />`);
}

export function checkIcon(): TemplateResult {
  return icon(svg`<path d="m3 8.5 3.25 3.25L13 5" />`);
}

export function noticeIcon(): TemplateResult {
  return icon(svg`<path d="M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5ZM8 7.25v3.75M8 4.9v.2" />`);
}

function icon(shape: SVGTemplateResult, motion = ''): TemplateResult {
  return html`<svg
    class="icon ${motion}"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shape}
  </svg>`;
}
