import type { Count } from '../../activity/report';
import { numberFormat } from '../intl-cache';
import { activityViewStrings as strings } from './activity-view.strings';
import { shareText } from './share-text';

/** A plot's number with its denominator: `87` and `of 131 members, 66%`. */
export interface FigureText {
  /** Stands before the number: the number is a lower bound. */
  readonly isAtLeast: boolean;
  readonly number: string;
  readonly of: string | undefined;
}

/** The number in words. A share is told only of exact members; of a lower bound it is one, too. */
export function figureText(count: Count, eligible: Count, locale: string): FigureText {
  if (count.kind === 'unknown') return { isAtLeast: false, number: strings.notKnown, of: undefined };
  return {
    isAtLeast: count.kind === 'at-least',
    number: numberFormat(locale).format(rounded(count.value, count.kind === 'at-least')),
    of: denominator(count.value, count.kind === 'at-least', eligible, locale),
  };
}

function denominator(value: number, isAtLeast: boolean, eligible: Count, locale: string): string | undefined {
  if (eligible.kind === 'unknown') return undefined;
  const members = numberFormat(locale).format(eligible.value);
  if (eligible.kind === 'at-least') return strings.ofAtLeast(members);
  // Who has left since counts as active then, but is no member now.
  if (value > eligible.value) return strings.membersNow(members, eligible.value === 1);
  const share = shareText(value, eligible.value, locale);
  const of = strings.ofMembers(members, eligible.value === 1);
  if (share === undefined) return of;
  return `${of}, ${isAtLeast ? strings.atLeast(share) : share}`;
}

/** The whole figure in one line, for an announcement. */
export function figureLine({ isAtLeast, number, of }: FigureText): string {
  const count = isAtLeast ? strings.atLeast(number) : number;
  return of === undefined ? count : `${count} ${of}`;
}

/** Means have decimals: one tells something of small numbers only. A lower bound is never rounded up. */
function rounded(value: number, isAtLeast: boolean): number {
  const round = isAtLeast ? Math.floor : Math.round;
  return value < 10 ? round(value * 10) / 10 : round(value);
}
