import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Count, RankedMember } from '../../activity/report';
import { visuallyHidden } from '../../styles/visually-hidden.styles';
import { languageOf, numberFormat } from '../intl-cache';
import '../moment-ago/moment-ago.define';
import { mostActiveTableStrings as strings } from './most-active-table.strings';
import { mostActiveTableStyles } from './most-active-table.styles';

/**
 * `<rollcall-most-active-table>`: the members with the most active days. Ties share a rank; two people of one name are
 * told apart by their e-mail addresses, which a wide table shows for all.
 *
 * @csspart table - The table.
 */
export class MostActiveTableElement extends LitElement {
  static override readonly styles = [visuallyHidden, mostActiveTableStyles];

  /** In the order of the rows, ranks included (`activity/report.ts`). */
  @property({ attribute: false }) members: readonly RankedMember[] = [];
  /** Days a member could have been active; 0 if that is not known. */
  @property({ type: Number, attribute: 'possible-days' }) possibleDays = 0;

  protected override render(): TemplateResult {
    if (this.members.length === 0) return html`<p>${strings.nobody}</p>`;
    const namesakes = repeatedNames(this.members);
    return html`<table part="table">
      <caption class="visually-hidden">
        ${strings.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="number rank"><abbr title=${strings.rank}>${strings.rankSign}</abbr></th>
          <th scope="col">${strings.member}</th>
          <th scope="col" class="number">${strings.activeDays}</th>
          <th scope="col" class="when">${strings.lastActive}</th>
        </tr>
      </thead>
      <tbody>
        ${this.members.map((member) => this.#row(member, namesakes.has(shownName(member))))}
      </tbody>
    </table>`;
  }

  #row(member: RankedMember, hasNamesake: boolean): TemplateResult {
    const { rank, handle, activeDays, lastActive } = member;
    const name = shownName(member);
    return html`<tr>
      <td class="number rank">${rank}</td>
      <th scope="row" class="member" title=${name === handle ? handle : strings.both(name, handle)}>
        <bdi>${name}</bdi>
        ${name === handle ? nothing : html`<bdi class="handle ${hasNamesake ? 'needed' : ''}">${handle}</bdi>`}
      </th>
      <td class="number">${this.#days(activeDays)}${activeDays.kind === 'unknown' ? nothing : this.#possible()}</td>
      <td class="when">
        ${
          lastActive === undefined
            ? strings.unknown
            : html`<rollcall-moment-ago .at=${lastActive}></rollcall-moment-ago>`
        }
      </td>
    </tr>`;
  }

  #days(count: Count): string {
    switch (count.kind) {
      case 'exact':
        return this.#number(count.value);
      case 'at-least':
        return strings.atLeast(this.#number(count.value));
      case 'unknown':
        return strings.unknown;
    }
  }

  #possible(): TemplateResult | typeof nothing {
    if (this.possibleDays === 0) return nothing;
    return html` <span class="possible">${strings.ofDays(this.#number(this.possibleDays))}</span>`;
  }

  #number(count: number): string {
    return numberFormat(languageOf(this)).format(count);
  }
}

function shownName({ name, handle }: RankedMember): string {
  return name.trim() || handle;
}

function repeatedNames(members: readonly RankedMember[]): ReadonlySet<string> {
  const names = members.map(shownName);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}
