import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';
import { type UtcDay, addDays, mondayOf } from '../../../components/activity/day';
import type { CalendarDay } from '../../../components/activity/people/person-detail';
import { monthName } from '../../../components/charts/day-text';
import { peopleStrings } from './people.strings';

const STEP = 10;
const CELL = 8;
const TOP = 12;
const KINDS: readonly CalendarDay[] = ['active', 'quiet', 'partial', 'unread'];

/**
 * A person's days as weeks side by side, Monday on top, one square a day. Days that were not read are outlines, not
 * empty squares: unknown is not quiet.
 *
 * @param from the first day of `days`
 * @param textOf the tooltip of a day
 */
export function calendarGrid(
  days: readonly CalendarDay[],
  from: UtcDay,
  locale: string,
  textOf: (day: UtcDay, kind: CalendarDay) => string,
): TemplateResult {
  const monday = mondayOf(from);
  const weeks = Math.ceil((from - monday + days.length) / 7);
  const squares = days.map((kind, i) => {
    const at = from - monday + i;
    return svg`<rect class=${kind} x=${Math.floor(at / 7) * STEP + 0.5} y=${TOP + (at % 7) * STEP + 0.5} width=${CELL} height=${CELL} rx="1.5"><title>${textOf(addDays(from, i), kind)}</title></rect>`;
  });
  return html`<div class="calendar">
    <svg viewBox=${`0 0 ${weeks * STEP} ${TOP + 7 * STEP}`} role="img" aria-label=${peopleStrings.person.activity}>
      ${monthLabels(monday, weeks, locale)} ${squares}
    </svg>
    <ul class="legend" role="list">
      ${KINDS.map(
        (kind) =>
          html`<li>
            <svg
              viewBox="0 0 10 10"
              width="10"
              height="10"
              style="inline-size: 10px; min-inline-size: 10px"
              aria-hidden="true"
            >
              <rect class=${kind} x="1" y="1" width="8" height="8" rx="1.5" />
            </svg>
            ${peopleStrings.person.legend[kind]}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Above the first week that begins in a month; a label too near the end would be cut off. */
function monthLabels(monday: UtcDay, weeks: number, locale: string): readonly SVGTemplateResult[] {
  const labels: SVGTemplateResult[] = [];
  let before = '';
  for (let week = 0; week < weeks - 2; week += 1) {
    const name = monthName(addDays(monday, week * 7), locale);
    if (name !== before && week > 0) labels.push(svg`<text x=${week * STEP} y="9">${name}</text>`);
    before = name;
  }
  return labels;
}
