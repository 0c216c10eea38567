import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';

/** Icons of the popup, 16 units square, drawn with the current colour and hidden from screen readers. */
export function gearIcon(): TemplateResult {
  return icon(svg`<circle cx="8" cy="8" r="2.25" /><path
    d="M8 1.75v2M8 12.25v2M14.25 8h-2M3.75 8h-2M12.42 3.58 11 5M5 11l-1.42 1.42M12.42 12.42 11 11M5 5 3.58 3.58"
  />`);
}

export function syncIcon(): TemplateResult {
  return icon(
    svg`<path d="M13.5 8a5.5 5.5 0 0 1-9.7 3.55M2.5 8a5.5 5.5 0 0 1 9.7-3.55M12.5 1.75v3h-3M3.5 14.25v-3h3" />`,
  );
}

export function membersIcon(): TemplateResult {
  return icon(svg`<circle cx="6" cy="5.25" r="2.5" /><path
    d="M1.75 13.25c.3-2.5 2-3.75 4.25-3.75s3.95 1.25 4.25 3.75M10.5 3a2.4 2.4 0 0 1 0 4.5M12 9.9c1.4.5 2.1 1.6 2.25 3.35"
  />`);
}

export function dashboardIcon(): TemplateResult {
  return icon(svg`<path d="M2.25 2.25v11.5h11.5M5.25 11V8M8.5 11V4.5M11.75 11V6.5" />`);
}

export function trashIcon(): TemplateResult {
  return icon(svg`<path d="M2.5 4.25h11M6 4V2.5h4V4M4 4.25l.6 9.25h6.8l.6-9.25M6.75 6.75v4M9.25 6.75v4" />`);
}

function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg
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
