import { type ShownCount, hideSmall, shownOr } from '../../components/activity/small-groups/hide-small';
import { SMALLEST_GROUP } from '../../components/activity/small-groups/smallest-group';
import type { ActiveDaySpread, SpreadBin } from '../../components/activity/trends/active-day-spread';
import type { LifecycleWeek } from '../../components/activity/trends/lifecycle';
import type { Trends } from '../../components/activity/trends/trends';
import { shownSeries } from './shown-figures';

/** Without parts of a week of few people, and with bins wide enough for several. */
export function shownTrends(trends: Trends): Trends {
  return {
    ...trends,
    daily: shownSeries(trends.daily),
    weekly: shownSeries(trends.weekly),
    lifecycle: trends.lifecycle.map(shownWeek),
    spread: shownSpread(trends.spread),
  };
}

type KnownWeek = Extract<LifecycleWeek, { kind: 'known' }>;
type Part = 'added' | 'returning' | 'resurrected' | 'goneQuiet' | 'left';

/** The week's own active people, and those of the week before: both are shown as totals elsewhere. */
const TOTALS: readonly (readonly Part[])[] = [
  ['added', 'returning', 'resurrected'],
  ['returning', 'goneQuiet', 'left'],
];

function shownWeek(week: LifecycleWeek): LifecycleWeek {
  if (week.kind === 'unknown') return week;
  let hidden: ReadonlySet<Part> = new Set();
  for (;;) {
    const more = new Set([...hidden, ...TOTALS.flatMap((parts) => hiddenParts(week, parts, hidden))]);
    if (more.size === hidden.size) break;
    hidden = more;
  }
  const shown = (part: Part): ShownCount => (hidden.has(part) ? 'hidden' : week[part]);
  return {
    ...week,
    added: shown('added'),
    returning: shown('returning'),
    resurrected: shown('resurrected'),
    firstSeen: hidden.has('resurrected') || isPartTold(week) ? 'hidden' : week.firstSeen,
    goneQuiet: shown('goneQuiet'),
    left: shown('left'),
  };
}

/** Once two parts of a total are hidden, subtracting the others gives no single one. */
function hiddenParts(week: KnownWeek, parts: readonly Part[], hidden: ReadonlySet<Part>): readonly Part[] {
  const counts = parts.map((part) => shownOr(week[part], 0));
  const already = parts.map((part) => hidden.has(part));
  const isSettled = already.filter(Boolean).length !== 1;
  const shown = hideSmall(
    counts.map((count, i) => (isSettled && already[i] ? 0 : count)),
    SMALLEST_GROUP,
    isSettled ? [] : already,
  );
  return parts.filter((_part, i) => shown[i] === 'hidden');
}

/** People first seen and people seen before add up to the resurrected. */
function isPartTold({ firstSeen, resurrected }: KnownWeek): boolean {
  const [first, all] = [shownOr(firstSeen, 0), shownOr(resurrected, 0)];
  return hideSmall([first, all - first], SMALLEST_GROUP).includes('hidden');
}

/** Neighbouring bins become one until it holds nobody or enough people. */
function shownSpread(spread: ActiveDaySpread): ActiveDaySpread {
  return spread.kind === 'known' ? { ...spread, bins: mergedBins(spread.bins) } : spread;
}

/** The last bins join the one before when they are too few by themselves. */
export function mergedBins(bins: readonly SpreadBin[]): readonly SpreadBin[] {
  const merged: SpreadBin[] = [];
  let open: SpreadBin | undefined;
  for (const bin of bins) {
    open = open ? { from: open.from, to: bin.to, people: open.people + bin.people } : bin;
    if (open.people > 0 && open.people < SMALLEST_GROUP) continue;
    merged.push(open);
    open = undefined;
  }
  if (!open) return merged;
  let last = open;
  // A bin of nobody in between would make no group of them.
  for (let before = merged.pop(); before; before = last.people < SMALLEST_GROUP ? merged.pop() : undefined) {
    last = { from: before.from, to: last.to, people: before.people + last.people };
  }
  return [...merged, last];
}
