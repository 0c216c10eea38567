import { hasBit } from '../day-bitmap';
import { ActiveDays } from '../metrics/active-days';
import { countedPeople } from '../metrics/counted-people';
import { isEligible } from '../metrics/eligible';
import { type PlotWindow, isWhollyRead } from '../metrics/plot-window';
import { isAnyDayRead } from '../metrics/series';
import type { OrganizationActivity } from '../organization-activity';

/** How many people had so many active days, both ends included. */
export interface SpreadBin {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** People who could be active, by their number of active days in the period (`features.md`, 3.6). */
export type ActiveDaySpread =
  | {
      readonly kind: 'known';
      /** Days that were not read may hide some: everybody may have more. */
      readonly isBounded: boolean;
      /** First the people without any day, then bins of equal width. */
      readonly bins: readonly SpreadBin[];
      readonly people: number;
    }
  | { readonly kind: 'unread' };

const MOST_BINS = 31;

export function activeDaySpread(activity: OrganizationActivity, window: PlotWindow): ActiveDaySpread {
  const { from, to } = window.period;
  if (!isAnyDayRead(activity, from, to)) return { kind: 'unread' };
  const days = new ActiveDays(activity.index, from, to, activity.members.length).all();
  const { among } = countedPeople(activity);
  const length = to - from + 1;
  const width = Math.ceil(length / MOST_BINS);
  const counts = new Uint32Array(Math.ceil(length / width) + 1);
  let people = 0;
  for (const member of activity.members) {
    if (!isEligible(member) || (among && !hasBit(among, member.ordinal))) continue;
    people += 1;
    const bin = Math.ceil((days[member.ordinal] ?? 0) / width);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return {
    kind: 'known',
    isBounded: !isWhollyRead(window),
    bins: binsOf(counts, width, length),
    people,
  };
}

function binsOf(counts: Uint32Array, width: number, length: number): readonly SpreadBin[] {
  return Array.from(counts, (people, bin) =>
    bin === 0 ? { from: 0, to: 0, people } : { from: (bin - 1) * width + 1, to: Math.min(bin * width, length), people },
  );
}
