import { FACETS, type Facet, type FacetColumn, type FacetColumns } from './people-facets';
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

/** Who answers a query, and what choosing another value of a facet would give. */
export interface PeopleFound {
  /** People in the table's order. */
  readonly people: Uint32Array;
  /** Of each facet and code: people who answer the rest of the query and have that value. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
  /** People of each group who answer the rest, whatever their group. */
  readonly groups: Readonly<Record<PeopleGroup, number>>;
}

/** Filters in one pass: somebody who fails one facet alone still counts among that facet's values. */
export function findPeople(
  table: PeopleTable,
  columns: FacetColumns,
  texts: readonly string[],
  query: PeopleQuery,
): PeopleFound {
  const filters = FACETS.map((facet) => filterOf(columns[facet], query.chosen[facet]));
  const counts = FACETS.map((facet) => new Uint32Array(columns[facet].words.length));
  const groups = PEOPLE_GROUPS.map(() => 0);
  const wanted = PEOPLE_GROUPS.indexOf(query.group);
  const words = searchWords(query.search);
  const people = new Uint32Array(table.keys.length);
  let found = 0;
  for (let person = 0; person < table.keys.length; person += 1) {
    if (!hasWords(texts[person] ?? '', words)) continue;
    const failed = onlyFailure(filters, person);
    if (failed === MANY) continue;
    const group = table.groups[person] ?? 0;
    if (failed === NONE) groups[group] = (groups[group] ?? 0) + 1;
    if (group !== wanted) continue;
    if (failed === NONE) people[found++] = person;
    filters.forEach(({ column }, i) => {
      const tally = counts[i];
      if (tally && (failed === NONE || failed === i)) countCodes(column, person, tally);
    });
  }
  return {
    people: people.slice(0, found),
    counts: byName(FACETS, counts, new Uint32Array()),
    groups: byName(PEOPLE_GROUPS, groups, 0),
  };
}

/** What a search looks at, in lower case, by person. */
export function searchTexts({ keys, names }: PeopleTable): readonly string[] {
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

interface Filter {
  readonly column: FacetColumn;
  /** By code whether it was chosen; undefined where nothing was. */
  readonly isChosen: Uint8Array | undefined;
}

function filterOf(column: FacetColumn, chosen: readonly string[] = []): Filter {
  if (chosen.length === 0) return { column, isChosen: undefined };
  return { column, isChosen: Uint8Array.from(column.words, (word) => Number(chosen.includes(word))) };
}

const NONE = -1;
const MANY = -2;

/** The place of the one filter a person fails; `NONE` or `MANY`. */
function onlyFailure(filters: readonly Filter[], person: number): number {
  let failed = NONE;
  for (let i = 0; i < filters.length; i += 1) {
    const filter = filters[i];
    if (!filter?.isChosen || passes(filter.column, filter.isChosen, person)) continue;
    if (failed !== NONE) return MANY;
    failed = i;
  }
  return failed;
}

function passes({ codes, starts }: FacetColumn, isChosen: Uint8Array, person: number): boolean {
  const [from, until] = starts ? [starts[person] ?? 0, starts[person + 1] ?? 0] : [person, person + 1];
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

function byName<N extends string, T>(names: readonly N[], values: readonly T[], none: T): Readonly<Record<N, T>> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? none])) as Record<N, T>;
}
