import { VirtualizerController } from '@tanstack/lit-virtual';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { instant } from '../../../components/activity/day';
import type { MemberKey } from '../../../components/activity/member';
import type { SortColumn, SortKey } from '../../../components/activity/people/people-query';
import type { PeopleTable } from '../../../components/activity/people/people-table';
import { languageOf } from '../../../components/elements/intl-cache';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { statusHues } from '../../../components/styles/status-hues.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import { peopleGridStyles } from './people-grid.styles';
import { peopleStrings as strings } from './people.strings';
import {
  type CellContext,
  activeDaysCell,
  addedCell,
  lastActiveCell,
  nameCell,
  roleCell,
  seatsCell,
  statusCell,
  teamsCell,
  weeksCell,
} from './person-cells';
import { sortAfter } from './sort-step';

const ROW_HEIGHT = 44;
/** The head covers the first rows, so the last ones need as much more room to be seen. */
const HEAD_HEIGHT = 38;
const OVERSCAN = 8;

interface Column {
  readonly sortBy?: SortColumn;
  readonly isNumber?: true;
  readonly draw: (context: CellContext, person: number) => TemplateResult;
}

const COLUMNS: readonly Column[] = [
  { sortBy: 'name', draw: nameCell },
  { sortBy: 'status', draw: statusCell },
  { sortBy: 'last-active', draw: lastActiveCell },
  { sortBy: 'active-days', isNumber: true, draw: activeDaysCell },
  { draw: weeksCell },
  { sortBy: 'role', draw: roleCell },
  { sortBy: 'models-seat', draw: seatsCell },
  { sortBy: 'teams', draw: teamsCell },
  { sortBy: 'added', isNumber: true, draw: addedCell },
];

/**
 * `<rollcall-people-grid>`: a virtual table of people, drawn only where it is looked at, so that a hundred thousand
 * scroll as ten do. The keyboard works as in a grid (WAI-ARIA Authoring Practices, Grid).
 *
 * `table`: everybody in columns. `people`: who is listed, in order, as places in the table. `sort`: by what they are
 * sorted. `selected`: whose row is ticked.
 *
 * @fires sort-chosen - `detail.sort`, the order the reader chose.
 * @fires person-opened - `detail.person`, the place in the table of the person to show.
 * @fires selection-changed - `detail.selected`, the keys of everybody ticked.
 */
export class PeopleGridElement extends LitElement {
  static override readonly styles = [buttons, focusRing, visuallyHidden, statusHues, peopleGridStyles];

  @property({ attribute: false }) table: PeopleTable | undefined;
  @property({ attribute: false }) people: Uint32Array = new Uint32Array();
  @property({ attribute: false }) sort: readonly SortKey[] = [];
  @property({ attribute: false }) selected: ReadonlySet<MemberKey> = new Set();
  /** The place, among those listed, that the keyboard is at. */
  @state() private current = 0;
  #anchor = 0;
  #scroller: Element | undefined;
  readonly #virtual = new VirtualizerController<Element, Element>(this, {
    count: 0,
    getScrollElement: () => this.#scroller ?? null,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingEnd: HEAD_HEIGHT,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('people')) return;
    const virtualizer = this.#virtual.getVirtualizer();
    virtualizer.setOptions({ ...virtualizer.options, count: this.people.length });
    this.current = Math.min(this.current, Math.max(0, this.people.length - 1));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { table } = this;
    if (!table) return nothing;
    const virtualizer = this.#virtual.getVirtualizer();
    const context: CellContext = { table, now: instant(Date.now()), locale: languageOf(this) };
    return html`<p class="visually-hidden" id="keys">${strings.keysHint}</p>
      <div
        role="grid"
        tabindex="0"
        aria-label=${strings.table}
        aria-describedby="keys"
        aria-multiselectable="true"
        aria-rowcount=${this.people.length + 1}
        aria-colcount=${COLUMNS.length + 1}
        aria-activedescendant=${this.people.length > 0 ? `row-${this.current}` : nothing}
        ${ref((element) => (this.#scroller = element))}
        @keydown=${this.#press}
      >
        ${this.#head()}
        <div class="rows" role="rowgroup" style=${`block-size: ${virtualizer.getTotalSize()}px`}>
          ${virtualizer.getVirtualItems().map(({ index, start }) => this.#row(context, index, start))}
        </div>
      </div>`;
  }

  #head(): TemplateResult {
    return html`<div role="rowgroup" class="head">
      <div role="row" class="head" aria-rowindex="1">
        <div role="columnheader" class="check"><span class="visually-hidden">${strings.select}</span></div>
        ${COLUMNS.map((column) => this.#heading(column))}
      </div>
    </div>`;
  }

  #heading({ sortBy, isNumber }: Column): TemplateResult {
    if (!sortBy) return html`<div role="columnheader" title=${strings.weeksHint}>${strings.weeks}</div>`;
    const place = this.sort.findIndex(({ column }) => column === sortBy);
    const key = this.sort[place];
    const direction = key?.descending ? 'descending' : 'ascending';
    return html`<div
      role="columnheader"
      class=${isNumber ? 'number' : ''}
      aria-sort=${place === 0 ? direction : nothing}
    >
      <button
        type="button"
        title=${strings.sortHint}
        data-order=${key ? direction : nothing}
        @click=${(event: MouseEvent) => this.#sortBy(sortBy, event.shiftKey)}
      >
        ${strings.columns[sortBy]}
        ${key ? html`<span aria-hidden="true">${key.descending ? '↓' : '↑'}</span>` : nothing}
        ${key && this.sort.length > 1 ? html`<sup>${place + 1}</sup>` : nothing}
      </button>
    </div>`;
  }

  #row(context: CellContext, index: number, start: number): TemplateResult {
    const person = this.people[index] ?? 0;
    const key = context.table.keys[person];
    const isSelected = key !== undefined && this.selected.has(key);
    return html`<div
      role="row"
      id=${`row-${index}`}
      class=${index === this.current ? 'current' : ''}
      aria-rowindex=${index + 2}
      aria-selected=${isSelected ? 'true' : 'false'}
      style=${`transform: translateY(${start}px)`}
      @click=${(event: MouseEvent) => this.#clickRow(event, index)}
    >
      <div role="gridcell" class="check">
        <input
          type="checkbox"
          tabindex="-1"
          aria-label=${strings.select}
          .checked=${isSelected}
          @click=${(event: MouseEvent) => this.#tick(event, index)}
        />
      </div>
      ${COLUMNS.map(
        ({ draw, isNumber, sortBy }) =>
          html`<div role=${sortBy === 'name' ? 'rowheader' : 'gridcell'} class=${isNumber ? 'number' : ''}>
            ${draw(context, person)}
          </div>`,
      )}
    </div>`;
  }

  #sortBy(column: SortColumn, isAdded: boolean): void {
    this.#fire('sort-chosen', { sort: sortAfter(this.sort, column, isAdded) });
  }

  #clickRow(event: MouseEvent, index: number): void {
    if (event.shiftKey || event.ctrlKey || event.metaKey) return this.#tick(event, index);
    this.#moveTo(index);
    this.#open(index);
  }

  #tick(event: MouseEvent, index: number): void {
    event.stopPropagation();
    const isOn = event.target instanceof HTMLInputElement ? event.target.checked : !this.#isSelected(index);
    const [from, to] = event.shiftKey ? [this.#anchor, index] : [index, index];
    this.#select(from, to, isOn);
    this.current = index;
    this.#anchor = index;
  }

  #isSelected(index: number): boolean {
    const key = this.#keyAt(index);
    return key !== undefined && this.selected.has(key);
  }

  #keyAt(index: number): MemberKey | undefined {
    const person = this.people[index];
    return person === undefined ? undefined : this.table?.keys[person];
  }

  #select(from: number, to: number, isOn: boolean): void {
    const selected = new Set(this.selected);
    for (let index = Math.min(from, to); index <= Math.max(from, to); index += 1) {
      const key = this.#keyAt(index);
      if (key === undefined) continue;
      if (isOn) selected.add(key);
      else selected.delete(key);
    }
    this.#fire('selection-changed', { selected });
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.target !== this.#scroller) return;
    const to = this.#steps(event.key);
    if (to !== undefined) {
      if (event.shiftKey && event.key.startsWith('Arrow')) this.#select(this.current, this.#clamped(to), true);
      this.#moveTo(to);
    } else if (event.key === 'Enter') this.#open(this.current);
    else if (event.key === ' ') this.#select(this.current, this.current, !this.#isSelected(this.current));
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) this.#select(0, this.people.length - 1, true);
    else return;
    event.preventDefault();
  };

  /** Where a key leads; undefined for keys that lead nowhere. */
  #steps(key: string): number | undefined {
    const page = Math.max(1, Math.floor((this.#scroller?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: this.current + 1,
      ArrowUp: this.current - 1,
      PageDown: this.current + page,
      PageUp: this.current - page,
      Home: 0,
      End: this.people.length - 1,
    };
    return steps[key];
  }

  #clamped(index: number): number {
    return Math.min(Math.max(0, index), Math.max(0, this.people.length - 1));
  }

  #moveTo(index: number): void {
    this.current = this.#clamped(index);
    this.#anchor = this.current;
    this.#virtual.getVirtualizer().scrollToIndex(this.current);
  }

  #open(index: number): void {
    const person = this.people[index];
    if (person !== undefined) this.#fire('person-opened', { person });
  }

  #fire(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Puts the keyboard back where it was, after a person was shown. */
  override focus(): void {
    if (this.#scroller instanceof HTMLElement) this.#scroller.focus({ preventScroll: true });
  }
}
