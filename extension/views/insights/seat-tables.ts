import { type TemplateResult, html, nothing } from 'lit';
import type { PrivilegedReport } from '../../../components/activity/insights/privileged';
import { SEAT_KINDS, type SeatUse, type SeatsReport } from '../../../components/activity/insights/seats';
import { numberFormat } from '../../../components/elements/intl-cache';
import { shownCountText } from '../privacy/shown-count';
import { insightsStrings } from './insights.strings';
import { lastActiveText, personName } from './people-list';

const strings = insightsStrings.seats;
const COLUMNS: readonly (keyof SeatUse)[] = [
  'assigned',
  'used',
  'dormant',
  'neverActive',
  'invited',
  'deactivated',
  'unknown',
];

/** Seats of each kind by what their holders do, and how much of it no source tells. */
export function seatTable({ kinds, untold }: SeatsReport, locale: string): TemplateResult {
  const number = numberFormat(locale);
  const isTold = untold.models === 0 && untold.weave === 0;
  return html`<div class="scroll">
      <table>
        <caption class="visually-hidden">
          ${strings.inUse}
        </caption>
        <thead>
          <tr>
            <th scope="col">${strings.kind}</th>
            ${COLUMNS.map((column) => html`<th scope="col" class="number">${strings.columns[column]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${SEAT_KINDS.map(
            (kind) =>
              html`<tr>
                <th scope="row">${strings.kinds[kind]}</th>
                ${COLUMNS.map((column) => html`<td class="number">${shownCountText(kinds[kind][column], number)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      isTold
        ? nothing
        : html`<p class="hint">
            ${strings.untold(number.format(untold.models), number.format(untold.weave), number.format(untold.members))}
          </p>`
    }`;
}

/** Who holds special rights without using them, and whether there is but one admin. */
export function privilegedPart({ privileged }: SeatsReport, locale: string): TemplateResult {
  return html`<section aria-labelledby="privileged">
    <h3 id="privileged">${strings.privileged}</h3>
    ${singleAdmin(privileged, locale)}
    ${
      privileged.idle.length === 0
        ? html`<p class="hint">${strings.noPrivileged}</p>`
        : html`<div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">${insightsStrings.member}</th>
                  <th scope="col">${strings.role}</th>
                  <th scope="col">${insightsStrings.lastActive}</th>
                </tr>
              </thead>
              <tbody>
                ${privileged.idle.map(
                  (person) =>
                    html`<tr>
                      <th scope="row">${personName(person)}</th>
                      <td>${[person.role, person.isBillingAdmin && strings.billing].filter(Boolean).join(', ')}</td>
                      <td>${lastActiveText(person, person.isNeverActive ? strings.never : insightsStrings.unknown)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

function singleAdmin({ admins, rolesUntold }: PrivilegedReport, locale: string): TemplateResult | typeof nothing {
  if (admins !== 1) return nothing;
  const text =
    rolesUntold === 0 ? strings.singleAdmin : strings.perhapsSingleAdmin(numberFormat(locale).format(rolesUntold));
  return html`<rollcall-notice tone="warning">${text}</rollcall-notice>`;
}
