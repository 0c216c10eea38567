import { type TemplateResult, html } from 'lit';
import type { TrendWeek } from './read-attributes';

const DAYS_PER_WEEK = 7;
/** Two of bar and two of gap, in a box of 48 x 14. */
const STEP = 4;
const BAR = 2.5;
const HEIGHT = 14;
/** A week without activity is a dot on the floor: known, and zero. An unknown week is a gap. */
const FLOOR = 1;

/** The outline of all bars as one path: a cell costs one SVG node however many weeks it shows. */
export function sparklinePath(weeks: readonly TrendWeek[]): string {
  return weeks.map((days, week) => (days === undefined ? '' : bar(week * STEP, days))).join('');
}

function bar(x: number, days: number): string {
  const height = days === 0 ? FLOOR : Math.round((days / DAYS_PER_WEEK) * (HEIGHT - FLOOR) * 10) / 10 + FLOOR;
  return `M${x} ${HEIGHT}v${-height}h${BAR}v${height}z`;
}

/** Active days per week on a fixed scale of 0 to 7, so that two members' sparklines compare. */
export function sparkline(weeks: readonly TrendWeek[]): TemplateResult {
  const width = weeks.length * STEP;
  return html`<svg class="trend" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
    <path d=${sparklinePath(weeks)} fill="currentColor" />
  </svg>`;
}
