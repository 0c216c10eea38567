import { type UtcDay, addDays, dayOf, mondayOf } from '../day';
import { type DayBitmap, andNot, countBits, orInto, setBit } from '../day-bitmap';
import type { DayRange } from '../insights/overview';
import type { ShownCount } from '../small-groups/hide-small';
import type { Member } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import { ActiveSpans } from './active-spans';

/** People of one ISO week by what they did in the week before (`features.md`, 3.7). */
export type LifecycleWeek = DayRange &
  (
    | {
        readonly kind: 'known';
        /** Active, and added in this week. */
        readonly added: ShownCount;
        /** Active in this week and the one before. */
        readonly returning: ShownCount;
        /** Active in this week, not in the one before, added earlier. */
        readonly resurrected: ShownCount;
        /** Of the resurrected, those in whom the log shows no earlier day. */
        readonly firstSeen: ShownCount;
        /** Active in the week before, not in this one, and still on the list. */
        readonly goneQuiet: ShownCount;
        /** The same, of people no list names any more. */
        readonly left: ShownCount;
      }
    /** This week or the one before was not read wholly, or is not over. */
    | { readonly kind: 'unknown' }
  );

/** Every ISO week that ends in the period, oldest first. Weeks that are not over are left out: they would look small. */
export function lifecycleOf(
  activity: OrganizationActivity,
  { from, to }: DayRange,
  today: UtcDay,
): readonly LifecycleWeek[] {
  const spans = new ActiveSpans(activity);
  const { addedIn, present } = peopleOf(activity, spans.words);
  const weeks: LifecycleWeek[] = [];
  const until = Math.min(to, today - 1);
  for (let monday = mondayOf(from); monday + 6 <= until; monday = addDays(monday, 7)) {
    weeks.push(weekOf(activity, spans, addedIn.get(monday) ?? new Uint32Array(spans.words), present, monday));
  }
  return weeks;
}

function weekOf(
  activity: OrganizationActivity,
  spans: ActiveSpans,
  added: DayBitmap,
  present: DayBitmap,
  monday: UtcDay,
): LifecycleWeek {
  const range = { from: monday, to: addDays(monday, 6) };
  const before = { from: addDays(monday, -7), to: addDays(monday, -1) };
  if (!spans.isComplete(before.from, range.to)) return { ...range, kind: 'unknown' };
  const now = spans.active(range.from, range.to);
  const then = spans.active(before.from, before.to);
  const others = andNot(now, added);
  const resurrected = andNot(others, then);
  const silent = andNot(then, now);
  return {
    ...range,
    kind: 'known',
    added: countBits(now, added),
    returning: countBits(others, then),
    resurrected: countBits(resurrected),
    firstSeen: countBits(andNot(resurrected, seenBefore(activity, spans, before.from))),
    goneQuiet: countBits(silent, present),
    left: countBits(andNot(silent, present)),
  };
}

/** Everybody the log shows on any day before. Grows week by week, so each call adds only the days since the last. */
const seen = new WeakMap<ActiveSpans, { until: UtcDay; readonly people: DayBitmap }>();

function seenBefore({ index }: OrganizationActivity, spans: ActiveSpans, before: UtcDay): DayBitmap {
  const first = index.span?.from ?? before;
  const known = seen.get(spans) ?? { until: first, people: new Uint32Array(spans.words) };
  if (before > known.until) orInto(known.people, spans.active(known.until, addDays(before, -1)));
  known.until = known.until > before ? known.until : before;
  seen.set(spans, known);
  return known.people;
}

/** Who was added in which week, and who is still there: the same for every period. */
interface LifecyclePeople {
  readonly addedIn: ReadonlyMap<UtcDay, DayBitmap>;
  readonly present: DayBitmap;
}

const cache = new WeakMap<readonly Member[], LifecyclePeople>();

function peopleOf({ members }: OrganizationActivity, words: number): LifecyclePeople {
  const known = cache.get(members);
  if (known) return known;
  const addedIn = new Map<UtcDay, DayBitmap>();
  const present = new Uint32Array(words);
  for (const member of members) {
    if (member.present) setBit(present, member.ordinal);
    if (member.added === undefined) continue;
    const monday = mondayOf(dayOf(member.added));
    const people = addedIn.get(monday) ?? new Uint32Array(words);
    setBit(people, member.ordinal);
    addedIn.set(monday, people);
  }
  const people = { addedIn, present };
  cache.set(members, people);
  return people;
}
