import type { Instant } from '../day';
import { FACETS, type Facet, type FacetColumn, facetColumn } from './people-facets';
import { PEOPLE_GROUPS, type PeopleGroup, type PeopleTable } from './people-table';

/** By what columns people can be sorted. */
export const SORT_COLUMNS = [
  'name',
  'status',
  'last-active',
  'active-days',
  'role',
  'models-seat',
  'teams',
  'added',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface SortKey {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** Values chosen of each facet: a person has one of them in every facet that has any. The empty word is "not told". */
export type Chosen = Partial<Readonly<Record<Facet, readonly string[]>>>;

/** Which people are listed, in what order. */
export interface PeopleQuery {
  readonly group: PeopleGroup;
  readonly search: string;
  readonly chosen: Chosen;
  /** Most significant first. */
  readonly sort: readonly SortKey[];
}

export const EVERYBODY: PeopleQuery = {
  group: 'members',
  search: '',
  chosen: {},
  sort: [{ column: 'last-active', descending: true }],
};

/** Who answers a query. */
export interface PeopleFound {
  /** People in the table's order. */
  readonly people: Uint32Array;
  /** People of each group who answer the rest, whatever their group. */
  readonly groups: Readonly<Record<PeopleGroup, number>>;
}

/** The values of a facet, and how many people each would give who answer the rest of the query. */
export interface FacetCounts {
  readonly words: readonly string[];
  readonly counts: Uint32Array;
}

/** Answers queries of one table; works each column out when it is first asked for. */
export class PeopleIndex {
  readonly #columns = new Map<Facet, FacetColumn>();
  #texts: readonly string[] | undefined;

  constructor(
    readonly table: PeopleTable,
    readonly now: Instant,
  ) {}

  find(query: PeopleQuery): PeopleFound {
    const { groups: groupOf, keys } = this.table;
    const isMeant = this.#predicate(query);
    const groups = PEOPLE_GROUPS.map(() => 0);
    const wanted = PEOPLE_GROUPS.indexOf(query.group);
    const people = new Uint32Array(keys.length);
    let found = 0;
    for (let person = 0; person < keys.length; person += 1) {
      if (!isMeant(person)) continue;
      const group = groupOf[person] ?? 0;
      groups[group] = (groups[group] ?? 0) + 1;
      if (group === wanted) people[found++] = person;
    }
    return { people: people.subarray(0, found), groups: byName(PEOPLE_GROUPS, groups) };
  }

  /** What choosing one value of a facet, and none of its others, would give. */
  count(facet: Facet, query: PeopleQuery): FacetCounts {
    const column = this.#column(facet);
    const isMeant = this.#predicate({ ...query, chosen: { ...query.chosen, [facet]: [] } });
    const wanted = PEOPLE_GROUPS.indexOf(query.group);
    const counts = new Uint32Array(column.words.length);
    for (let person = 0; person < this.table.keys.length; person += 1) {
      if (this.table.groups[person] === wanted && isMeant(person)) countCodes(column, person, counts);
    }
    return { words: column.words, counts };
  }

  /** Whether a person, of whatever group, answers a query. */
  #predicate({ search, chosen }: PeopleQuery): (person: number) => boolean {
    const words = searchWords(search);
    const filters = FACETS.flatMap((facet) => {
      const values = chosen[facet] ?? [];
      return values.length === 0 ? [] : [filterOf(this.#column(facet), values)];
    });
    const texts = words.length > 0 ? (this.#texts ??= searchTexts(this.table)) : [];
    return (person) => hasWords(texts[person] ?? '', words) && filters.every((filter) => passes(filter, person));
  }

  #column(facet: Facet): FacetColumn {
    const known = this.#columns.get(facet);
    if (known) return known;
    const column = facetColumn(this.table, facet, this.now);
    this.#columns.set(facet, column);
    return column;
  }
}

/** What a search looks at, in lower case, by person. */
function searchTexts({ keys, names }: PeopleTable): readonly string[] {
  return keys.map((key, i) => `${(names[i] ?? '').toLowerCase()}\n${key}`);
}

/** All words must occur, in any order. */
function searchWords(search: string): readonly string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

function hasWords(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

interface Filter extends FacetColumn {
  /** By code whether it was chosen. */
  readonly isChosen: Uint8Array;
}

function filterOf(column: FacetColumn, chosen: readonly string[]): Filter {
  return { ...column, isChosen: Uint8Array.from(column.words, (word) => Number(chosen.includes(word))) };
}

function passes({ codes, starts, isChosen }: Filter, person: number): boolean {
  const from = starts ? (starts[person] ?? 0) : person;
  const until = starts ? (starts[person + 1] ?? 0) : person + 1;
  for (let at = from; at < until; at += 1) if (isChosen[codes[at] ?? 0]) return true;
  return false;
}

function countCodes({ codes, starts }: FacetColumn, person: number, tally: Uint32Array): void {
  const from = starts ? (starts[person] ?? 0) : person;
  const until = starts ? (starts[person + 1] ?? 0) : person + 1;
  for (let at = from; at < until; at += 1) {
    const code = codes[at] ?? 0;
    tally[code] = (tally[code] ?? 0) + 1;
  }
}

function byName<N extends string>(names: readonly N[], values: readonly number[]): Readonly<Record<N, number>> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0])) as Record<N, number>;
}
