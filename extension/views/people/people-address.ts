import { FACETS } from '../../../components/activity/people/people-facets';
import {
  type Chosen,
  EVERYBODY,
  type PeopleQuery,
  SORT_COLUMNS,
  type SortKey,
} from '../../../components/activity/people/people-query';
import { PEOPLE_GROUPS } from '../../../components/activity/people/people-table';

const LONGEST_SEARCH = 200;

/** Writes a query into an address (`q=ana&status=idle&sort=-added`); what is as usual is left out. */
export function writePeopleQuery({ group, search, chosen, sort }: PeopleQuery): string {
  const parameters = new URLSearchParams();
  if (group !== EVERYBODY.group) parameters.set('group', group);
  if (search) parameters.set('q', search);
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) parameters.append(facet, value);
  const order = sortText(sort);
  if (order !== sortText(EVERYBODY.sort)) parameters.set('sort', order);
  return parameters.toString();
}

/** Reads what `writePeopleQuery` wrote; what makes no sense is as usual. */
export function readPeopleQuery(text: string): PeopleQuery {
  const parameters = new URLSearchParams(text);
  const chosen: Chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, [...new Set(parameters.getAll(facet))]] as const).filter(
      ([, values]) => values.length,
    ),
  );
  return {
    group: PEOPLE_GROUPS.find((one) => one === parameters.get('group')) ?? EVERYBODY.group,
    search: (parameters.get('q') ?? '').slice(0, LONGEST_SEARCH),
    chosen,
    sort: sortIn(parameters.get('sort')),
  };
}

function sortText(sort: readonly SortKey[]): string {
  return sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(',');
}

function sortIn(text: string | null): readonly SortKey[] {
  const keys = (text ?? '').split(',').flatMap((part): readonly SortKey[] => {
    const descending = part.startsWith('-');
    const column = SORT_COLUMNS.find((one) => one === part.slice(descending ? 1 : 0));
    return column ? [{ column, descending }] : [];
  });
  const first = keys.filter(({ column }, i) => keys.findIndex((key) => key.column === column) === i);
  return first.length > 0 ? first : EVERYBODY.sort;
}
