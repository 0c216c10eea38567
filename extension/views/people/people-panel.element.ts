import { Task } from '@lit/task';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { instant } from '../../../components/activity/day';
import type { MemberKey } from '../../../components/activity/member';
import type { OrganizationId } from '../../../components/activity/organization';
import { FACETS, type Facet } from '../../../components/activity/people/people-facets';
import {
  EVERYBODY,
  type PeopleFound,
  PeopleIndex,
  type PeopleQuery,
  type SortKey,
} from '../../../components/activity/people/people-query';
import { PeopleSorter } from '../../../components/activity/people/people-sort';
import { PEOPLE_GROUPS, type PeopleGroup, type PeopleTable } from '../../../components/activity/people/people-table';
import type { PeriodChoice } from '../../../components/activity/period';
import { dayRange } from '../../../components/charts/day-text';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { type Ask, valueOf } from '../../messaging/ask';
import '../people-export/people-export.define';
import { insightsPanelStyles } from '../insights/insights-panel.styles';
import { taskView } from '../insights/insights-task';
import './facet-menu.define';
import { facetText, facetValues } from './facet-values';
import { filterWords } from './filter-words';
import { ListedKeys } from './listed-keys';
import { readPeopleQuery, writePeopleQuery } from './people-address';
import './people-grid.define';
import { peoplePanelStyles } from './people-panel.styles';
import { peopleStrings as strings } from './people.strings';
import './person-drawer.define';
import './saved-views.define';

/** A table, and what has been worked out of it. */
interface Reading {
  readonly table: PeopleTable;
  readonly index: PeopleIndex;
  readonly sorter: PeopleSorter;
}

/**
 * `<rollcall-people-panel query>`: everybody in a table, with search, facets, sorting, saved views, selection and one
 * person at the side. What is asked of the table stands in `query`, as the address writes it. Give it `ask`,
 * `organization` and `preset`; `revision` makes it ask again.
 *
 * @fires query-changed - `detail.query`, as the address writes it.
 */
export class PeoplePanelElement extends LitElement {
  static override readonly styles = [...insightsPanelStyles, peoplePanelStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property() preset: PeriodChoice = 'last-30-days';
  @property({ type: Number }) revision = 0;
  @property() query = '';
  @state() private asked: PeopleQuery = EVERYBODY;
  @state() private selected: ReadonlySet<MemberKey> = new Set();
  @state() private opened: MemberKey | undefined;
  @state() private said = '';
  #found: { readonly reading: Reading; readonly query: PeopleQuery; readonly found: PeopleFound } | undefined;

  readonly #keys = new ListedKeys();

  readonly #reading = new Task(this, {
    args: () => [this.ask, this.organization, this.preset, this.revision] as const,
    task: async ([ask, organization, preset]): Promise<Reading | undefined> => {
      if (!ask || !organization) return undefined;
      const table = valueOf(await ask('people.table', { organization, preset }));
      return { table, index: new PeopleIndex(table, instant(Date.now())), sorter: new PeopleSorter(table) };
    },
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') && this.query !== writePeopleQuery(this.asked)) this.asked = readPeopleQuery(this.query);
  }

  protected override render(): TemplateResult {
    return taskView(this.#reading, (reading) => (reading ? this.#view(reading) : html``));
  }

  #view(reading: Reading): TemplateResult {
    const found = this.#find(reading);
    const { table } = reading;
    const locale = languageOf(this);
    return html`<div class="bar">
        ${this.#searchField()} ${this.#groups(found, locale)}
        <rollcall-saved-views
          .ask=${this.ask}
          .organization=${this.organization}
          query=${writePeopleQuery(this.asked)}
          @view-chosen=${({ detail }: CustomEvent<{ readonly query: string }>) => this.#go(readPeopleQuery(detail.query))}
        ></rollcall-saved-views>
        ${this.#export(reading, found)}
      </div>
      <div class="bar facets">${FACETS.map((facet) => this.#facet(facet, reading))}</div>
      ${this.#chips()} ${this.#status(reading, found, locale)} ${this.#grid(reading, found)}
      <p class="hint">${strings.columns['active-days']}: ${dayRange(table.range.from, table.range.to, locale)}.</p>
      <rollcall-person-drawer
        .ask=${this.ask}
        .organization=${this.organization}
        .person=${this.opened}
        .revision=${this.revision}
        @drawer-closed=${this.#closePerson}
      ></rollcall-person-drawer>`;
  }

  #searchField(): TemplateResult {
    return html`<input
      type="search"
      class="search"
      aria-label=${strings.search}
      placeholder=${strings.searchHint}
      .value=${this.asked.search}
      @input=${({ target }: Event) =>
        target instanceof HTMLInputElement && this.#go({ ...this.asked, search: target.value })}
    />`;
  }

  #groups({ groups }: PeopleFound, locale: string): TemplateResult {
    const number = numberFormat(locale);
    const offered = PEOPLE_GROUPS.filter(
      (group) => group === 'members' || groups[group] > 0 || group === this.asked.group,
    );
    return html`<span class="groups" role="group" aria-label=${strings.group}>
      ${offered.map(
        (group) =>
          html`<button
            type="button"
            aria-pressed=${group === this.asked.group ? 'true' : 'false'}
            @click=${() => this.#go({ ...this.asked, group })}
          >
            ${strings.groups[group]} <small>${number.format(groups[group])}</small>
          </button>`,
      )}
    </span>`;
  }

  #facet(facet: Facet, { index, table }: Reading): TemplateResult {
    const chosen = this.asked.chosen[facet] ?? [];
    // Counted only for the menu that is open.
    const values = () => facetValues(facet, index.count(facet, this.asked), chosen, table.smallestGroup);
    return html`<rollcall-facet-menu
      label=${strings.facets[facet]}
      .values=${values}
      .chosen=${chosen}
      @facet-changed=${({ detail }: CustomEvent<{ readonly chosen: readonly string[] }>) =>
        this.#choose(facet, detail.chosen)}
    ></rollcall-facet-menu>`;
  }

  #export({ table }: Reading, { people }: PeopleFound): TemplateResult {
    const filterText = filterWords(this.asked);
    return html`<rollcall-people-export
      .ask=${this.ask}
      .organization=${this.organization}
      .preset=${this.preset}
      .total=${countOf(table, EVERYBODY.group)}
      .listed=${filterText === '' ? this.#keys.of(table, people) : undefined}
      .filtered=${filterText === '' ? undefined : this.#keys.of(table, people)}
      .selected=${this.#keys.ofSelected(this.selected)}
      .filterText=${filterText}
    ></rollcall-people-export>`;
  }

  #chips(): TemplateResult | typeof nothing {
    const chips = FACETS.flatMap((facet) =>
      (this.asked.chosen[facet] ?? []).map((value) => {
        const text = facetText(facet, value);
        const others = (this.asked.chosen[facet] ?? []).filter((one) => one !== value);
        return html`<button
          type="button"
          class="chip"
          aria-label=${strings.without(strings.facets[facet], text)}
          @click=${() => this.#choose(facet, others)}
        >
          <span>${strings.facets[facet]}: ${text}</span> <span aria-hidden="true">×</span>
        </button>`;
      }),
    );
    if (chips.length === 0) return nothing;
    return html`<div class="bar chips">
      ${chips}
      <button type="button" class="quiet" @click=${() => this.#go({ ...this.asked, chosen: {}, search: '' })}>
        ${strings.clear}
      </button>
    </div>`;
  }

  #status(reading: Reading, { people, groups }: PeopleFound, locale: string): TemplateResult {
    const number = numberFormat(locale);
    const all = countOf(reading.table, this.asked.group);
    const found = number.format(groups[this.asked.group]);
    const isAll = people.length > 0 && this.selected.size >= people.length;
    const hint = this.asked.group === 'members' ? undefined : strings.groupHints[this.asked.group];
    return html`${hint ? html`<p class="hint">${hint}</p>` : nothing}
      <div class="bar counts">
        <span role="status">${strings.count(found, number.format(all))}</span>
        <span role="status">${this.said}</span>
        <span class="end">
          ${this.selected.size > 0 ? this.#ofSelected(number) : nothing}
          ${
            isAll || people.length === 0
              ? nothing
              : html`<button type="button" class="quiet" @click=${() => this.#selectAll(reading.table, people)}>
                  ${strings.selectAll(number.format(people.length))}
                </button>`
          }
        </span>
      </div>`;
  }

  #ofSelected(number: Intl.NumberFormat): TemplateResult {
    return html`<b>${strings.selected(number.format(this.selected.size))}</b>
      <button type="button" @click=${this.#copy}>${strings.copy}</button>
      <button type="button" class="quiet" @click=${() => (this.selected = new Set())}>${strings.selectNone}</button>`;
  }

  #grid({ table }: Reading, { people }: PeopleFound): TemplateResult {
    if (people.length === 0) {
      const isEmpty = countOf(table, this.asked.group) === 0;
      return html`<p class="nobody">${isEmpty ? strings.empty[this.asked.group] : strings.nobody}</p>`;
    }
    return html`<rollcall-people-grid
      .table=${table}
      .people=${people}
      .sort=${this.asked.sort}
      .selected=${this.selected}
      @sort-chosen=${({ detail }: CustomEvent<{ readonly sort: readonly SortKey[] }>) =>
        this.#go({ ...this.asked, sort: detail.sort })}
      @selection-changed=${({ detail }: CustomEvent<{ readonly selected: ReadonlySet<MemberKey> }>) =>
        (this.selected = detail.selected)}
      @person-opened=${({ detail }: CustomEvent<{ readonly person: number }>) =>
        (this.opened = table.keys[detail.person])}
    ></rollcall-people-grid>`;
  }

  /** The same answer again while nothing was asked anew: drawing must not sort a hundred thousand people. */
  #find(reading: Reading): PeopleFound {
    if (this.#found?.reading === reading && this.#found.query === this.asked) return this.#found.found;
    const { people, groups } = reading.index.find(this.asked);
    const found = { groups, people: reading.sorter.sorted(people, this.asked.sort) };
    this.#found = { reading, query: this.asked, found };
    return found;
  }

  #choose(facet: Facet, values: readonly string[]): void {
    this.#go({ ...this.asked, chosen: { ...this.asked.chosen, [facet]: values } });
  }

  #go(query: PeopleQuery): void {
    this.asked = query;
    this.said = '';
    this.dispatchEvent(new CustomEvent('query-changed', { detail: { query: writePeopleQuery(query) } }));
  }

  #selectAll(table: PeopleTable, people: Uint32Array): void {
    this.selected = new Set(this.#keys.of(table, people));
  }

  readonly #copy = async (): Promise<void> => {
    const addresses = [...this.selected].filter((key) => key.indexOf('@') > 0);
    const text = addresses.join('\n');
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const count = numberFormat(languageOf(this)).format(addresses.length);
    this.said = isCopied ? strings.copied(count) : strings.copyFailed;
  };

  readonly #closePerson = (): void => {
    this.opened = undefined;
    this.renderRoot.querySelector('rollcall-people-grid')?.focus();
  };
}

function countOf({ groups }: PeopleTable, group: PeopleGroup): number {
  const code = PEOPLE_GROUPS.indexOf(group);
  return groups.reduce((count, one) => count + Number(one === code), 0);
}
