import type { MemberKey } from '../../../components/activity/member';
import type { PeopleTable } from '../../../components/activity/people/people-table';

/**
 * Keys of the people listed and of those ticked, as lists. The same list again while nothing has changed: a hundred
 * thousand keys are not copied with every drawing.
 */
export class ListedKeys {
  #listed: { readonly people: Uint32Array; readonly keys: readonly MemberKey[] } | undefined;
  #ticked: { readonly selected: ReadonlySet<MemberKey>; readonly keys: readonly MemberKey[] } | undefined;

  /** Of people who answer a query, in their order. */
  of({ keys }: PeopleTable, people: Uint32Array): readonly MemberKey[] {
    if (this.#listed?.people !== people) {
      const listed = Array.from(people, (person) => keys[person]);
      this.#listed = { people, keys: listed.filter((key) => key !== undefined) };
    }
    return this.#listed.keys;
  }

  ofSelected(selected: ReadonlySet<MemberKey>): readonly MemberKey[] {
    if (this.#ticked?.selected !== selected) this.#ticked = { selected, keys: [...selected] };
    return this.#ticked.keys;
  }
}
