import { ADDED_AGES, BANDS, type Facet } from '../../../components/activity/people/people-facets';
import type { FacetCounts } from '../../../components/activity/people/people-query';
import { hideSmall, shownOr } from '../../../components/activity/small-groups/hide-small';
import { STATUSES } from '../../../components/activity/status';
import type { FacetValue } from './facet-menu.element';
import { peopleStrings as strings } from './people.strings';

/** Facets whose values have an order of their own; the others are listed most people first. */
const ORDERS: Partial<Readonly<Record<Facet, readonly string[]>>> = {
  status: STATUSES,
  band: BANDS,
  added: ADDED_AGES,
  'models-seat': ['full', 'viewer', 'none'],
  'weave-access': ['full', 'viewer', 'none'],
};

/**
 * The values of a facet that somebody has, or that are chosen, in the order to be shown; "not known" last.
 *
 * @param smallestGroup counts of fewer people are hidden, and sorted as if there were none
 */
export function facetValues(
  facet: Facet,
  { words, counts }: FacetCounts,
  chosen: readonly string[],
  smallestGroup = 0,
): readonly FacetValue[] {
  const shown = smallestGroup > 0 ? hideSmall([...counts], smallestGroup) : undefined;
  const values = words.map((value, code) => {
    const count = counts[code] ?? 0;
    return { value, text: facetText(facet, value), isThere: count > 0, count: shown?.[code] ?? count };
  });
  const order = ORDERS[facet];
  const rank = ({ value, count }: FacetValue) =>
    value === '' ? Infinity : order ? order.indexOf(value) : -shownOr(count, 0);
  return values
    .filter(({ value, isThere }) => isThere || chosen.includes(value))
    .sort((a, b) => compareNumbers(rank(a), rank(b)) || a.text.localeCompare(b.text));
}

/** A value in words. */
export function facetText(facet: Facet, value: string): string {
  if (value === '') return strings.notTold;
  switch (facet) {
    case 'status':
      return wordOf(strings.statuses, value);
    case 'band':
      return wordOf(strings.bands, value);
    case 'added':
      return wordOf(strings.ages, value);
    case 'models-seat':
    case 'weave-access':
      return wordOf(strings.seats, value);
    case 'role':
    case 'team':
    case 'domain':
      return value;
  }
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
