import { FACETS } from '../../../components/activity/people/people-facets';
import { EVERYBODY, type PeopleQuery } from '../../../components/activity/people/people-query';
import { facetText } from './facet-values';
import { peopleStrings as strings } from './people.strings';

/** What a query lets through, in words, e.g. `Status: Dormant or Idle; Team: vision`; empty for every member. */
export function filterWords({ group, search, chosen }: PeopleQuery): string {
  const words = search.trim();
  return [
    ...(group === EVERYBODY.group ? [] : [strings.groups[group]]),
    ...FACETS.flatMap((facet) => {
      const values = (chosen[facet] ?? []).map((value) => facetText(facet, value));
      return values.length > 0 ? [strings.facetIs(strings.facets[facet], values)] : [];
    }),
    ...(words === '' ? [] : [strings.searchIs(words)]),
  ].join('; ');
}
