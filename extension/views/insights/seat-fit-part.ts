import { type TemplateResult, html, nothing } from 'lit';
import { type SeatPrices, mostSavedByViewerSeats } from '../../../components/activity/insights/seat-cost';
import type { SeatFit, SeatFitPerson } from '../../../components/activity/insights/seat-fit';
import { dayRange, longDay } from '../../../components/charts/day-text';
import { numberFormat } from '../../../components/elements/intl-cache';
import { insightsStrings } from './insights.strings';
import { lastActiveText, moreButton, personName } from './people-list';

/** How much of the list is drawn, what draws more of it, and the prices the admin typed. */
interface Shown {
  readonly prices: SeatPrices;
  readonly count: number;
  readonly more: () => void;
}

/** For whom a viewer seat would do, with a reason each, or why that is not told. */
export function fitPart(fit: SeatFit, locale: string, shown: Shown): TemplateResult {
  const strings = insightsStrings.seats;
  return html`<section aria-labelledby="fit">
    <h3 id="fit">${strings.fit}</h3>
    ${
      fit.kind === 'silent'
        ? html`<p class="hint">${strings.fitSilent(fit.recordedDays, fit.neededDays)}</p>`
        : toldPart(fit, locale, shown)
    }
  </section>`;
}

function toldPart(
  { range, people, withRuns }: Extract<SeatFit, { kind: 'told' }>,
  locale: string,
  { count, more, prices }: Shown,
): TemplateResult {
  const strings = insightsStrings.seats;
  const number = numberFormat(locale);
  const saved = mostSavedByViewerSeats(people.length, prices);
  return html`<p class="hint">${strings.fitMeans(dayRange(range.from, range.to, locale))}</p>
    ${
      people.length === 0
        ? html`<p>${strings.nobody}</p>`
        : html`<div class="scroll">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${insightsStrings.member}</th>
                    <th scope="col">${strings.why}</th>
                    <th scope="col">${insightsStrings.lastActive}</th>
                  </tr>
                </thead>
                <tbody>
                  ${people.slice(0, count).map((person) => fitRow(person, locale))}
                </tbody>
              </table>
            </div>
            ${moreButton(people.length, count, locale, more)}`
    }
    ${saved === undefined ? nothing : html`<p class="cost">${strings.fitSaves(number.format(saved))}</p>`}
    ${
      withRuns === 0
        ? nothing
        : html`<p class="hint">${strings.fitWithRuns(number.format(withRuns), withRuns === 1)}</p>`
    }
    <p class="hint">${strings.fitBlindSpot}</p>`;
}

function fitRow(person: SeatFitPerson, locale: string): TemplateResult {
  const strings = insightsStrings.seats;
  return html`<tr>
    <th scope="row">${personName(person)}</th>
    <td>
      ${strings.fitReason(longDay(person.lastSeen, locale))}
      ${person.areRunsUntold ? html`<small>${strings.fitRunsUntold}</small>` : nothing}
    </td>
    <td>${lastActiveText(person)}</td>
  </tr>`;
}
