import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';
import type { ShownStatus } from './status-words.strings';

/**
 * A shape per status, so that none is told by colour alone. Twelve units square, drawn with the current colour: the
 * fuller the disc, the more recent the activity.
 */
const SHAPES: Readonly<Record<ShownStatus, SVGTemplateResult>> = {
  active: svg`<circle cx="6" cy="6" r="5" fill="currentColor" />`,
  idle: svg`<circle cx="6" cy="6" r="4.25" /><path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" />`,
  dormant: svg`<circle cx="6" cy="6" r="4.25" />`,
  'no-activity': svg`<circle cx="6" cy="6" r="4.25" stroke-dasharray="1.7 1.64" />`,
  'invite-pending': svg`<path d="M1.25 2.75h9.5v6.5h-9.5zM1.5 3.25 6 6.75l4.5-3.5" stroke-linejoin="round" />`,
  deactivated: svg`<circle cx="6" cy="6" r="4.25" /><path d="m3 9 6-6" />`,
  unknown: svg`<path d="M3.9 4.2a2.15 2.15 0 1 1 3.2 1.9c-.75.42-1.1.8-1.1 1.6M6 9.7v.6" stroke-linecap="round" />`,
};

/** The glyph of a status, hidden from screen readers: the word always stands beside it. */
export function statusGlyph(status: ShownStatus): TemplateResult {
  return html`<svg
    class="glyph"
    viewBox="0 0 12 12"
    width="12"
    height="12"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    aria-hidden="true"
  >
    ${SHAPES[status]}
  </svg>`;
}
