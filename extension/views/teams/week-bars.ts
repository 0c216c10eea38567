import { type ShownCount, shownOr } from '../../../components/activity/small-groups/hide-small';
import { type TemplateResult, html, nothing } from 'lit';

const STEP = 6;
const BAR = 4;
const HEIGHT = 18;

/** Weeks as bars, the tallest the most of them: the course of one team, whatever its size. Hidden ones leave a gap. */
export function weekBars(weeks: readonly ShownCount[], label: string): TemplateResult | typeof nothing {
  if (weeks.length < 2) return nothing;
  const most = Math.max(1, ...weeks.map((people) => shownOr(people, 0)));
  const path = weeks.map((people, week) => {
    if (people === 'hidden') return '';
    const height = people === 0 ? 1 : Math.max(2, Math.round((people / most) * HEIGHT));
    return `M${week * STEP} ${HEIGHT}v${-height}h${BAR}v${height}z`;
  });
  const width = weeks.length * STEP;
  return html`<svg
    class="weeks"
    viewBox=${`0 0 ${width} ${HEIGHT}`}
    width=${width}
    height=${HEIGHT}
    role="img"
    aria-label=${label}
  >
    <title>${label}</title>
    <path d=${path.join('')} fill="currentColor" />
  </svg>`;
}
