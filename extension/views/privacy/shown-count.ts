import type { ShownCount } from '../../../components/activity/small-groups/hide-small';
import { privacyStrings as strings } from './privacy.strings';

/** A number of people, or that privacy mode hides it. */
export function shownCountText(count: ShownCount, number: Intl.NumberFormat): string {
  return count === 'hidden' ? strings.hidden : number.format(count);
}
