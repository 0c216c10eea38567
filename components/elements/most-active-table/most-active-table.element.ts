import { LitElement, type TemplateResult, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Count, RankedMember } from '../../activity/report';
import { visuallyHidden } from '../../styles/visually-hidden.styles';
import '../moment-ago/moment-ago.define';
import { mostActiveTableStrings as strings } from './most-active-table.strings';

/** `<rollcall-most-active-table>`: the members with the most active days. Ties share a rank. */
export class MostActiveTableElement extends LitElement {
  static override styles = [
    visuallyHidden,
    css`
      :host {
        display: block;
        min-inline-size: 0;
        overflow-x: auto;
      }

      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-size: var(--rollcall-size-md);
        line-height: 20px;
      }

      th,
      td {
        padding: 4px 8px 4px 0;
        border-block-end: 1px solid var(--rollcall-line);
        text-align: start;
        font-weight: var(--rollcall-weight-normal);
        white-space: nowrap;
      }

      thead th {
        color: var(--rollcall-text-muted);
        font-size: var(--rollcall-size-sm);
        font-weight: var(--rollcall-weight-strong);
      }

      .number {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }

      .rank {
        inline-size: 24px;
        color: var(--rollcall-text-muted);
      }

      .member {
        inline-size: 60%;
        max-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
      }

      .when {
        padding-inline: 16px 0;
        text-align: end;
        color: var(--rollcall-text-muted);
      }
    `,
  ];

  @property({ attribute: false }) members: readonly RankedMember[] = [];

  protected override render(): TemplateResult {
    if (this.members.length === 0) return html`<p>${strings.nobody}</p>`;
    return html`<table>
      <caption class="visually-hidden">
        ${strings.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="number rank">${strings.rank}</th>
          <th scope="col">${strings.member}</th>
          <th scope="col" class="number">${strings.activeDays}</th>
          <th scope="col" class="when">${strings.lastActive}</th>
        </tr>
      </thead>
      <tbody>
        ${this.members.map((member) => this.row(member))}
      </tbody>
    </table>`;
  }

  private row({ rank, name, handle, activeDays, lastActive }: RankedMember): TemplateResult {
    const shown = name || handle;
    return html`<tr>
      <td class="number rank">${rank}</td>
      <th scope="row" class="member" title=${shown === handle ? handle : `${shown} (${handle})`}>
        <bdi>${shown}</bdi>
      </th>
      <td class="number">${daysText(activeDays)}</td>
      <td class="when">
        ${
          lastActive === undefined
            ? strings.unknown
            : html`<rollcall-moment-ago .at=${lastActive}></rollcall-moment-ago>`
        }
      </td>
    </tr>`;
  }
}

function daysText(count: Count): string {
  switch (count.kind) {
    case 'exact':
      return String(count.value);
    case 'at-least':
      return strings.atLeast(count.value);
    case 'unknown':
      return strings.unknown;
  }
}
