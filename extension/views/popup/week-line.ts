import { type TemplateResult, html } from 'lit';
import type { SeriesPoint } from '../../../components/activity/report';

const STEP = 20;
const HEIGHT = 40;
const TOP = 4;

/** Weeks as a line from zero: broken where nothing is known, its last piece dashed while the week runs. */
export function weekLine(weeks: readonly SeriesPoint[], label: string): TemplateResult {
  const most = Math.max(1, ...weeks.map(valueOf));
  const y = (week: SeriesPoint) => HEIGHT - (valueOf(week) / most) * (HEIGHT - TOP);
  const isWhole = ({ count, partial }: SeriesPoint) => count.kind === 'exact' && !partial;
  const pieces = weeks.slice(1).flatMap((week, i) => {
    const before = weeks[i];
    if (!before || before.count.kind === 'unknown' || week.count.kind === 'unknown') return [];
    const piece = `M${i * STEP} ${y(before)}L${(i + 1) * STEP} ${y(week)}`;
    return [{ piece, isSure: isWhole(before) && isWhole(week) }];
  });
  const path = (isSure: boolean) => pieces.filter((one) => one.isSure === isSure).map(({ piece }) => piece);
  const width = Math.max(1, weeks.length - 1) * STEP;
  return html`<svg
    viewBox=${`0 0 ${width} ${HEIGHT}`}
    preserveAspectRatio="none"
    fill="none"
    stroke="currentColor"
    role="img"
    aria-label=${label}
  >
    <title>${label}</title>
    <path d=${path(true).join('')} stroke-width="2" stroke-linecap="round" vector-effect="non-scaling-stroke" />
    <path d=${path(false).join('')} stroke-width="2" stroke-dasharray="3 3" vector-effect="non-scaling-stroke" />
  </svg>`;
}

function valueOf({ count }: SeriesPoint): number {
  return count.kind === 'unknown' ? 0 : count.value;
}
